import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Refused, renderRoutes, serve, session } from '../../../test/render-page';
import { SessionContext } from '../../session/session';
import { AllocationPage } from './allocation-page';

const target = {
  id: 't1',
  place: 1,
  kind: 'target',
  indicator: '到位资金',
  op: 'AT_LEAST',
  value: '15',
  measure: '亿元',
  undecided: false,
  subject: '',
  periodText: '2023年',
  periodFrom: '2023-01-01',
  periodTo: '2023-06-30',
  responsibleUnits: [],
  sentence: '',
  start: 0,
  end: 0,
  headingPath: [],
  reason: '',
  state: 'ACCEPTED',
  numbers: { published: '15', dispatch: '18', baseText: '', baseMeasure: '', reason: '' },
  version: 1,
};
const part = (id: string, unit: number, name: string, more = {}) => ({
  id,
  unit: { id: unit, name },
  post: '',
  shared: '',
  phasing: [],
  lessReason: '',
  version: `v-${id}`,
  ...more,
});
const split = {
  target,
  measure: '亿元',
  published: '15',
  dispatch: '18',
  additive: true,
  rows: [
    part('a', 5, '甲县', { published: '10', dispatch: '12' }),
    part('b', 6, '乙县', { published: '5', dispatch: '6' }),
  ],
  sums: [{ published: '15', publishedDifference: '0', dispatch: '18', dispatchDifference: '0', lessReason: '' }],
  version: 'v1',
};
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
  targets: [target],
};
const ALLOCATIONS = '/api/v1/plans/p1/targets/t1/allocations';
const units = [
  { id: 3, code: 'PL', name: '平凉市', kind: 'CITY', invented: false },
  { id: 5, code: 'A', name: '甲县', kind: 'COUNTY', invented: true, parentId: 3 },
];
const server = {
  'GET /api/v1/plans/p1': plan,
  'GET /api/v1/units': units,
  [`GET ${ALLOCATIONS}`]: split,
  [`PUT ${ALLOCATIONS}`]: split,
};
const show = (permissions = 'plan.read plan.allocate') =>
  renderRoutes(
    [
      {
        path: '/plans/:id/targets/:target/allocation',
        element: (
          <SessionContext value={session(permissions)}>
            <AllocationPage />
          </SessionContext>
        ),
      },
    ],
    '/plans/p1/targets/t1/allocation',
  );
const status = () => screen.getByRole('status').textContent;
const cell = (name: string) => screen.findByLabelText(name);

it('tells while typing that more is given out than the whole, and sends the table with its version', async () => {
  const calls = serve(server);
  show();
  fireEvent.change(await cell('乙县，调度目标'), { target: { value: '7.5' } });
  expect(status()).toBe('公布目标合计 15 与上级相等调度目标合计 19.5 多 1.5计量单位：亿元 · 共 2 行');
  fireEvent.click(screen.getByText('保存'));
  await waitFor(() => {
    const sent = calls.find(({ key }) => key.startsWith('PUT'))?.body;
    expect(sent).toMatchObject({
      version: 'v1',
      reason: '',
      rows: [
        { id: 'a', unit: 5 },
        { id: 'b', dispatch: '7.5' },
      ],
    });
  });
});

it('asks why, where less is given out than the whole', async () => {
  const calls = serve(server);
  show();
  expect(screen.queryByLabelText('下级合计少于上级，请写明理由')).toBeNull();
  fireEvent.change(await cell('乙县，公布目标'), { target: { value: '4' } });
  expect(status()).toContain('公布目标合计 14 少 1');
  fireEvent.change(screen.getByLabelText('下级合计少于上级，请写明理由'), { target: { value: '预留市级统筹' } });
  fireEvent.click(screen.getByText('保存'));
  await waitFor(() =>
    expect(calls.find(({ key }) => key.startsWith('PUT'))?.body).toMatchObject({ reason: '预留市级统筹' }),
  );
});

it('sends nothing while a cell is no number', async () => {
  serve(server);
  show();
  fireEvent.change(await cell('甲县，公布目标'), { target: { value: '十' } });
  expect(screen.getByText('有单元格不是数字')).toBeTruthy();
  expect(screen.getByText('保存').closest('button')?.disabled).toBe(true);
});

it('keeps what was typed when somebody else saved in between', async () => {
  serve({ ...server, [`PUT ${ALLOCATIONS}`]: new Refused(409, '有人刚保存过，请重新读取') });
  show();
  fireEvent.change(await cell('甲县，公布目标'), { target: { value: '11' } });
  fireEvent.click(screen.getByText('保存'));
  expect((await screen.findByRole('alert')).textContent).toContain('请重新读取');
  expect((await cell('甲县，公布目标')).getAttribute('value')).toBe('11');
  fireEvent.click(screen.getByText('重新读取'));
  await waitFor(async () => expect((await cell('甲县，公布目标')).getAttribute('value')).toBe('10'));
});

it('gives no numbers out while the target is undecided, and shows readers no fields', async () => {
  serve({
    ...server,
    [`GET ${ALLOCATIONS}`]: {
      ...split,
      published: undefined,
      dispatch: undefined,
      target: { ...target, undecided: true },
    },
  });
  show();
  expect(await screen.findByText(/该目标数值待定/)).toBeTruthy();
  expect(screen.queryByLabelText('甲县，公布目标')).toBeNull();
});

it('lets who was given a part split that part only', async () => {
  const rows = [
    part('a', 5, '甲县', { published: '10', parentId: 'out-of-sight' }),
    part('a1', 7, '甲县工业园', { published: '4', parentId: 'a' }),
  ];
  const calls = serve({ ...server, 'GET /api/v1/units': units.slice(1), [`GET ${ALLOCATIONS}`]: { ...split, rows } });
  show();
  fireEvent.change(await cell('甲县工业园，公布目标'), { target: { value: '10' } });
  expect(screen.queryByLabelText('甲县，公布目标')).toBeNull();
  fireEvent.click(screen.getByText('保存'));
  await waitFor(() =>
    expect(calls.find(({ key }) => key.startsWith('PUT'))?.body).toMatchObject({
      under: 'a',
      version: 'v-a',
      rows: [{ id: 'a1', published: '10' }],
    }),
  );
});
