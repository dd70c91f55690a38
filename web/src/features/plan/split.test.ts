import { describe, expect, it } from 'vitest';
import { spansOver } from './phases';
import {
  below,
  fillLast,
  givesLess,
  phaseGap,
  placed,
  type SplitRow,
  spansIn,
  sumsOf,
  TOP,
  wishFrom,
  withoutFamily,
} from './split';

const row = (id: string, published: string, more: Partial<SplitRow> = {}): SplitRow => ({
  id,
  unit: { id: Number(id.replace(/\D/g, '')) || 1, name: id },
  post: '',
  parentId: undefined,
  published,
  dispatch: '',
  shared: '',
  phases: {},
  ...more,
});

describe('sums of an allocation', () => {
  it('tell by how much parts are more than their whole, exactly', () => {
    const sums = sumsOf([row('a', '7.1'), row('b', '8.2')], { published: '15' });
    expect(sums.get(TOP)?.published).toEqual({ sum: '15.3', difference: '0.3' });
    expect(givesLess(sums)).toBe(false);
  });
  it('never hide that parts are less than their whole, on any level', () => {
    const rows = [
      row('a', '10'),
      row('a1', '4', { parentId: 'a' }),
      row('a2', '5.5', { parentId: 'a' }),
      row('b', '5'),
    ];
    const sums = sumsOf(rows, { published: '15' });
    expect(sums.get(TOP)?.published?.difference).toBe('0');
    expect(sums.get('a')?.published).toEqual({ sum: '9.5', difference: '-0.5' });
    expect(givesLess(sums)).toBe(true);
  });
  it('hold the dispatch number beside the published one', () => {
    const sums = sumsOf([row('a', '8', { dispatch: '10' }), row('b', '7')], { published: '15', dispatch: '18' });
    expect(sums.get(TOP)?.published?.difference).toBe('0');
    expect(sums.get(TOP)?.worked).toEqual({ sum: '17', difference: '-1' });
  });
  it('count a number that several units share once', () => {
    const rows = [row('a', '5', { shared: '甲' }), row('b', '5', { shared: '甲' }), row('c', '10')];
    expect(sumsOf(rows, { published: '15' }).get(TOP)?.published).toEqual({ sum: '15', difference: '0' });
  });
  it('say nothing of a difference where the whole is undecided', () => {
    expect(sumsOf([row('a', '3')], {}).get(TOP)?.published).toEqual({ sum: '3', difference: undefined });
    expect(sumsOf([row('a', '')], { published: '3' }).get(TOP)?.published).toBeUndefined();
  });
});

describe('phases of a part', () => {
  const spans = spansOver('2023-01-01', '2023-06-30', 'QUARTER');
  const [first = { from: '', to: '' }, second = first] = spans;
  it('are the months or quarters of the calendar, cut at the ends', () => {
    expect(spans).toEqual([
      { from: '2023-01-01', to: '2023-03-31' },
      { from: '2023-04-01', to: '2023-06-30' },
    ]);
    expect(spansOver('2021-02-10', '2021-04-05', 'MONTH').map(({ from, to }) => `${from}/${to}`)).toEqual([
      '2021-02-10/2021-02-28',
      '2021-03-01/2021-03-31',
      '2021-04-01/2021-04-05',
    ]);
  });
  it('tell where they do not sum to the number, and the last one can take the rest', () => {
    const part = row('a', '10', { dispatch: '12', phases: { [`${first.from}/${first.to}`]: '5.5' } });
    expect(phaseGap(part)).toBe('-6.5');
    const filled = fillLast(part, spans);
    expect(filled.phases[`${second.from}/${second.to}`]).toBe('6.5');
    expect(phaseGap(filled)).toBeUndefined();
    expect(spansIn([filled])).toEqual(spans);
  });
});

describe('the table of parts', () => {
  const rows = [row('a', '1'), row('b', '2'), row('a1', '1', { parentId: 'a' }), row('a11', '1', { parentId: 'a1' })];
  it('stands in the order of its tree', () => {
    expect(placed(rows).map(({ row: { id }, depth }) => `${depth}${id}`)).toEqual(['0a', '1a1', '2a11', '0b']);
    expect(below(rows, 'a').map(({ id }) => id)).toEqual(['a1', 'a11']);
    expect(withoutFamily(rows, 'a').map(({ id }) => id)).toEqual(['b']);
  });
  it('is sent as numbers without the marks of typing, and empty phases not at all', () => {
    const split = { rows: [], version: 'v1' } as unknown as Parameters<typeof wishFrom>[1];
    const phases = { '2023-01-01/2023-03-31': '', '2023-04-01/2023-06-30': '1,000' };
    const wish = wishFrom([row('a1', '1,000', { phases }), row('b2', '', { phases: { x: '' } })], split, undefined, '');
    expect(wish.version).toBe('v1');
    expect(wish.rows[0]).toMatchObject({ unit: 1, published: '1000', dispatch: undefined });
    expect(wish.rows[0]?.phasing?.map(({ value }) => value)).toEqual(['0', '1000']);
    expect(wish.rows[1]?.phasing).toEqual([]);
  });
  it('of 5 levels and 500 units is summed and placed within a frame or two', () => {
    const many = Array.from({ length: 2500 }, (_, index) =>
      row(`u${index}`, '1.5', { parentId: index < 500 ? undefined : `u${index - 500}` }),
    );
    const before = performance.now();
    expect(sumsOf(many, { published: '750' }).size).toBe(2001);
    expect(placed(many)).toHaveLength(2500);
    expect(performance.now() - before).toBeLessThan(200);
  });
});
