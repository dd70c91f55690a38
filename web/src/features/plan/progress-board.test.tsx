import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderRoutes, serve, session } from '../../../test/render-page';
import { SessionContext } from '../../session/session';
import type { Opening } from './opening';
import { ProgressPage } from './progress-page';

const target = (id: string, indicator: string, more = {}) => ({
  id,
  place: 1,
  kind: 'target',
  indicator,
  op: 'AT_LEAST',
  value: '15',
  measure: '亿元',
  undecided: false,
  subject: '',
  periodText: '',
  periodFrom: '2023-01-01',
  periodTo: '2023-12-31',
  responsibleUnits: [],
  sentence: '',
  start: 0,
  end: 0,
  headingPath: [],
  reason: '',
  state: 'ACCEPTED',
  numbers: { baseText: '', baseMeasure: '', reason: '' },
  version: 1,
  ...more,
});
const plan = {
  id: 'p1',
  number: 'G2023-000001',
  title: '方案',
  documentNumber: '',
  unit: { id: 3, name: '平凉市' },
  state: 'ADOPTED',
  series: 's',
  edition: 1,
  validFrom: '2023-01-01',
  validTo: '2023-12-31',
  text: '',
  outline: [],
  notes: [],
  targets: [target('t1', '到位资金'), target('t2', '外出招商', { measure: '次' })],
};
const row = (id: string, indicator: string, more = {}) => ({
  target: { id, place: 1, indicator, op: 'AT_LEAST', measure: '亿元' },
  unit: { id: 3, name: '平凉市' },
  post: '',
  measure: '亿元',
  undecided: false,
  counted: 'UNBOUND',
  ...more,
});
const money = row('t1', '到位资金', {
  number: '15',
  goal: '150000000000',
  done: { kind: 'MONEY', numerator: '100000000000', currency: 'CNY' },
  attainment: { numerator: '2', denominator: '3' },
  pace: { numerator: '5', denominator: '12' },
  difference: { numerator: '1', denominator: '4' },
  missing: '50000000000',
  reached: false,
  paceFrom: 'MONTHS',
  counted: 'FIGURE',
});
const trips = row('t2', '外出招商', {
  number: '12',
  done: { kind: 'COUNT', numerator: '3' },
  difference: { numerator: '-1', denominator: '6' },
  missing: '9',
  reached: false,
  counted: 'BY_HAND',
});
const table = { on: '2023-05-31', watermark: '780', demo: true, number: 'PUBLISHED', rows: [money, trips] };
const binding = {
  byHand: false,
  figure: 'fundsInPlace',
  cohort: 'ALL',
  basis: 'REPORTED',
  origins: ['OUTSIDE_PROVINCE'],
  places: [],
  industries: [],
};
const server = {
  'GET /api/v1/plans/p1': plan,
  'GET /api/v1/plans/p1/progress': table,
  'GET /api/v1/plans/p1/targets/t1/progress': {
    ...table,
    rows: [money, { ...money, allocationId: 'a1', unit: { id: 5, name: '甲县' } }],
  },
  'GET /api/v1/plans/p1/bindings': [{ targetId: 't1', binding }],
  'GET /api/v1/units': [],
};

const show = (permissions: string, opened: Opening[] = []) =>
  renderRoutes(
    [
      {
        path: '/plans/:id/progress',
        element: (
          <SessionContext value={session(permissions)}>
            <ProgressPage
              opened={(opening) => {
                if (opening) opened.push(opening);
                return null;
              }}
            />
          </SessionContext>
        ),
      },
    ],
    '/plans/p1/progress',
  );
const cell = (words: string) => screen.findByText(words);

it('shows attainment, pace, points and what is missing, half up from exact fractions', async () => {
  const calls = serve(server);
  show('plan.read');
  expect((await cell('66.7%')).title).toBe('2 / 3');
  expect(screen.getByText('41.7%')).toBeTruthy();
  expect(screen.getByText('按月均')).toBeTruthy();
  expect(screen.getByText('+25.0')).toBeTruthy();
  expect(screen.getByText('超序时')).toBeTruthy();
  expect(screen.getByText('−16.7')).toBeTruthy();
  expect(screen.getByText('欠序时')).toBeTruthy();
  expect(screen.getByText('5.00 亿元')).toBeTruthy();
  const asked = calls.find(({ key }) => key.endsWith('/progress'));
  expect(Object.fromEntries(asked?.query ?? [])).toEqual({ on: '2023-05-31', numbers: 'PUBLISHED' });
});

it('opens a done number with the very question that figures were asked', async () => {
  serve(server);
  const opened: Opening[] = [];
  show('plan.read', opened);
  fireEvent.click(await cell('10.00 亿元'));
  await waitFor(() =>
    expect(opened.at(-1)).toMatchObject({
      by: 'FIGURE',
      asked: {
        code: 'fundsInPlace',
        unit: 3,
        on: '2023-05-31',
        since: '2023-01-01',
        watermark: '780',
        origins: ['OUTSIDE_PROVINCE'],
      },
    }),
  );
});

it('says where people count, and opens their entries', async () => {
  serve(server);
  const opened: Opening[] = [];
  show('plan.read plan.count', opened);
  expect(await cell('人工计数')).toBeTruthy();
  fireEvent.click(screen.getByText('3'));
  await waitFor(() => expect(opened.at(-1)).toMatchObject({ by: 'HAND', target: 't2' }));
  expect(screen.getAllByText('计数')).toHaveLength(1);
});

it('offers to bind what nobody counts, to the office only', async () => {
  serve({ ...server, 'GET /api/v1/plans/p1/progress': { ...table, rows: [row('t1', '到位资金', { number: '15' })] } });
  show('plan.read plan.manage');
  expect(await cell('1 项目标还没有绑定指标，无法计算完成数。')).toBeTruthy();
  expect(screen.getByText('绑定指标')).toBeTruthy();
});

it('leads from a target to its units', async () => {
  serve(server);
  const router = show('plan.read');
  fireEvent.click(await cell('到位资金'));
  expect(await cell('甲县')).toBeTruthy();
  expect(router.state.location.search).toBe('?target=t1');
});
