import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderRoutes, serve, session } from '../../../test/render-page';
import { SessionContext } from '../../session/session';
import { ReviewPage } from './review-page';

const TEXT = '一、工作要求\n各园区于每周四17:00前报送项目线索。\n每季度召开一次领导小组会议。';
const finding = (id: string, words: string, title: string, more = {}) => ({
  id,
  place: 1,
  kind: 'CADENCE',
  title,
  category: 'REPORT',
  detail: '每周四17:00前',
  leadingUnits: ['各园区'],
  joiningUnits: [],
  defaultUnits: [],
  units: [7],
  rhythm: { every: 'WEEK', interval: 1, times: 1, weekday: 4, after: false, clock: '17:00' },
  draft: '',
  sentence: words,
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
  headingPath: [],
  confidence: '0.75',
  reason: '后接动作',
  state: 'PROPOSED',
  version: 2,
  ...more,
});
const findings = [
  finding('f1', '每周四17:00前报送项目线索', '报送项目线索'),
  finding('f2', '召开一次领导小组会议', '召开领导小组会议', {
    category: 'MEETING',
    units: [],
    rhythm: { every: 'QUARTER', interval: 1, times: 1, after: false },
  }),
  finding('f3', '工作要求', '对先进园区', { kind: 'RULE', category: 'REWARD', draft: 'code: # 填', rhythm: undefined }),
];
const plan = {
  id: 'p1',
  number: 'G2021-000001',
  title: '方案',
  documentNumber: '',
  publisher: '',
  unit: { id: 3, name: '经开区' },
  state: 'DRAFT',
  series: 's1',
  edition: 1,
  createdBy: '李明',
  createdAt: '2021-02-01T01:00:00Z',
  open: 0,
  version: 7,
  text: TEXT,
  outline: [],
  notes: [],
  targets: [],
};
const decided = (id: string, state: string) => () => ({
  ...findings.find((each) => each.id === id),
  state,
  version: 3,
});
const server = {
  'GET /api/v1/plans/p1': plan,
  'GET /api/v1/plans/p1/findings': findings,
  'GET /api/v1/units': [{ id: 7, code: 'E', name: '东园', kind: 'PARK', invented: true }],
  'POST /api/v1/plans/p1/findings/f1/acceptance': decided('f1', 'ACCEPTED'),
  'POST /api/v1/plans/p1/findings/f2/rejection': decided('f2', 'REJECTED'),
  'POST /api/v1/plans/p1/findings/f2/reopening': decided('f2', 'PROPOSED'),
  'PUT /api/v1/plans/p1/findings/f1': decided('f1', 'EDITED'),
};
const show = (address = '/plans/p1?found=CADENCE', permissions = 'plan.read plan.manage') =>
  renderRoutes(
    [{ path: '/plans/:id', element: <SessionContext value={session(permissions)}>{<ReviewPage />}</SessionContext> }],
    address,
  );
const chosen = () => screen.getByRole('option', { selected: true });
const list = () => screen.findByRole('listbox', { name: '时限' });

it('shows each kind on its own tab with what is still open', async () => {
  serve(server);
  show('/plans/p1');
  expect(await screen.findByText('时限 2（待审定 2）')).toBeTruthy();
  expect(screen.getByText('规则 1（待审定 1）')).toBeTruthy();
  fireEvent.click(screen.getByText('时限 2（待审定 2）'));
  expect((await list()).textContent).toContain('每周，周四 17:00 前');
  await waitFor(() => expect(chosen().textContent).toContain('办理单位：东园'));
});

it('accepts, rejects and undoes by the same keys as targets', async () => {
  const calls = serve(server);
  show();
  const box = await list();
  fireEvent.keyDown(box, { key: 'a' });
  await waitFor(() => expect(chosen().textContent).toContain('召开领导小组会议'));
  fireEvent.keyDown(box, { key: 'r' });
  await waitFor(() => expect(chosen().textContent).toContain('已驳回'));
  fireEvent.keyDown(box, { key: 'u' });
  await waitFor(() => expect(chosen().textContent).toContain('待审定'));
  const posts = calls.filter(({ key }) => key.startsWith('POST'));
  expect(posts.map(({ key, query }) => `${key.split('/').slice(-2).join('/')} ${query.get('version')}`)).toEqual([
    'f1/acceptance 2',
    'f2/rejection 2',
    'f2/reopening 3',
  ]);
});

it('leads from the words in the text to the finding', async () => {
  serve(server);
  show();
  await list();
  const words = [...document.querySelectorAll('mark')].find(({ textContent }) => textContent?.includes('领导小组会议'));
  fireEvent.click(words as Element);
  await waitFor(() => expect(chosen().textContent).toContain('召开领导小组会议'));
});

it('decides nothing without the right to', async () => {
  const calls = serve(server);
  show('/plans/p1?found=CADENCE', 'plan.read');
  const box = await list();
  fireEvent.keyDown(box, { key: 'a' });
  fireEvent.keyDown(box, { key: 'j' });
  await waitFor(() => expect(chosen().textContent).toContain('召开领导小组会议'));
  expect(calls.filter(({ key }) => key.startsWith('POST'))).toEqual([]);
});

it('sends an edited rhythm whole, with what its period does not have left out', async () => {
  const calls = serve(server);
  show();
  fireEvent.keyDown(await list(), { key: 'e' });
  fireEvent.click(await screen.findByText('保存'));
  await waitFor(() => expect(calls.find(({ key }) => key.startsWith('PUT'))).toBeTruthy());
  expect(calls.find(({ key }) => key.startsWith('PUT'))?.body).toMatchObject({
    kind: 'CADENCE',
    title: '报送项目线索',
    units: [7],
    rhythm: { every: 'WEEK', interval: 1, times: 1, weekday: 4, clock: '17:00', after: false },
    version: 2,
  });
});
