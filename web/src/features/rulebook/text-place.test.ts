import { describe, expect, it } from 'vitest';
import { offsetOf, piecesOf } from './text-place';

describe('places in a text', () => {
  it('are counted from one, by line and column', () => {
    expect(offsetOf('甲乙\n丙丁', 1, 1)).toBe(0);
    expect(offsetOf('甲乙\n丙丁', 2, 2)).toBe(4);
  });
  it('never lie beyond their line or the end', () => {
    expect(offsetOf('甲乙\n丙丁', 1, 99)).toBe(2);
    expect(offsetOf('甲乙\n丙丁', 9, 1)).toBe(5);
  });
  it('mark the word that begins there', () => {
    expect(piecesOf('when: 落后数 > 30', [7])).toEqual([
      { text: 'when: ', fault: false },
      { text: '落后数', fault: true },
      { text: ' > 30', fault: false },
    ]);
  });
  it('mark one character where no word begins, and the last one beyond the end', () => {
    expect(piecesOf('a: [', [4]).at(-1)).toEqual({ text: '[', fault: true });
    expect(piecesOf('a: [', [9]).at(-1)).toEqual({ text: '[', fault: true });
  });
});
