import i18n from 'i18next';
import { describe, expect, it } from 'vitest';
import type { Rhythm } from '@/api/types';
import { rhythmText } from './rhythm';

const rhythm = (more: Partial<Rhythm>): Rhythm => ({ every: 'WEEK', interval: 1, times: 1, after: false, ...more });

describe('a rhythm in words', () => {
  it('tells weekday and hour', () => {
    expect(rhythmText(i18n.t, rhythm({ weekday: 4, clock: '17:00' }))).toBe('每周，周四 17:00 前');
  });
  it('tells intervals, times and days', () => {
    expect(rhythmText(i18n.t, rhythm({ every: 'MONTH', interval: 2 }))).toBe('每 2 个月');
    expect(rhythmText(i18n.t, rhythm({ every: 'QUARTER', times: 2 }))).toBe('每季度 2 次');
    expect(rhythmText(i18n.t, rhythm({ every: 'MONTH', day: 25 }))).toBe('每月，25 日 前');
    expect(rhythmText(i18n.t, rhythm({ every: 'MONTH', day: 5, after: true }))).toBe('每月，下期5 日 前');
    expect(rhythmText(i18n.t, rhythm({ every: 'MONTH', workday: 5 }))).toBe('每月，第 5 个工作日 前');
  });
  it('tells a day that comes once', () => {
    expect(rhythmText(i18n.t, rhythm({ every: 'ONCE', on: '2021-06-30' }))).toBe('2021-06-30 前');
  });
});
