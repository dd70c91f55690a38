import { describe, expect, it } from 'vitest';
import {
  compareDecimals,
  groupedDecimal,
  minusDecimal,
  shareText,
  signedDecimal,
  signedPoints,
  sumDecimals,
  typedDecimal,
} from './exact';

describe('decimal text', () => {
  it('sums exactly where a double would not', () => {
    expect(sumDecimals(['0.1', '0.2'])).toBe('0.3');
    expect(sumDecimals(['900719925474099312.4', '0.000001'])).toBe('900719925474099312.400001');
    expect(sumDecimals([])).toBe('0');
  });
  it('tells a difference with its sign', () => {
    expect(signedDecimal(minusDecimal('18', '15'))).toBe('+3');
    expect(signedDecimal(minusDecimal('12.5', '1500'))).toBe('−1,487.5');
    expect(signedDecimal(minusDecimal('-0.5', '-0.5'))).toBe('0');
    expect(compareDecimals('2.50', '2.5')).toBe(0);
    expect(compareDecimals('-3', '2')).toBe(-1);
  });
  it('reads what a person types, and nothing else', () => {
    expect(typedDecimal(' 1，234.50 ')).toBe('1234.5');
    expect(typedDecimal('15.')).toBe('15');
    expect(typedDecimal('1.0000001')).toBeUndefined();
    expect(typedDecimal('十五')).toBeUndefined();
    expect(typedDecimal('')).toBeUndefined();
  });
  it('groups thousands and keeps every decimal', () => expect(groupedDecimal('1234567.890100')).toBe('1,234,567.8901'));
  it('rounds a share half up', () => {
    expect(shareText('0.925')).toBe('93%');
    expect(shareText('1')).toBe('100%');
  });
  it('rounds points half up, away from zero on both sides', () => {
    expect(signedPoints('1', '8')).toBe('+12.5');
    expect(signedPoints('-42', '100')).toBe('−42.0');
    expect(signedPoints('-5', '10000')).toBe('−0.1');
    expect(signedPoints('1', '100000')).toBe('0');
  });
});
