import { useReducer } from 'react';
import type { Span } from './phases';
import { below, fillLast, type SplitRow, withoutFamily } from './split';

type Change =
  | { do: 'set'; id: string; field: 'published' | 'dispatch' | 'shared'; value: string }
  | { do: 'phase'; id: string; span: string; value: string }
  | { do: 'fill'; id: string; spans: Span[] }
  | { do: 'remove'; id: string }
  | { do: 'add'; row: SplitRow }
  | { do: 'replace'; under: string | undefined; rows: SplitRow[] }
  | { do: 'unphase' }
  | { do: 'load'; rows: SplitRow[] };

type Table = { rows: SplitRow[]; changed: boolean };

const one = (rows: SplitRow[], id: string, change: (row: SplitRow) => SplitRow) =>
  rows.map((row) => (row.id === id ? change(row) : row));

const next = (rows: SplitRow[], change: Change): SplitRow[] => {
  switch (change.do) {
    case 'set':
      return one(rows, change.id, (row) => ({ ...row, [change.field]: change.value }));
    case 'phase':
      return one(rows, change.id, (row) => ({ ...row, phases: { ...row.phases, [change.span]: change.value } }));
    case 'fill':
      return one(rows, change.id, (row) => fillLast(row, change.spans));
    case 'remove':
      return withoutFamily(rows, change.id);
    case 'add':
      return [...rows, change.row];
    case 'replace': {
      const gone = new Set(below(rows, change.under).map(({ id }) => id));
      return [...rows.filter(({ id }) => !gone.has(id)), ...change.rows];
    }
    case 'unphase':
      return rows.map((row) => ({ ...row, phases: {} }));
    case 'load':
      return change.rows;
  }
};

const reduce = ({ rows }: Table, change: Change): Table => ({
  rows: next(rows, change),
  changed: change.do !== 'load',
});

/** The table of parts while it is edited; rows that a change does not touch stay the same objects. */
export const useSplitTable = (rows: SplitRow[]) => useReducer(reduce, { rows, changed: false });

export type ChangeSplit = (change: Change) => void;
