import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderPage, serve, session } from '../../../test/render-page';
import { LampsPage } from './lamps-page';
import { SummaryPage } from './summary-page';

const unit = { id: 3, name: '平凉市' };
const lamp = (colour: string, more = {}) => ({
  rule: 'SUP-START',
  ruleName: '开工逾期',
  colour,
  reason: '计划 2023-02-15 开工，已连续 3 个月应开工未开工',
  since: '2023-04-30',
  source: '调度办法第九条',
  hash: 'h',
  ...more,
});
const row = (id: string, colour: string) => ({
  project: { id, number: `XM-${id}`, name: `项目${id}` },
  unit,
  colour,
  since: '2023-04-30',
  lamps: [lamp(colour)],
});
const tally = (one: { id: number; name: string }, red: number) => ({
  unit: one,
  red,
  yellow: 2,
  blue: 0,
  normal: 5,
  grey: 1,
  total: red + 8,
});
const head = { on: '2023-05-31', litAt: '2023-05-31T01:00:00Z', watermark: '780' };
const server = {
  'GET /api/v1/units': [{ ...unit, code: 'PL', kind: 'CITY', invented: false }],
  'GET /api/v1/rules': { items: [], total: 0 },
  'GET /api/v1/lamps': { ...head, items: [row('1', 'RED'), row('2', 'GREY')], total: 2 },
  'GET /api/v1/lamps/summary': { ...head, rows: [tally(unit, 4), tally({ id: 4, name: '甲县' }, 3)] },
  'GET /api/v1/projects/1/lamps': {
    colour: 'RED',
    lamps: [
      {
        ...lamp('RED'),
        steps: [
          { text: '应开工未开工月数', value: '3' },
          { text: '应开工未开工月数 >= 3', value: 'true', holds: true },
        ],
        facts: [
          { name: '到位资金', label: '到位资金', value: '2,160 万元', known: true, entryNumbers: ['17'] },
          { name: '计划开工日', label: '计划开工日', value: '', known: false, entryNumbers: [] },
        ],
      },
    ],
    history: [
      {
        rule: 'SUP-START',
        ruleName: '开工逾期',
        from: 'YELLOW',
        to: 'RED',
        on: '2023-04-30',
        at: '2023-04-30T16:05:00Z',
        reason: '满三个月',
        hash: 'h',
      },
    ],
  },
  'GET /api/v1/entries/17': {
    number: '17',
    id: 'e17',
    subject: { kind: 'project', id: '1', label: '项目1' },
    unit,
    indicator: { code: 'fundsInPlace', name: '到位资金' },
    period: { from: '2023-05-01', to: '2023-05-31' },
    amount: '2160000000',
    currency: 'CNY',
    effect: '2160000000',
    basis: 'REPORTED',
    source: '企业自筹',
    origin: { kind: 'IMPORT', ref: 'i1', row: 7 },
    enteredBy: '王芳',
    enteredAt: '2023-06-01T01:00:00Z',
    evidence: [],
  },
};

it('tells each colour in a word and in a shape of its own', async () => {
  serve(server);
  renderPage(<LampsPage />, session('lamp.read'));
  const red = (await screen.findAllByText('红灯'))[0];
  const grey = screen.getAllByText('无法判定')[0];
  const shape = (word: HTMLElement | undefined) => word?.querySelector('svg')?.innerHTML;
  expect(shape(red)).toBeTruthy();
  expect(shape(red)).not.toBe(shape(grey));
  expect(shape(grey)).not.toBe(shape(screen.getAllByText('正常')[0]));
});

it('counts the projects under each colour, and asks for one colour when its count is pressed', async () => {
  const calls = serve(server);
  renderPage(<LampsPage />, session('lamp.read'));
  await screen.findByText('项目1');
  const button = screen.getByRole('button', { name: /红灯 ?4/ });
  expect(button.getAttribute('aria-pressed')).toBe('false');
  fireEvent.click(button);
  await waitFor(() =>
    expect(
      calls
        .filter(({ key }) => key === 'GET /api/v1/lamps')
        .at(-1)
        ?.query.get('colour'),
    ).toBe('RED'),
  );
  expect(button.getAttribute('aria-pressed')).toBe('true');
});

it('explains a lamp step by step down to the ledger entry', async () => {
  serve(server);
  renderPage(<LampsPage />, session('lamp.read'));
  fireEvent.click(await screen.findByRole('button', { name: '项目1' }));
  const drawer = within(await screen.findByRole('dialog'));
  expect(await drawer.findByText('✓ 成立')).toBeTruthy();
  expect(drawer.getByText('不详')).toBeTruthy();
  fireEvent.click(drawer.getByRole('button', { name: '条目 17' }));
  expect(await screen.findByText('企业自筹')).toBeTruthy();
  expect(screen.getByText('2023-05')).toBeTruthy();
});

it('offers to light anew only to who may', async () => {
  const calls = serve({ ...server, 'POST /api/v1/lamps/relighting': { looked: 9, changed: 1, seconds: 1 } });
  renderPage(<LampsPage />, session('lamp.read lamp.manage'));
  fireEvent.click(await screen.findByRole('button', { name: '重新计算' }));
  expect(await screen.findByText('已重新计算 9 个项目，1 个灯色有变化')).toBeTruthy();
  expect(calls.some(({ key }) => key === 'POST /api/v1/lamps/relighting')).toBe(true);
});

it('sums up by unit, each count leading to its projects', async () => {
  serve(server);
  renderPage(<SummaryPage />, session('lamp.read'));
  expect((await screen.findByRole('link', { name: '3' })).getAttribute('href')).toBe('/lamps?unit=4&colour=RED');
  expect(screen.getByRole('link', { name: '甲县' }).getAttribute('href')).toBe('/lamps/summary?unit=4');
});
