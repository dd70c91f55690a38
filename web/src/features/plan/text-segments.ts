import type { Target } from '@/api/types';

/** A stretch of a paragraph; `targets` are those whose words it belongs to. */
export type Segment = { start: number; text: string; targets: string[] };
export type Paragraph = { start: number; end: number; segments: Segment[] };

type Span = Pick<Target, 'id' | 'start' | 'end'>;

const cut = (text: string, start: number, end: number, spans: Span[]): Segment[] => {
  const inside = spans.filter((span) => span.start < end && span.end > start);
  const borders = new Set([start, end]);
  for (const span of inside) {
    borders.add(Math.max(start, span.start));
    borders.add(Math.min(end, span.end));
  }
  const points = [...borders].sort((one, other) => one - other);
  return points.slice(0, -1).map((from, index) => {
    const to = points[index + 1] ?? end;
    const targets = inside.filter((span) => span.start < to && span.end > from).map(({ id }) => id);
    return { start: from, text: text.slice(from, to), targets };
  });
};

/**
 * The document as paragraphs of marked and unmarked stretches. Offsets are UTF-16 units of the whole text, as the server
 * gives them; line ends belong to no paragraph, so that every character keeps its offset.
 */
export const paragraphsOf = (text: string, targets: Span[]): Paragraph[] => {
  const spans = targets.filter(({ start, end }) => end > start).sort((one, other) => one.start - other.start);
  const paragraphs: Paragraph[] = [];
  let waiting = 0;
  let running: Span[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const start = match.index;
    const end = start + match[0].length;
    running = running.filter((span) => span.end > start);
    for (let next = spans[waiting]; next && next.start < end; next = spans[++waiting]) {
      if (next.end > start) running.push(next);
    }
    paragraphs.push({ start, end, segments: cut(text, start, end, running) });
  }
  return paragraphs;
};
