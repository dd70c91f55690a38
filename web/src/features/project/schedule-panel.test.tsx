import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Refused, renderPage, serve, session } from '../../../test/render-page';
import { SchedulePanel } from './schedule-panel';

const PATH = '/api/v1/projects/p1/schedule';
const schedule = {
  plannedStart: { day: '2023-03-15', by: '王芳', at: '2023-01-10T02:00:00Z' },
  funds: [{ year: 2023, amount: { amount: '1000000000000', currency: 'CNY' }, by: '王芳', at: '2023-01-10T02:00:00Z' }],
  delays: [],
  history: [],
};
const show = (permissions: string) =>
  renderPage(<SchedulePanel project="p1" evidence={() => null} />, session(permissions));

it('shows what is planned, and no forms to who may only read', async () => {
  serve({ [`GET ${PATH}`]: schedule });
  show('project.read');
  expect(await screen.findByText('2023-03-15')).toBeTruthy();
  expect(screen.getByText('1,000,000 万元')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

it('sends only what was changed, in 分, with the reason', async () => {
  const calls = serve({ [`GET ${PATH}`]: schedule, [`POST ${PATH}`]: schedule });
  show('schedule.write');
  await screen.findByText('2023-03-15');
  fireEvent.click(screen.getByRole('button', { name: '填报计划' }));
  fireEvent.change(await screen.findByLabelText('本年计划到位资金'), { target: { value: '1200000.5' } });
  fireEvent.change(screen.getByLabelText('变更原因'), { target: { value: '追加投资' } });
  fireEvent.click(screen.getByRole('button', { name: '保存' }));
  await waitFor(() =>
    expect(calls.find(({ key }) => key === `POST ${PATH}`)?.body).toEqual({
      funds: { year: 2023, amount: '1200000500000' },
      reason: '追加投资',
    }),
  );
});

it('accepts no delay that ends before it begins, and tells a refusal', async () => {
  const calls = serve({
    [`GET ${PATH}`]: schedule,
    'POST /api/v1/projects/p1/delays': new Refused(422, '理由太短'),
  });
  show('delay.accept');
  await screen.findByText('2023-03-15');
  fireEvent.click(screen.getByRole('button', { name: '认可延期理由' }));
  fireEvent.change(await screen.findByLabelText('自'), { target: { value: '2023-03-01' } });
  fireEvent.change(screen.getByLabelText('至'), { target: { value: '2023-02-01' } });
  fireEvent.change(screen.getByLabelText('理由与依据'), { target: { value: '冻土' } });
  const send = screen.getAllByRole('button', { name: '认可延期理由' }).at(-1);
  fireEvent.click(send as HTMLElement);
  expect(await screen.findByText('不能早于起始日')).toBeTruthy();
  expect(calls.some(({ key }) => key.startsWith('POST'))).toBe(false);
  fireEvent.change(screen.getByLabelText('至'), { target: { value: '2023-06-01' } });
  fireEvent.click(send as HTMLElement);
  expect((await screen.findByRole('alert')).textContent).toContain('理由太短');
});
