import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Refused, renderRoutes, serve, session } from '../../../test/render-page';
import { SessionContext } from '../../session/session';
import { ReviewPage } from './review-page';

const TEXT =
  '一、总体要求\n力争到位资金15亿元、签约80亿元。\n（一）招商办每周四前报送1次。\n新引进项目5个，其中工业项目3个。';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

const target = (id: string, place: number, indicator: string, value: string, measure: string, more = {}) => ({
  id,
  place,
  kind: 'target',
  indicator,
  op: 'AT_LEAST',
  value,
  measure,
  undecided: false,
  subject: '',
  periodText: '2021年',
  responsibleUnits: [],
  sentence: indicator,
  ...at(`${indicator}${value}`),
  headingPath: [],
  confidence: '0.92',
  reason: '指标、数值、单位齐全',
  state: 'PROPOSED',
  numbers: { published: value, baseText: '', baseMeasure: '', reason: '' },
  version: 3,
  ...more,
});
const targets = [
  target('t1', 1, '到位资金', '15', '亿元'),
  target('t2', 2, '签约', '80', '亿元', { confidence: '0.61' }),
  target('t3', 3, '新引进项目', '5', '个'),
  target('t4', 4, '工业项目', '3', '个', { parentId: 't3' }),
];
const plan = {
  id: 'p1',
  number: 'G2021-000001',
  title: '招商引资突破年方案',
  documentNumber: '兰经开发〔2021〕3号',
  publisher: '兰州经开区',
  unit: { id: 3, name: '平凉市' },
  state: 'DRAFT',
  series: 's1',
  edition: 1,
  createdBy: '李明',
  createdAt: '2021-02-01T01:00:00Z',
  open: 4,
  version: 7,
  text: TEXT,
  outline: [{ level: 1, title: '一、总体要求', start: 0, end: 6 }],
  notes: [],
  targets,
};
const decided = (id: string, state: string) => () => ({ ...targets.find((each) => each.id === id), state, version: 4 });
const server = {
  'GET /api/v1/plans/p1': plan,
  'GET /api/v1/plans': { items: [], total: 0 },
  'POST /api/v1/plans/p1/targets/t1/acceptance': decided('t1', 'ACCEPTED'),
  'POST /api/v1/plans/p1/targets/t1/reopening': decided('t1', 'PROPOSED'),
  'POST /api/v1/plans/p1/targets/t2/rejection': decided('t2', 'REJECTED'),
  'POST /api/v1/plans/p1/targets/merger': decided('t3', 'EDITED'),
};

const show = (permissions: string, address = '/plans/p1') =>
  renderRoutes(
    [{ path: '/plans/:id', element: <SessionContext value={session(permissions)}>{<ReviewPage />}</SessionContext> }],
    address,
  );
const MANAGER = 'plan.read plan.manage';
const chosen = () => screen.getByRole('option', { selected: true });
const list = () => screen.findByRole('listbox', { name: '目标' });
const marked = () => [...document.querySelectorAll('mark.chosen')].map((mark) => mark.textContent).join();

it('walks, accepts, rejects and undoes by keyboard', async () => {
  const calls = serve(server);
  show(MANAGER);
  const targetList = await list();
  expect(chosen().textContent).toContain('到位资金');
  fireEvent.keyDown(targetList, { key: 'j' });
  fireEvent.keyDown(targetList, { key: 'ArrowUp' });
  fireEvent.keyDown(targetList, { key: 'a' });
  await waitFor(() => expect(chosen().textContent).toContain('签约'));
  expect(screen.getByRole('status').textContent).toBe('已采纳：到位资金。待审定 3 项。');
  fireEvent.keyDown(targetList, { key: 'r' });
  await waitFor(() => expect(chosen().textContent).toContain('新引进项目'));
  fireEvent.keyDown(targetList, { key: 'Home' });
  fireEvent.keyDown(targetList, { key: 'u' });
  await waitFor(() => expect(chosen().textContent).toContain('待审定'));
  const decisions = calls.filter(({ key }) => key.startsWith('POST'));
  expect(decisions.map(({ key, query }) => `${key.split('/').slice(-2).join('/')} ${query.get('version')}`)).toEqual([
    't1/acceptance 3',
    't2/rejection 3',
    't1/reopening 4',
  ]);
});

it('merges the marked targets, or without marks the chosen one with the one before', async () => {
  const calls = serve(server);
  show(MANAGER);
  const targetList = await list();
  fireEvent.keyDown(targetList, { key: 'End' });
  fireEvent.keyDown(targetList, { key: 'm' });
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('已合并为'));
  fireEvent.keyDown(targetList, { key: 'Home' });
  fireEvent.keyDown(targetList, { key: ' ' });
  expect(within(chosen()).getByText('已勾选')).toBeTruthy();
  fireEvent.keyDown(targetList, { key: 'End' });
  fireEvent.keyDown(targetList, { key: 'm' });
  await waitFor(() => {
    const bodies = calls.filter(({ key }) => key.endsWith('/merger')).map(({ body }) => body);
    expect(bodies).toEqual([{ ids: ['t3', 't4'] }, { ids: ['t1', 't4'] }]);
  });
});

it('hears no keys where the reader types, nor those of the browser', async () => {
  const calls = serve(server);
  show(MANAGER);
  const targetList = await list();
  fireEvent.keyDown(targetList, { key: 'e' });
  const field = await screen.findByLabelText('指标');
  fireEvent.keyDown(field, { key: 'a' });
  fireEvent.keyDown(targetList, { key: 'a', ctrlKey: true });
  expect(calls.some(({ key }) => key.startsWith('POST'))).toBe(false);
});

it('lets a reader walk but not decide', async () => {
  const calls = serve(server);
  show('plan.read');
  const targetList = await list();
  fireEvent.keyDown(targetList, { key: 'j' });
  expect(chosen().textContent).toContain('签约');
  fireEvent.keyDown(targetList, { key: 'a' });
  fireEvent.keyDown(targetList, { key: 'e' });
  expect(screen.queryByRole('button', { name: /采纳/ })).toBeNull();
  expect(calls.every(({ key }) => key.startsWith('GET'))).toBe(true);
});

it('marks the words of the chosen target, and leads from words to their target', async () => {
  serve(server);
  show('plan.read', '/plans/p1?target=t2');
  const targetList = await list();
  expect(marked()).toBe('签约80');
  fireEvent.keyDown(targetList, { key: 'j' });
  expect(marked()).toBe('新引进项目5');
  fireEvent.click(screen.getByText('工业项目3'));
  expect(chosen().textContent).toContain('工业项目');
  expect(marked()).toBe('工业项目3');
});

it('keeps a target chosen and says why when its decision is refused', async () => {
  serve({
    ...server,
    'POST /api/v1/plans/p1/targets/t1/acceptance': new Refused(409, '有人刚改过这条目标'),
  });
  show(MANAGER);
  fireEvent.keyDown(await list(), { key: 'a' });
  expect((await screen.findByRole('alert')).textContent).toContain('有人刚改过这条目标');
  expect(chosen().textContent).toContain('到位资金');
});

it('says how many a mass acceptance would take before it takes them', async () => {
  const calls = serve({ ...server, 'POST /api/v1/plans/p1/targets/acceptances': { accepted: 3 } });
  show(MANAGER);
  await list();
  fireEvent.click(screen.getByText('批量采纳…'));
  expect(screen.getByLabelText('不低于 95%：0 项')).toBeTruthy();
  fireEvent.click(screen.getByText('采纳 3 项'));
  await waitFor(() => expect(calls.find(({ key }) => key.endsWith('/acceptances'))?.body).toEqual({ confidence: 0.9 }));
});

it('warns of open targets before an adoption, and shows the refusal with its reason', async () => {
  const calls = serve({
    ...server,
    'POST /api/v1/plans/p1/adoption': new Refused(409, '还有 4 项目标待审定，不能采用'),
  });
  show(MANAGER);
  const pressLast = (words: string) => fireEvent.click(screen.getAllByText(words).at(-1) ?? document.body);
  await list();
  pressLast('采用');
  expect(await screen.findByText('还有 4 项目标待审定，全部审定后才能采用。')).toBeTruthy();
  fireEvent.change(screen.getByLabelText('有效期起'), { target: { value: '2021-01-01' } });
  fireEvent.change(screen.getByLabelText('有效期止'), { target: { value: '2021-12-31' } });
  pressLast('采用');
  await screen.findAllByText('采用“招商引资突破年方案”？');
  pressLast('采用');
  expect(await screen.findByText(/还有 4 项目标待审定，不能采用/)).toBeTruthy();
  expect(calls.find(({ key }) => key.endsWith('/adoption'))?.body).toEqual({
    validFrom: '2021-01-01',
    validTo: '2021-12-31',
    version: 7,
  });
});

it('edits what the document says, and leaves untouched numbers to follow it', async () => {
  const calls = serve({ ...server, 'PUT /api/v1/plans/p1/targets/t1': decided('t1', 'EDITED') });
  show(MANAGER);
  fireEvent.keyDown(await list(), { key: 'Enter' });
  const value = await screen.findByLabelText('数值');
  fireEvent.change(value, { target: { value: '1,6.5' } });
  fireEvent.click(screen.getByText('保存'));
  await waitFor(() => {
    const sent = calls.find(({ key }) => key === 'PUT /api/v1/plans/p1/targets/t1')?.body;
    expect(sent).toMatchObject({ value: '16.5', op: 'AT_LEAST', measure: '亿元', version: 3 });
  });
  expect(calls.some(({ key }) => key.endsWith('/numbers'))).toBe(false);
});
