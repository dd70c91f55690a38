import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderRoutes, serve, session } from '../../../test/render-page';
import { SessionContext } from '../../session/session';
import { DutiesPage } from './duties-page';

const mark = {
  id: 'm1',
  dueOn: '2023-05-18',
  doneOn: '2023-05-19',
  doneAt: '2023-05-19T01:00:00Z',
  doneBy: '李明',
  note: '已报 3 条',
  late: true,
};
const duty = {
  id: 'd1',
  task: '报送项目线索',
  category: 'REPORT',
  words: '每周四17:00前',
  unit: { id: 3, name: '东园' },
  namedUnits: ['各园区'],
  rhythm: { every: 'WEEK', interval: 1, times: 1, weekday: 4, after: false, clock: '17:00' },
  origin: { kind: 'plan', id: 'p1', label: 'G2023-000001 方案' },
  startsOn: '2023-01-01',
  endsOn: '2023-12-31',
  state: 'OVERDUE',
  dueOn: '2023-05-25',
  remindFrom: '2023-05-23',
  overdue: 1,
  doneForNext: 0,
  lastDone: mark,
  days: [],
  version: 0,
};
const whole = {
  ...duty,
  days: [
    { dueOn: '2023-06-01', done: false, overdue: false, marks: [] },
    { dueOn: '2023-05-25', done: false, overdue: true, marks: [] },
    { dueOn: '2023-05-18', done: true, overdue: false, marks: [mark] },
  ],
};
const server = {
  'GET /api/v1/duties': { items: [duty], total: 1 },
  'GET /api/v1/duties/d1': whole,
  'GET /api/v1/units': [],
  'POST /api/v1/duties/d1/marks': { ...whole, state: 'LATER', overdue: 0 },
};
const show = (permissions: string, address = '/duties') =>
  renderRoutes(
    [{ path: '/duties', element: <SessionContext value={session(permissions)}>{<DutiesPage />}</SessionContext> }],
    address,
  );

it('lists what is due with its rhythm, its unit and how it stands', async () => {
  const calls = serve(server);
  show('plan.read', '/duties?state=OVERDUE&unit=3');
  expect(await screen.findByText('报送项目线索')).toBeTruthy();
  expect(screen.getByText('每周，周四 17:00 前')).toBeTruthy();
  expect(screen.getByText('逾期 1 次')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'G2023-000001 方案' }).getAttribute('href')).toBe('/plans/p1');
  expect(calls.find(({ key }) => key === 'GET /api/v1/duties')?.query.get('state')).toBe('OVERDUE');
});

it('marks the overdue day as done with a note', async () => {
  const calls = serve(server);
  show('plan.read duty.do');
  fireEvent.click(await screen.findByText('报送项目线索'));
  const drawer = within(await screen.findByRole('dialog'));
  const note = await drawer.findByLabelText('2023-05-25 到期的一次：完成情况');
  fireEvent.change(note, { target: { value: '已补报' } });
  fireEvent.submit(note.closest('form') as HTMLFormElement);
  await waitFor(() =>
    expect(calls.find(({ key }) => key.startsWith('POST'))?.body).toEqual({ due: '2023-05-25', note: '已补报' }),
  );
});

it('shows who did what when, and offers nothing to whoever only reads', async () => {
  serve(server);
  show('plan.read');
  fireEvent.click(await screen.findByText('报送项目线索'));
  const drawer = within(await screen.findByRole('dialog'));
  expect(await drawer.findByText('已报 3 条')).toBeTruthy();
  expect(drawer.queryByText('登记完成')).toBeNull();
  expect(drawer.queryByText('撤回登记')).toBeNull();
});
