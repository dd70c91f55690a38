import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { PublicFigures } from '@/api/types';
import { Portal } from './portal';

const rate = (code: string, numerator: string, denominator: string) =>
  ({ code, kind: 'RATE', numerator, denominator }) as const;

const figures: PublicFigures = {
  demo: true,
  publications: [
    {
      id: 'p1',
      unitId: 3,
      demo: true,
      state: 'PUBLISHED',
      sha256: 'b5bb',
      unitName: '平凉市',
      month: '2023-05',
      on: '2023-05-31',
      basis: 'REPORTED',
      publishedAt: '2023-06-05T02:00:00Z',
      watermark: '780',
      contact: '李* 138****0933',
      rows: [
        {
          unit: { id: 3, name: '平凉市' },
          cohort: { kind: 'ALL', label: '全部' },
          figures: [rate('startRate', '154', '157'), rate('fundingRate', '730000000000', '1340000000000')],
        },
      ],
      definitions: [
        {
          code: 'startRate',
          name: '开工率',
          from: '2021-01-01',
          source: '第1条',
          text: '已开工项目占签约项目的比重',
          hash: 'b5bb9d80',
          formula: { numerator: '开工', denominator: '签约' },
          kind: 'RATE',
        },
      ],
    },
  ],
  history: [
    {
      id: 'p0',
      unit: { id: 3, name: '平凉市' },
      month: '2023-04',
      on: '2023-04-30',
      basis: 'REPORTED',
      watermark: '640',
      demo: true,
      publishedAt: '2023-05-05T02:00:00Z',
      contactName: '李*',
      contactPhone: '138****0933',
      state: 'WITHDRAWN',
      withdrawnReason: '口径有误',
    },
  ],
};

afterEach(() => {
  vi.unstubAllGlobals();
  window.history.pushState(null, '', '/');
  localStorage.clear();
});

const answering = (body: unknown, status = 200) =>
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(body), { status }));

it('shows a published month with its rates, date, basis and demo mark', async () => {
  answering(figures);
  render(<Portal />);
  expect(await screen.findByRole('heading', { name: '平凉市 2023-05' })).toBeTruthy();
  expect(screen.getByText('98%')).toBeTruthy();
  expect(screen.getByText('54%')).toBeTruthy();
  expect(screen.getByText('2023-05-31')).toBeTruthy();
  expect(screen.getByText('演示数据')).toBeTruthy();
  expect(screen.getByRole('link', { name: '下载 CSV' }).getAttribute('href')).toBe('/api/v1/public/figures/p1.csv');
});

it('changes the language and remembers it', async () => {
  answering(figures);
  render(<Portal />);
  fireEvent.click(screen.getByRole('button', { name: 'English' }));
  expect(await screen.findByText('Demo data')).toBeTruthy();
  expect(document.documentElement.lang).toBe('en-US');
  expect(localStorage.getItem('yinfeng.language')).toBe('en-US');
});

it('says when a month was not published', async () => {
  window.history.pushState(null, '', '/portal/3/2020-01');
  answering({ ...figures, publications: [] });
  render(<Portal />);
  expect(await screen.findByText('没有这个单位或月份的公开数据')).toBeTruthy();
});

it('offers to try again when the server fails', async () => {
  answering({}, 503);
  render(<Portal />);
  expect(await screen.findByRole('button', { name: '重试' })).toBeTruthy();
});

it('tells what was taken back, and why', async () => {
  answering(figures);
  render(<Portal />);
  expect(await screen.findByText(/已撤回：口径有误/)).toBeTruthy();
});

const ranking = {
  id: 'k1',
  unitName: '平凉市',
  name: '一季度考核',
  from: '2023-01-01',
  on: '2023-03-31',
  state: 'PUBLISHED',
  publishedAt: '2023-05-30T01:00:00Z',
  objectionsUntil: '2023-06-07',
  scheme: { name: '落地成效考核', source: '办法第三条', hash: 'abcdef0123456789' },
};
const item = (points: string | undefined) => ({
  code: 'start',
  name: '开工',
  kind: 'BASE',
  weight: '20',
  points,
  bound: false,
  formula: '权重 × 开工率 ÷ 0.8',
  explanation: points ? `20 × 36/50 ÷ 0.8 = ${points}` : '无法判定：缺少“开工率”',
  missing: points ? [] : ['开工率'],
});
const standing = (id: number, name: string, points: string | undefined, rank: number | undefined) => ({
  rank,
  unit: { id, name },
  total: points,
  exact: points,
  assumed: [],
  items: [item(points)],
  measures: [],
});

it('lists the published rankings and says how long objections may be raised', async () => {
  window.history.pushState(null, '', '/portal/rankings');
  answering({
    demo: true,
    items: [ranking, { ...ranking, id: 'k0', name: '旧考核', state: 'WITHDRAWN', withdrawnReason: '口径有误' }],
  });
  render(<Portal />);
  const link = await screen.findByRole('link', { name: '一季度考核' });
  expect(link.getAttribute('href')).toBe('/portal/rankings/k1');
  expect(screen.getByText('公示中，异议期至 2023-06-07')).toBeTruthy();
  expect(screen.getByText('已撤回：口径有误').closest('li')?.querySelector('a')).toBeNull();
});

it('explains each score in words, and never ranks what cannot be judged', async () => {
  window.history.pushState(null, '', '/portal/rankings/k1');
  answering({
    ...ranking,
    demo: true,
    basis: 'RECOGNISED',
    watermark: '520',
    sm3: 'c0ffee',
    groups: [{ name: '县区', standings: [standing(4, '甲县', '18', 1), standing(5, '乙县', undefined, undefined)] }],
  });
  render(<Portal />);
  expect(await screen.findByText('20 × 36/50 ÷ 0.8 = 18')).toBeTruthy();
  const row = screen.getByRole('rowheader', { name: '乙县' }).closest('tr')?.textContent;
  expect(row).toContain('未排名');
  expect(row).toContain('缺项');
  expect(screen.getByText(/办法第三条/)).toBeTruthy();
  expect(screen.getByRole('link', { name: '下载 JSON' }).getAttribute('href')).toBe('/api/v1/public/rankings/k1.json');
});

it('says when there is no such ranking', async () => {
  window.history.pushState(null, '', '/portal/rankings/none');
  answering({}, 404);
  render(<Portal />);
  expect(await screen.findByText('没有这个公开的排名')).toBeTruthy();
});
