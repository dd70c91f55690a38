import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { LampTally } from '@/api/types';
import { instant } from '@/format/date';
import { useSession } from '@/session/session';
import { COLOURS, LampMark } from '@/ui/lamp-mark';
import { useListQuery } from '@/ui/list-query';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { ScrollX } from '@/ui/scroll-x';
import { UnitSelect } from '@/ui/unit-select';
import { useLampSummary } from './api';
import { countOf } from './tally';
import './supervision.css';

const Row = ({ row, whole }: { row: LampTally; whole: boolean }) => (
  <tr className={whole ? 'whole' : undefined}>
    <th scope="row">
      {whole ? row.unit.name : <Link to={`/lamps/summary?unit=${row.unit.id}`}>{row.unit.name}</Link>}
    </th>
    {COLOURS.map((colour) => {
      const count = countOf(row, colour);
      return (
        <td key={colour} className="amount">
          {count > 0 ? <Link to={`/lamps?unit=${row.unit.id}&colour=${colour}`}>{count}</Link> : 0}
        </td>
      );
    })}
    <td className="amount">
      <Link to={`/lamps?unit=${row.unit.id}`}>{row.total}</Link>
    </td>
  </tr>
);

/** One unit and those directly under it, each with all below it. */
export const SummaryPage = () => {
  const { t } = useTranslation();
  const session = useSession();
  const list = useListQuery();
  const unit = list.whole('unit') ?? session.unit.id;
  const summary = useLampSummary(unit);
  const { on, watermark, litAt } = summary.data ?? {};
  return (
    <Page
      title={t('lamps.summary')}
      back={{ to: `/lamps?unit=${unit}`, label: t('lamps.list') }}
      lead={on ? t('lamps.lead', { on, watermark, at: litAt ? instant(litAt) : '—' }) : null}
      actions={
        <>
          <UnitSelect value={unit} onChange={(next) => list.change({ unit: next })} />
          <Button onClick={() => window.print()}>{t('common.print')}</Button>
        </>
      }
    >
      <ProblemAlert error={summary.error} onRetry={() => void summary.refetch()} />
      {summary.isPending ? <Skeleton active /> : null}
      {summary.data ? (
        <section className="panel" aria-busy={summary.isFetching}>
          <ScrollX label={t('lamps.summary')}>
            <table className="plain-table lamp-summary">
              <thead>
                <tr>
                  <th scope="col">{t('unit.one')}</th>
                  {COLOURS.map((colour) => (
                    <th key={colour} scope="col" className="amount">
                      <LampMark colour={colour} />
                    </th>
                  ))}
                  <th scope="col" className="amount">
                    {t('lamps.total')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {summary.data.rows.map((row) => (
                  <Row key={row.unit.id} row={row} whole={row.unit.id === unit} />
                ))}
              </tbody>
            </table>
          </ScrollX>
          <p className="quiet">{t('lamps.gravest')}</p>
        </section>
      ) : null}
    </Page>
  );
};
