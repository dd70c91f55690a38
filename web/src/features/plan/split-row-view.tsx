import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { groupedDecimal, signedDecimal, typedDecimal } from '@/format/exact';
import { type Span, spanKey } from './phases';
import { type Beside, phaseGap, type SplitRow, type Sums } from './split';
import type { ChangeSplit } from './use-split-table';

const shown = (typed: string) => {
  const number = typedDecimal(typed);
  return number === undefined ? typed : groupedDecimal(number);
};

type CellProps = { value: string; label: string; disabled: boolean; onChange: (typed: string) => void };

const NumberCell = ({ value, label, disabled, onChange }: CellProps) => {
  const wrong = value !== '' && typedDecimal(value) === undefined;
  if (disabled) return <td className="amount">{shown(value)}</td>;
  return (
    <td className="amount">
      <input
        className="cell"
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        aria-invalid={wrong}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </td>
  );
};

/** More is allowed and said; less is said as well, and asks for a reason. */
export const BesideText = ({ side, name }: { side: Beside | undefined; name: string }) => {
  const { t } = useTranslation();
  if (!side) return null;
  const { sum, difference } = side;
  const words =
    difference === undefined
      ? ''
      : difference === '0'
        ? t('allocation.even')
        : t(difference.startsWith('-') ? 'allocation.less' : 'allocation.more', {
            by: groupedDecimal(difference.replace('-', '')),
          });
  return (
    <span className={difference?.startsWith('-') ? 'beside less' : 'beside'}>
      {name} <span className="number">{groupedDecimal(sum)}</span> {words}
    </span>
  );
};

export type RowTools = { onSplit: (row: SplitRow) => void; onAdd: (row: SplitRow) => void };

type SplitRowViewProps = {
  row: SplitRow;
  depth: number;
  index: number;
  sums: Sums | undefined;
  spans: Span[];
  /** Whether some part is split further, so that sums of parts are shown. */
  nested: boolean;
  /** Whether it may be changed: it is below the part that the reader splits. */
  mine: boolean;
  numbered: boolean;
  additive: boolean;
  change: ChangeSplit;
  tools: RowTools;
};

export const SplitRowView = memo((props: SplitRowViewProps) => {
  const { row, depth, index, sums, spans, nested, mine, numbered, additive, change, tools } = props;
  const { t } = useTranslation();
  const name = row.post ? `${row.unit.name} · ${row.post}` : row.unit.name;
  const gap = additive ? phaseGap(row) : undefined;
  const label = (column: string) => t('allocation.cell', { row: name, column });
  const set = (field: 'published' | 'dispatch' | 'shared') => (value: string) =>
    change({ do: 'set', id: row.id, field, value });
  return (
    <tr aria-rowindex={index + 2}>
      <th scope="row" className="fixed" style={{ paddingLeft: 10 + depth * 18 }}>
        <span className="hidden">{t('allocation.level', { level: depth + 1 })}</span>
        {name}
      </th>
      <NumberCell
        value={row.published}
        label={label(t('target.published'))}
        disabled={!mine || !numbered}
        onChange={set('published')}
      />
      <NumberCell
        value={row.dispatch}
        label={label(t('target.dispatch'))}
        disabled={!mine || !numbered}
        onChange={set('dispatch')}
      />
      {nested ? (
        <td>
          <BesideText side={sums?.published} name={t('allocation.publishedShort')} />
          <BesideText side={sums?.worked} name={t('allocation.dispatchShort')} />
        </td>
      ) : null}
      {spans.length > 0 ? (
        <td>
          {gap === undefined ? null : (
            <>
              <span className="beside less">{t('allocation.phaseGap', { by: signedDecimal(gap) })}</span>
              {mine ? (
                <button
                  type="button"
                  className="link-button"
                  aria-label={label(t('allocation.fill'))}
                  onClick={() => change({ do: 'fill', id: row.id, spans })}
                >
                  {t('allocation.fill')}
                </button>
              ) : null}
            </>
          )}
        </td>
      ) : null}
      {spans.map((span) => {
        const key = spanKey(span);
        return (
          <NumberCell
            key={key}
            value={row.phases[key] ?? ''}
            label={label(key.replace('/', ' – '))}
            disabled={!mine || !numbered}
            onChange={(value) => change({ do: 'phase', id: row.id, span: key, value })}
          />
        );
      })}
      <td>
        {mine ? (
          <input
            className="cell text"
            aria-label={label(t('allocation.shared'))}
            value={row.shared}
            onChange={({ target }) => set('shared')(target.value)}
          />
        ) : (
          row.shared
        )}
      </td>
      <td className="row-tools no-print">
        {mine ? (
          <>
            <button
              type="button"
              className="link-button"
              aria-label={label(t('allocation.split'))}
              onClick={() => tools.onSplit(row)}
            >
              {t('allocation.split')}
            </button>
            <button
              type="button"
              className="link-button"
              aria-label={label(t('allocation.addBelow'))}
              onClick={() => tools.onAdd(row)}
            >
              {t('allocation.addBelow')}
            </button>
            <button
              type="button"
              className="link-button"
              aria-label={label(t('allocation.remove'))}
              onClick={() => change({ do: 'remove', id: row.id })}
            >
              {t('allocation.remove')}
            </button>
          </>
        ) : null}
      </td>
    </tr>
  );
});
