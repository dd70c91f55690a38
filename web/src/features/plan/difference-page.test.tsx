import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderRoutes, serve, session } from '../../../test/render-page';
import { SessionContext } from '../../session/session';
import { DifferencePage } from './difference-page';

const target = (id: string, indicator: string, value: string) => ({
  id,
  place: 1,
  kind: 'target',
  indicator,
  op: 'EQUAL',
  value,
  measure: '亿元',
  undecided: false,
  subject: '全区',
  periodText: '2021年',
  responsibleUnits: [],
  sentence: `${indicator}${value}亿元`,
  start: 0,
  end: 0,
  headingPath: [],
  reason: '',
  state: 'ACCEPTED',
  numbers: { baseText: '', baseMeasure: '', reason: '' },
  version: 0,
});
const row = (id: string, edition: number) => ({
  id,
  number: `G2021-00000${edition}`,
  title: '方案',
  documentNumber: '',
  publisher: '',
  unit: { id: 3, name: '经开区' },
  state: 'DRAFT',
  series: 's1',
  edition,
  createdBy: '李明',
  createdAt: '2021-02-01T01:00:00Z',
  targets: 1,
  open: 0,
  version: 0,
});
const server = {
  'GET /api/v1/plans/p2': { ...row('p2', 2), text: '', outline: [], notes: [], targets: [] },
  'GET /api/v1/plans': { items: [row('p1', 1), row('p2', 2)], total: 2 },
  'GET /api/v1/plans/p2/comparison': {
    before: { id: 'p1', number: 'G2021-000001', title: '征求意见稿', edition: 1 },
    after: { id: 'p2', number: 'G2021-000002', title: '方案', edition: 2 },
    targets: [
      {
        became: 'CHANGED',
        before: target('a', '到位资金', '15'),
        after: target('b', '到位资金', '18'),
        changed: ['NUMBER'],
      },
      { became: 'SAME', before: target('c', '签约', '80'), after: target('d', '签约', '80'), changed: [] },
    ],
    text: [
      { became: 'SAME', pieces: [], skipped: 4 },
      {
        became: 'CHANGED',
        pieces: [
          { became: 'SAME', text: '到位资金' },
          { became: 'REMOVED', text: '15' },
          { became: 'ADDED', text: '18' },
        ],
        skipped: 0,
      },
    ],
    textLeftOut: false,
  },
};

it('shows both sentences of a changed target, and in the text what went and what came', async () => {
  const calls = serve(server);
  renderRoutes(
    [
      {
        path: '/plans/:id/comparison',
        element: <SessionContext value={session('plan.read')}>{<DifferencePage />}</SessionContext>,
      },
    ],
    '/plans/p2/comparison?with=p1',
  );
  await waitFor(() => expect(screen.getByText('新增 0 项，取消 0 项，改动 1 项，未变 1 项。')).toBeTruthy());
  expect(screen.getByText('到位资金15亿元')).toBeTruthy();
  expect(screen.getByText('到位资金18亿元')).toBeTruthy();
  expect(screen.queryByText('签约80亿元')).toBeNull();
  expect(document.querySelector('del')?.textContent).toBe('15');
  expect(document.querySelector('ins')?.textContent).toBe('18');
  expect(screen.getByText('（4 段相同，略）')).toBeTruthy();
  expect(calls.find(({ key }) => key.endsWith('/comparison'))?.query.get('with')).toBe('p1');
});
