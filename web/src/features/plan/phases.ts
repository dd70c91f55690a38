/** A column of the table of parts: so much is due from the first to the last of these days. */
export type Span = { from: string; to: string };
export type Step = 'MONTH' | 'QUARTER';

const MONTHS: Record<Step, number> = { MONTH: 1, QUARTER: 3 };

const day = (year: number, month: number, date: number) =>
  new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);

/** The months or quarters of the calendar from the first to the last day; the first and last may be cut short. */
export const spansOver = (from: string, to: string, step: Step): Span[] => {
  const length = MONTHS[step];
  const spans: Span[] = [];
  for (let first = from; first <= to && spans.length < 240; ) {
    const [year = 0, month = 1] = first.split('-').map(Number);
    const next = Math.floor((month - 1) / length) * length + length;
    const last = day(year, next, 0);
    spans.push({ from: first, to: last < to ? last : to });
    first = day(year, next, 1);
  }
  return spans;
};

export const spanKey = ({ from, to }: Span) => `${from}/${to}`;

/** The quarter that a span is, or undefined. */
export const quarterOf = ({ from, to }: Span) => {
  const [year = 0, month = 1] = from.split('-').map(Number);
  const whole = month % 3 === 1 && from.endsWith('-01') && to === day(year, month + 2, 0);
  return whole ? { year, quarter: (month + 2) / 3 } : undefined;
};
