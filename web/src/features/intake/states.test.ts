import { describe, expect, it } from 'vitest';
import { progressOf } from './states';

describe('progress of an import', () => {
  it('never says 100 while the server still works', () => {
    expect(progressOf({ state: 'APPLYING', done: 157, total: 157 })).toBe(99);
    expect(progressOf({ state: 'STAGING', done: 10, total: 0 })).toBe(0);
    expect(progressOf({ state: 'CHECKING', done: 1, total: 3 })).toBe(33);
    expect(progressOf({ state: 'APPLIED', done: 157, total: 157 })).toBe(100);
  });
});
