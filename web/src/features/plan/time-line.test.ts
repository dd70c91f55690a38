import { describe, expect, it } from 'vitest';
import { placePhases, spanOf } from './time-line';

const phase = (name: string, from: string, to: string) => ({ name, from, to });

describe('the time line of a campaign', () => {
  it('counts both ends of a phase, and places phases between the first and the last day', () => {
    const placed = placePhases([phase('总结', '2021-12-15', '2022-01-31'), phase('动员', '2021-02-01', '2021-12-15')]);
    expect(placed.map(({ phase: { name }, days }) => `${name} ${days}`)).toEqual(['动员 318', '总结 48']);
    const [first, second] = placed;
    expect(first?.left).toBe(0);
    expect((second?.left ?? 0) + (second?.width ?? 0)).toBeCloseTo(100);
    // They meet on 15 December: the second begins before the first has ended.
    expect(second?.left).toBeLessThan(first?.width ?? 0);
  });
  it('runs from the first to the last day of all phases', () => {
    expect(spanOf([phase('b', '2021-05-01', '2021-06-30'), phase('a', '2021-02-01', '2021-04-30')])).toEqual({
      from: '2021-02-01',
      to: '2021-06-30',
    });
    expect(spanOf([])).toEqual({ from: undefined, to: undefined });
  });
});
