import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FigureEntry } from '@/api/types';
import { instant, period } from '@/format/date';
import { inWan } from '@/format/money';
import { grouped, whole } from '@/format/whole';
import { type RowColumn, RowList } from './row-list';
import { Tag } from './tag';

type Paging = { page: number; size: number };
type CountedEntriesProps = {
  /** The number is a rate: each entry tells which part of it it counts in. */
  rate: boolean;
  found: { items: FigureEntry[]; total: number; outsideScope?: number | null } | undefined;
  loading: boolean;
  paging: Paging;
  onPaging: (paging: Paging) => void;
};

const useColumns = (rate: boolean): RowColumn<FigureEntry>[] => {
  const { t } = useTranslation();
  const columns: RowColumn<FigureEntry>[] = [
    { key: 'number', title: t('entry.number'), width: 80, align: 'right', render: ({ number }) => number },
    {
      key: 'subject',
      title: t('project.one'),
      width: 240,
      card: 'heading',
      render: ({ subject }) =>
        subject.kind === 'project' ? <Link to={`/projects/${subject.id}`}>{subject.label}</Link> : subject.label,
    },
    { key: 'indicator', title: t('entry.indicator'), width: 90, render: ({ indicator }) => indicator.name },
    {
      key: 'period',
      title: t('entry.period'),
      width: 110,
      render: (entry) => <span className="number">{period(entry.period.from, entry.period.to)}</span>,
    },
    {
      key: 'effect',
      title: t('entry.effect'),
      width: 150,
      align: 'right',
      render: ({ effect, currency, corrects }) => (
        <span className="number">
          {currency ? `${inWan(effect)} ${t('unit.wan')}` : grouped(whole(effect))}
          {corrects != null ? <div className="quiet">{t('entry.isCorrection', { number: corrects })}</div> : null}
        </span>
      ),
    },
    {
      key: 'by',
      title: t('entry.enteredBy'),
      width: 150,
      render: ({ enteredBy, enteredAt }) => (
        <>
          {enteredBy} <div className="quiet number">{instant(enteredAt)}</div>
        </>
      ),
    },
  ];
  if (!rate) return columns;
  const part: RowColumn<FigureEntry> = {
    key: 'part',
    title: t('figures.part'),
    width: 80,
    render: (entry) => <Tag tone={entry.part === 'NUMERATOR' ? 'info' : 'plain'}>{t(`part.${entry.part}`)}</Tag>,
  };
  return [part, ...columns];
};

/** The ledger entries that a number counts, and how many of them lie outside the reader's scope. */
export const CountedEntries = ({ rate, found, loading, paging, onPaging }: CountedEntriesProps) => {
  const { t } = useTranslation();
  return (
    <>
      {found?.outsideScope ? (
        <Alert className="problem" type="info" showIcon title={t('figures.outside', { count: found.outsideScope })} />
      ) : null}
      <RowList
        label={t('figures.entries')}
        columns={useColumns(rate)}
        rows={found?.items}
        rowKey={({ number, part }) => `${part}${number}`}
        loading={loading}
        empty={t('figures.noEntries')}
        paging={{ ...paging, total: found?.total ?? 0, onChange: (page, size) => onPaging({ page, size }) }}
      />
    </>
  );
};
