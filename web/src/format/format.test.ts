import { describe, expect, it } from 'vitest';
import { instant, monthBefore, period } from './date';
import { figureExact, figureText, percent } from './figure';
import { inWan, inYi, typedCount, wanToFen } from './money';
import { decimal, divideHalfUp, grouped, whole } from './whole';

describe('exact numbers', () => {
  it('rounds a half away from zero', () => {
    expect(divideHalfUp(5n, 2n)).toBe(3n);
    expect(divideHalfUp(-5n, 2n)).toBe(-3n);
    expect(divideHalfUp(7n, 3n)).toBe(2n);
    expect(divideHalfUp(5n, -2n)).toBe(-3n);
  });
  it('keeps digits beyond what a double holds', () => {
    expect(grouped(whole('90071992547409931234'))).toBe('90,071,992,547,409,931,234');
    expect(decimal(whole('90071992547409931235'), 10n, 0)).toBe('9,007,199,254,740,993,124');
  });
  it('carries into the next digit', () => {
    expect(decimal(999n, 100n, 1)).toBe('10.0');
    expect(decimal(-1n, 1000n, 2)).toBe('0.00');
  });
  it('refuses what is no whole number', () => {
    expect(() => whole('1e3')).toThrow();
    expect(() => whole('')).toThrow();
    expect(() => divideHalfUp(1n, 0n)).toThrow();
  });
});

describe('percentages', () => {
  it('shows the published rates of the demo', () => {
    expect(percent('154', '157')).toBe('98%');
    expect(percent('7300000000000', '13400000000000')).toBe('54%');
  });
  it('rounds exactly at the half', () => {
    expect(percent('1', '200')).toBe('1%');
    expect(percent('999999999999999999', '200000000000000000000')).toBe('0%');
    expect(percent('545', '1000')).toBe('55%');
  });
  it('says nothing of an empty cohort', () => expect(percent('0', '0')).toBe('—'));
});

describe('money', () => {
  it('shows 亿元 rounded and 万元 exact', () => {
    expect(inYi('1340000000000')).toBe('134.00');
    expect(inYi('50000000')).toBe('0.01');
    expect(inWan('1340000000000')).toBe('1,340,000');
    expect(inWan('123456701')).toBe('123.456701');
    expect(inWan('-1000000')).toBe('-1');
  });
  it('reads 万元 exactly', () => {
    expect(wanToFen('1,234.56')).toBe('1234560000');
    expect(wanToFen('0.000001')).toBe('1');
    expect(wanToFen('-3')).toBe('-3000000');
    expect(wanToFen('-0')).toBe('0');
    expect(wanToFen('1.0000001')).toBeUndefined();
    expect(wanToFen('about 3')).toBeUndefined();
  });
  it('reads counts', () => {
    expect(typedCount(' 12 ')).toBe('12');
    expect(typedCount('1.5')).toBeUndefined();
  });
});

describe('figures', () => {
  it('shows rounded text and exact parts', () => {
    const rate = { kind: 'RATE', numerator: '7300000000000', denominator: '13400000000000', currency: 'CNY' } as const;
    expect(figureText(rate)).toBe('54%');
    expect(figureExact(rate, '万元')).toBe('7,300,000 万元 / 13,400,000 万元');
    expect(figureText({ kind: 'MONEY', numerator: '13400000000000' })).toBe('1,340.00');
    expect(figureExact({ kind: 'RATE', numerator: '154', denominator: '157' }, '万元')).toBe('154 / 157');
  });
});

describe('dates', () => {
  it('tells an instant in the zone of the installation', () => {
    expect(instant('2023-05-31T16:30:00Z')).toBe('2023-06-01 00:30');
  });
  it('finds the month before', () => {
    expect(monthBefore('2023-06-05')).toBe('2023-05');
    expect(monthBefore('2023-01-31')).toBe('2022-12');
  });
  it('names a whole month', () => {
    expect(period('2023-02-01', '2023-02-28')).toBe('2023-02');
    expect(period('2023-02-01', '2023-02-27')).toBe('2023-02-01 – 2023-02-27');
    expect(period('2023-02-03', '2023-02-03')).toBe('2023-02-03');
    expect(period('2024-02-01', '2024-02-29')).toBe('2024-02');
  });
});
