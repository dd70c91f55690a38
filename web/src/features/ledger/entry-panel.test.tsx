import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Entry } from '@/api/types';
import { Refused, renderPage, serve, session } from '../../../test/render-page';
import { EntryPanel } from './entry-panel';

const entry = (number: string, amount: string, more: Partial<Entry> = {}): Entry => ({
  number,
  id: `id-${number}`,
  subject: { kind: 'project', id: 'p1', label: '某项目' },
  unit: { id: 3, name: '平凉市' },
  indicator: { code: 'fundsInPlace', name: '到位资金' },
  period: { from: '2023-05-01', to: '2023-05-31' },
  amount,
  currency: 'CNY',
  effect: amount,
  basis: 'REPORTED',
  source: '企业自筹',
  origin: { kind: 'IMPORT', ref: '5月.xlsx', row: 7 },
  enteredBy: '王芳',
  enteredAt: '2023-06-01T01:00:00Z',
  evidence: [],
  waiting: false,
  ...more,
});

const open = (permissions: string) =>
  renderPage(<EntryPanel subject="p1" evidence={() => null} />, session(permissions));

it('strikes the corrected value through beside the one that replaced it, with the reason', async () => {
  const old = entry('5', '19980000000', { correctedBy: '9' });
  const next = entry('9', '20100000000', { corrects: '5', reason: '漏记一笔' });
  serve({ 'GET /api/v1/entries': { items: [next, old], total: 2 } });
  open('entry.read');
  const row = (await screen.findByText('20,100 万元')).closest('tr');
  if (!row) throw new Error('the value stands in no row');
  expect(within(row).getByText('19,980 万元').tagName).toBe('DEL');
  expect(row.textContent).toContain('更正条目 5：漏记一笔');
  expect(screen.queryByRole('button', { name: /更正条目/ })).toBeNull();
});

it('says that an entry waits to be signed', async () => {
  const waits = { ...entry('5', '19980000000'), waiting: true };
  serve({ 'GET /api/v1/entries': { items: [waits, entry('4', '100')], total: 2 } });
  open('entry.read');
  expect(await screen.findAllByText('待签批')).toHaveLength(1);
});

it('sends a correction in 分 with its reason, and shows a refusal', async () => {
  const calls = serve({
    'GET /api/v1/entries': { items: [entry('5', '19980000000')], total: 1 },
    'POST /api/v1/entries/5/corrections': () => new Refused(422, '更正须写明原因'),
  });
  open('entry.read entry.write');
  fireEvent.click(await screen.findByRole('button', { name: '更正条目 5' }));
  fireEvent.change(await screen.findByLabelText('正确的数值'), { target: { value: '2,010.5' } });
  fireEvent.change(screen.getByLabelText('更正原因'), { target: { value: '按回单' } });
  fireEvent.click(screen.getByRole('button', { name: '更正' }));
  expect((await screen.findByRole('alert')).textContent).toContain('更正须写明原因');
  const sent = calls.find(({ key }) => key.startsWith('POST'));
  expect(sent?.body).toEqual({ amount: '2010500000', reason: '按回单' });
});

it('sends nothing while the amount is none', async () => {
  const calls = serve({ 'GET /api/v1/entries': { items: [entry('5', '100')], total: 1 } });
  open('entry.read entry.write');
  fireEvent.click(await screen.findByRole('button', { name: '更正条目 5' }));
  fireEvent.change(await screen.findByLabelText('正确的数值'), { target: { value: '大约三千' } });
  fireEvent.click(screen.getByRole('button', { name: '更正' }));
  await waitFor(() => expect(screen.getByText('请填金额（万元，至多六位小数）')).toBeTruthy());
  expect(calls.filter(({ key }) => key.startsWith('POST'))).toEqual([]);
});
