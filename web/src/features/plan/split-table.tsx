import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { period } from '@/format/date';
import { quarterOf, type Span, spanKey } from './phases';
import { placed, type SplitRow, type Sums } from './split';
import { type RowTools, SplitRowView } from './split-row-view';
import type { ChangeSplit } from './use-split-table';
import { useWindowRows } from './window-rows';

const ROW_HEIGHT = 48;

type SplitTableProps = {
  label: string;
  rows: SplitRow[];
  sums: Map<string, Sums>;
  spans: Span[];
  mine: (row: SplitRow) => boolean;
  numbered: boolean;
  additive: boolean;
  change: ChangeSplit;
  tools: RowTools;
};

const useSpanNames = () => {
  const { t } = useTranslation();
  return (span: Span) => {
    const quarter = quarterOf(span);
    return quarter ? t('allocation.quarter', quarter) : period(span.from, span.to);
  };
};

/** Units down, numbers and months across. Of thousands of rows only those in sight are drawn. */
export const SplitTable = (props: SplitTableProps) => {
  const { label, rows, sums, spans, mine, numbered, additive, change, tools } = props;
  const { t } = useTranslation();
  const nameOf = useSpanNames();
  const frame = useRef<HTMLElement>(null);
  const lines = useMemo(() => placed(rows), [rows]);
  const seen = useWindowRows(frame, lines.length, ROW_HEIGHT);
  const nested = additive && lines.some(({ depth }) => depth > 0);
  const columns = 5 + (nested ? 1 : 0) + (spans.length > 0 ? spans.length + 1 : 0);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1 asks that a region that scrolls can be reached by keyboard.
    <section className="split-frame" tabIndex={0} aria-label={label} ref={frame} onScroll={seen.onScroll}>
      <table className="plain-table split-table" aria-rowcount={lines.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className="fixed">
              {t('unit.one')}
            </th>
            <th scope="col" className="amount">
              {t('target.published')}
            </th>
            <th scope="col" className="amount">
              {t('target.dispatch')}
            </th>
            {nested ? <th scope="col">{t('allocation.below')}</th> : null}
            {spans.length > 0 ? <th scope="col">{t('allocation.phases')}</th> : null}
            {spans.map((span) => (
              <th key={spanKey(span)} scope="col" className="amount">
                {nameOf(span)}
              </th>
            ))}
            <th scope="col">{t('allocation.shared')}</th>
            <th scope="col" className="no-print">
              {t('common.actions')}
            </th>
          </tr>
        </thead>
        <tbody>
          {seen.above > 0 ? (
            <tr aria-hidden style={{ height: seen.above }}>
              <td colSpan={columns} />
            </tr>
          ) : null}
          {lines.slice(seen.from, seen.to).map(({ row, depth }, index) => (
            <SplitRowView
              key={row.id}
              row={row}
              depth={depth}
              index={seen.from + index}
              sums={sums.get(row.id)}
              spans={spans}
              nested={nested}
              mine={mine(row)}
              numbered={numbered}
              additive={additive}
              change={change}
              tools={tools}
            />
          ))}
          {seen.below > 0 ? (
            <tr aria-hidden style={{ height: seen.below }}>
              <td colSpan={columns} />
            </tr>
          ) : null}
        </tbody>
      </table>
    </section>
  );
};
