import { describe, expect, it } from 'vitest';
import { pointsText } from './points';

describe('points', () => {
  it('are shown with two decimals, half up', () => {
    expect(pointsText('250/27')).toBe('9.26');
    expect(pointsText('18.755')).toBe('18.76');
    expect(pointsText('10')).toBe('10.00');
    expect(pointsText('-2')).toBe('-2.00');
    expect(pointsText('-1/3')).toBe('-0.33');
    expect(pointsText('-0.5')).toBe('-0.50');
  });
  it('stay as they are where they are no number', () => expect(pointsText('A+')).toBe('A+'));
});
