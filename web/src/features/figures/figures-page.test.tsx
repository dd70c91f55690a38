import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderPage, serve, session } from '../../../test/render-page';
import { FiguresPage } from './figures-page';

const rate = (code: string, numerator: string, denominator: string) => ({ code, kind: 'RATE', numerator, denominator });
const table = {
  on: '2023-05-31',
  watermark: '780',
  basis: 'REPORTED',
  demo: true,
  rows: [
    {
      unit: { id: 3, name: '平凉市' },
      cohort: { kind: 'ALL', label: '全部' },
      figures: [
        rate('startRate', '154', '157'),
        { ...rate('fundingRate', '730000000000', '1340000000000'), currency: 'CNY' },
      ],
    },
  ],
};
const definition = {
  code: 'startRate',
  name: '开工率',
  kind: 'RATE',
  from: '2021-01-01',
  source: '某文件第三条',
  text: '已开工项目占签约项目的比重',
  hash: 'b5',
  formula: { numerator: '开工项目数', denominator: '签约项目数' },
};
const server = {
  'GET /api/v1/units': [],
  'GET /api/v1/figures': table,
  'GET /api/v1/figures/definitions': [definition],
  'GET /api/v1/figures/startRate/entries': { figure: table.rows[0]?.figures[0], items: [], total: 0, outsideScope: 12 },
};

it('shows the rates half up and exact, as of the business date for the own unit', async () => {
  const calls = serve(server);
  renderPage(<FiguresPage />, session('figure.read'));
  const start = await screen.findByText('98%');
  expect(start.closest('td')?.title).toBe('154 / 157');
  expect(screen.getByText('54%').closest('td')?.title).toBe('730,000 万元 / 1,340,000 万元');
  const asked = calls.find(({ key }) => key === 'GET /api/v1/figures');
  expect(Object.fromEntries(asked?.query ?? [])).toEqual({
    unit: '3',
    on: '2023-05-31',
    basis: 'REPORTED',
    split: 'UNITS',
  });
});

it('opens the definition from the heading', async () => {
  serve(server);
  renderPage(<FiguresPage />, session('figure.read'));
  fireEvent.click(await screen.findByRole('button', { name: '开工率' }));
  expect(await screen.findByText('已开工项目占签约项目的比重')).toBeTruthy();
  expect(screen.getByText('某文件第三条')).toBeTruthy();
});

it('asks a number where it comes from, at the watermark that it was shown with', async () => {
  const calls = serve(server);
  renderPage(<FiguresPage />, session('figure.read'), '/?basis=RECOGNISED');
  fireEvent.click(await screen.findByRole('button', { name: /开工率：98%/ }));
  expect(await screen.findByText(/另有 12 条在您的数据范围之外/)).toBeTruthy();
  const asked = calls.find(({ key }) => key.endsWith('/startRate/entries'));
  expect(asked?.query.get('watermark')).toBe('780');
  expect(asked?.query.get('cohort')).toBe('ALL');
});

it('tells the own unit, and no other, what waits to be signed', async () => {
  const waiting = {
    entries: 2,
    indicators: [
      { indicator: { code: 'fundsInPlace', name: '到位资金' }, entries: 2, amount: '50000000000', currency: 'CNY' },
    ],
  };
  const calls = serve({ ...server, 'GET /api/v1/counting/waiting': waiting });
  renderPage(<FiguresPage />, session('figure.read entry.read'));
  expect(await screen.findByText('本单位有 2 条待签批，签批完成后计入指标')).toBeTruthy();
  expect(screen.getByText(/到位资金 2 条，50,000 万元/)).toBeTruthy();
  expect(calls.find(({ key }) => key === 'GET /api/v1/counting/waiting')?.query.get('on')).toBe('2023-05-31');
});
