import { describe, expect, it } from 'vitest';
import { paragraphsOf } from './text-segments';

const span = (id: string, start: number, end: number) => ({ id, start, end });

describe('the text in paragraphs', () => {
  it('cuts overlapping words so that each stretch knows all its targets', () => {
    const [line] = paragraphsOf('签约和开工各5个', [span('a', 0, 8), span('b', 3, 8)]);
    expect(line?.segments).toEqual([
      { start: 0, text: '签约和', targets: ['a'] },
      { start: 3, text: '开工各5个', targets: ['a', 'b'] },
    ]);
  });
  it('keeps every offset, over blank lines and Windows line ends', () => {
    const text = '\r\n甲\r\n\r\n乙丙';
    const lines = paragraphsOf(text, [span('a', text.indexOf('丙'), text.length)]);
    expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(['甲', '乙丙']);
    expect(lines[1]?.segments.at(-1)).toEqual({ start: 8, text: '丙', targets: ['a'] });
  });
  it('marks words that run over a line end in both lines', () => {
    const lines = paragraphsOf('到位\n资金', [span('a', 1, 4)]);
    expect(lines.flatMap(({ segments }) => segments.filter(({ targets }) => targets.length > 0))).toEqual([
      { start: 1, text: '位', targets: ['a'] },
      { start: 3, text: '资', targets: ['a'] },
    ]);
  });
  it('reads a text of 200 pages with 600 targets in a moment', () => {
    const text = '力争全年到位资金十五亿元以上，新引进项目五个。\n'.repeat(8000);
    const spans = Array.from({ length: 600 }, (_, index) => span(`t${index}`, index * 300, index * 300 + 12));
    const before = performance.now();
    expect(paragraphsOf(text, spans)).toHaveLength(8000);
    expect(performance.now() - before).toBeLessThan(500);
  });
});
