import type { AllocationPart, AllocationSplit, AllocationWish } from '@/api/types';
import { compareDecimals, minusDecimal, sumDecimals, typedDecimal } from '@/format/exact';
import { type Span, spanKey } from './phases';

/** One part while it is edited: numbers as they are typed, empty for none; phases by their span. */
export type SplitRow = {
  id: string;
  unit: { id: number; name: string };
  post: string;
  parentId: string | undefined;
  published: string;
  dispatch: string;
  shared: string;
  phases: Record<string, string>;
};

export type Whole = { published?: string | null | undefined; dispatch?: string | null | undefined };
/** What the parts of one whole come to, and by how much that is more (or less) than it. */
export type Beside = { sum: string; difference: string | undefined };
export type Sums = { published: Beside | undefined; worked: Beside | undefined };

export const TOP = '';

/** An id for a row that is not kept yet; randomUUID is not there where an office runs without https. */
export const freshId = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, index) => {
    const marked = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, '0');
  });
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
};

export const rowFrom = (part: AllocationPart): SplitRow => ({
  id: part.id,
  unit: part.unit,
  post: part.post,
  parentId: part.parentId ?? undefined,
  published: part.published ?? '',
  dispatch: part.dispatch ?? '',
  shared: part.shared,
  phases: Object.fromEntries(part.phasing.map((phase) => [spanKey(phase), phase.value])),
});

const number = (typed: string) => typedDecimal(typed);
const isWrong = (typed: string) => typed !== '' && number(typed) === undefined;

/** The number by which work is split: the dispatch one where there is one. */
const worked = ({ published, dispatch }: { published: string; dispatch: string }) =>
  number(dispatch) ?? number(published);

/** Rows never change in place, so what was found of one holds until it is replaced. */
const known = new WeakMap<SplitRow, boolean>();

export const wrongCells = (row: SplitRow): boolean => {
  const found = known.get(row);
  if (found !== undefined) return found;
  const wrong = isWrong(row.published) || isWrong(row.dispatch) || Object.values(row.phases).some(isWrong);
  known.set(row, wrong);
  return wrong;
};

export type Placed = { row: SplitRow; depth: number };

/** Every part below its whole, in the order in which they were given. A part whose whole is out of sight stands on top. */
export const placed = (rows: SplitRow[]): Placed[] => {
  const known = new Set(rows.map(({ id }) => id));
  const below = new Map<string, SplitRow[]>();
  for (const row of rows) {
    const parent = row.parentId && known.has(row.parentId) ? row.parentId : TOP;
    const parts = below.get(parent);
    if (parts) parts.push(row);
    else below.set(parent, [row]);
  }
  const walk = (parent: string, depth: number): Placed[] =>
    (below.get(parent) ?? []).flatMap((row) => [{ row, depth }, ...walk(row.id, depth + 1)]);
  return walk(TOP, 0);
};

const beside = (whole: string | undefined, parts: SplitRow[], pick: (row: SplitRow) => string | undefined) => {
  const shared = new Set<string>();
  const counted = parts.flatMap((row) => {
    const value = pick(row);
    // A number that several units share counts once.
    if (value === undefined || (row.shared && shared.has(row.shared))) return [];
    if (row.shared) shared.add(row.shared);
    return [value];
  });
  if (counted.length === 0) return undefined;
  const sum = sumDecimals(counted);
  return { sum, difference: whole === undefined ? undefined : minusDecimal(sum, whole) };
};

/** The sums shown while typing, by the id of the whole; the server counts them again when they are saved. */
export const sumsOf = (rows: SplitRow[], whole: Whole): Map<string, Sums> => {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const below = new Map<string, SplitRow[]>();
  for (const row of rows) {
    const parent = row.parentId && byId.has(row.parentId) ? row.parentId : TOP;
    const parts = below.get(parent);
    if (parts) parts.push(row);
    else below.set(parent, [row]);
  }
  const top = { published: whole.published ?? '', dispatch: whole.dispatch ?? '' };
  const sums = new Map<string, Sums>();
  for (const [parent, parts] of below) {
    const above = byId.get(parent) ?? top;
    const dispatched = above.dispatch !== '' || parts.some(({ dispatch }) => dispatch !== '');
    sums.set(parent, {
      published: beside(number(above.published), parts, (row) => number(row.published)),
      worked: dispatched ? beside(worked(above), parts, worked) : undefined,
    });
  }
  return sums;
};

const isLess = (side: Beside | undefined) =>
  side?.difference !== undefined && compareDecimals(side.difference, '0') < 0;

/** Whether somewhere less is given out than the whole: then the reader is asked why. */
export const givesLess = (sums: Map<string, Sums>) =>
  [...sums.values()].some(({ published, worked: dispatched }) => isLess(published) || isLess(dispatched));

/** By how much the phases of a row differ from its number; undefined where there are none or they fit. */
export const phaseGap = (row: SplitRow): string | undefined => {
  const values = Object.values(row.phases).filter((value) => value !== '');
  const whole = worked(row);
  if (values.length === 0 || whole === undefined || wrongCells(row)) return undefined;
  const gap = minusDecimal(sumDecimals(values.map((value) => number(value) ?? '0')), whole);
  return gap === '0' ? undefined : gap;
};

/** The last span takes what is missing, or gives up what is too much. */
export const fillLast = (row: SplitRow, spans: Span[]): SplitRow => {
  const gap = phaseGap(row);
  const last = spans.at(-1);
  if (gap === undefined || !last) return row;
  const key = spanKey(last);
  return { ...row, phases: { ...row.phases, [key]: minusDecimal(number(row.phases[key] ?? '') ?? '0', gap) } };
};

const familyOf = (rows: SplitRow[], id: string): Set<string> => {
  const family = new Set([id]);
  for (let grown = true; grown; ) {
    const before = family.size;
    for (const row of rows) if (row.parentId && family.has(row.parentId)) family.add(row.id);
    grown = family.size > before;
  }
  return family;
};

export const withoutFamily = (rows: SplitRow[], id: string) => {
  const gone = familyOf(rows, id);
  return rows.filter((row) => !gone.has(row.id));
};

/** Everything below one part, or all where none is named. */
export const below = (rows: SplitRow[], under: string | undefined) => {
  if (under === undefined) return rows;
  const family = familyOf(rows, under);
  return rows.filter((row) => row.id !== under && family.has(row.id));
};

/** The spans that any part uses, in the order of the calendar. */
export const spansIn = (rows: SplitRow[]): Span[] => {
  const keys = new Set(rows.flatMap(({ phases }) => Object.keys(phases)));
  return [...keys].sort().map((key) => {
    const [from = '', to = ''] = key.split('/');
    return { from, to };
  });
};

const phasingOf = ({ phases }: SplitRow) => {
  const entries = Object.entries(phases).sort(([one], [other]) => one.localeCompare(other));
  if (entries.every(([, value]) => value === '')) return [];
  return entries.map(([key, value]) => {
    const [from = '', to = ''] = key.split('/');
    return { from, to, value: number(value) ?? '0' };
  });
};

/** The table as it is sent. */
export const wishFrom = (
  rows: SplitRow[],
  split: AllocationSplit,
  under: string | undefined,
  reason: string,
): AllocationWish => ({
  under,
  reason,
  version: (under ? split.rows.find(({ id }) => id === under)?.version : undefined) ?? split.version,
  rows: below(rows, under).map((row) => ({
    id: row.id,
    unit: row.unit.id,
    post: row.post,
    parentId: row.parentId,
    published: number(row.published),
    dispatch: number(row.dispatch),
    shared: row.shared,
    phasing: phasingOf(row),
  })),
});
