import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Refused, renderRoutes, serve, session } from '../../../test/render-page';
import { SessionContext } from '../../session/session';
import { AssessmentPage } from './assessment-page';

const scheme = { code: 'ASM', name: '落地成效考核', hash: 'abcdef012345', source: '办法' };
const assessment = (more = {}) => ({
  id: 'k1',
  number: 'K2023-1',
  name: '一季度考核',
  scheme,
  unit: { id: 3, name: '平凉市' },
  on: '2023-03-31',
  basis: 'RECOGNISED',
  state: 'TRIAL',
  watermark: '520',
  participants: 2,
  createdAt: '2023-04-05T01:00:00Z',
  createdBy: '李明',
  from: '2023-01-01',
  demo: true,
  openObjections: 0,
  revision: 1,
  ...more,
});
const standing = (id: number, name: string, points: string | undefined, rank: number | undefined) => ({
  rank,
  unit: { id, name },
  total: points,
  exact: points,
  assumed: [],
  items: [
    {
      code: 'start',
      name: '开工',
      kind: 'BASE',
      bound: false,
      weight: '20',
      points,
      formula: '权重 × 开工率 ÷ 0.8',
      explanation: `20 × 36/50 ÷ 0.8 = ${points ?? '未知'}`,
      missing: points ? [] : ['开工率'],
    },
  ],
  measures: [
    {
      name: '开工率',
      label: '开工率',
      opens: true,
      value: points ? '36/50' : undefined,
      kind: 'FIGURE',
      figure: 'startRate',
    },
  ],
});
const ranking = (first: string) => ({
  scheme,
  from: '2023-01-01',
  demo: true,
  on: '2023-03-31',
  basis: 'RECOGNISED',
  watermark: '520',
  groups: [{ name: '县区', standings: [standing(4, '甲县', first, 1), standing(5, '乙县', undefined, undefined)] }],
});
const server = (more = {}) => ({
  'GET /api/v1/assessments/k1': assessment(),
  'GET /api/v1/assessments/k1/ranking': ranking('18'),
  ...more,
});
const show = (permissions: string) =>
  renderRoutes(
    [
      {
        path: '/assessments/:id',
        element: (
          <SessionContext value={session(permissions)}>
            <AssessmentPage />
          </SessionContext>
        ),
      },
    ],
    '/assessments/k1',
  );

it('never shows a unit that lacks a measure as the last one, nor its item as zero', async () => {
  serve(server());
  show('assessment.read');
  const cells = (await screen.findByRole('button', { name: '乙县' })).closest('tr')?.textContent;
  expect(cells).toContain('未排名');
  expect(cells).toContain('缺项');
  expect(cells).not.toContain('0');
});

it('opens points into the formula with its values, and a measure into its entries', async () => {
  const calls = serve(
    server({
      'GET /api/v1/assessments/k1/units/4/measures/%E5%BC%80%E5%B7%A5%E7%8E%87/entries': {
        items: [],
        total: 0,
        outsideScope: 7,
      },
    }),
  );
  show('assessment.read');
  fireEvent.click(await screen.findByRole('button', { name: '甲县' }));
  const drawer = within(await screen.findByRole('dialog'));
  expect(drawer.getByText('20 × 36/50 ÷ 0.8 = 18')).toBeTruthy();
  fireEvent.click(drawer.getByRole('button', { name: '36/50' }));
  expect(await screen.findByText(/7 条/)).toBeTruthy();
  expect(calls.at(-1)?.key).toContain('/measures/');
});

it('answers what if with new points at once, and keeps nothing', async () => {
  const calls = serve(
    server({
      'POST /api/v1/assessments/k1/what-if': {
        standings: [
          { unit: 4, name: '甲县', group: '县区', rank: 1, total: '20', rankBefore: 1, totalBefore: '18' },
          { unit: 5, name: '乙县', group: '县区', rank: 2, rankBefore: undefined },
        ],
        items: standing(4, '甲县', '20', 1).items,
      },
    }),
  );
  show('assessment.read');
  fireEvent.click(await screen.findByRole('button', { name: '假如：甲县' }));
  fireEvent.change(await screen.findByLabelText('开工率'), { target: { value: '45/50' } });
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('18 → 20'));
  expect(screen.getByText('其他单位的名次变化')).toBeTruthy();
  expect(calls.at(-1)).toMatchObject({
    key: 'POST /api/v1/assessments/k1/what-if',
    body: { unit: 4, changes: [{ measure: '开工率', value: '45/50' }] },
  });
  fireEvent.click(screen.getByRole('button', { name: '恢复原值' }));
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('18 → 18'));
});

it('publishes with a term and the password, and shows a refusal beside them', async () => {
  const calls = serve(server({ 'POST /api/v1/assessments/k1/publication': new Refused(422, '密码不正确') }));
  show('assessment.read assessment.publish');
  fireEvent.click(await screen.findByRole('button', { name: '公示' }));
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.click(dialog.getByRole('button', { name: '公示' }));
  expect(await dialog.findByText('请输入密码')).toBeTruthy();
  expect(calls.some(({ key }) => key.startsWith('POST'))).toBe(false);
  fireEvent.change(dialog.getByLabelText('本人登录密码'), { target: { value: 'secret' } });
  fireEvent.click(dialog.getByRole('button', { name: '公示' }));
  expect((await dialog.findByRole('alert')).textContent).toContain('密码不正确');
  expect(calls.at(-1)?.body).toEqual({ objectionsUntil: '2023-06-07', password: 'secret' });
});

it('tells plainly whether a replay is equal byte for byte', async () => {
  serve(
    server({
      'GET /api/v1/assessments/k1': assessment({ state: 'FINAL' }),
      'GET /api/v1/assessments/k1/signatures': [],
      'GET /api/v1/assessments/k1/objections': [],
      'POST /api/v1/assessments/k1/replay': {
        equal: false,
        csv: false,
        json: true,
        facts: true,
        watermark: '520',
        differences: ['甲县 总分 18 → 19'],
      },
    }),
  );
  show('assessment.read');
  fireEvent.click(await screen.findByRole('button', { name: '重算并核对' }));
  expect(await screen.findByText('与公示的结果不一致')).toBeTruthy();
  expect(screen.getByText('CSV 不一致，JSON 一致，指标值 一致（台账水位 520）')).toBeTruthy();
  expect(screen.getByText('甲县 总分 18 → 19')).toBeTruthy();
});

it('lets a ranked unit object during the term, and who publishes answer', async () => {
  const objection = {
    id: 'o1',
    unit: 5,
    unitName: '乙县',
    text: '缺项有误',
    raisedBy: '吴敏',
    raisedAt: '2023-05-30T06:00:00Z',
  };
  const calls = serve(
    server({
      'GET /api/v1/assessments/k1': assessment({ state: 'PUBLISHED' }),
      'GET /api/v1/assessments/k1/signatures': [],
      'GET /api/v1/assessments/k1/objections': [objection],
      'POST /api/v1/assessments/k1/objections/o1/answer': objection,
    }),
  );
  show('assessment.read assessment.publish');
  expect(await screen.findByText('待答复')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '提出异议' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '答复' }));
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.click(dialog.getByLabelText('不采纳'));
  fireEvent.change(dialog.getByLabelText('答复内容'), { target: { value: '经核无误' } });
  fireEvent.click(dialog.getByRole('button', { name: '答复' }));
  await waitFor(() =>
    expect(calls.find(({ key }) => key.endsWith('/answer'))?.body).toEqual({ text: '经核无误', accepted: false }),
  );
});
