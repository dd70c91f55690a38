import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entry } from '@/api/types';
import { period } from '@/format/date';
import { useMay } from '@/session/session';
import { ProblemAlert } from '@/ui/problem-alert';
import { type RowColumn, RowList } from '@/ui/row-list';
import { Tag } from '@/ui/tag';
import { AddEntryDrawer } from './add-entry-drawer';
import { useEntries } from './api';
import { CorrectDrawer } from './correct-drawer';
import { EntryOrigin } from './entry-origin';
import { EntryValue } from './entry-value';

type Paging = { page: number; size: number };

type EntryTableProps = {
  entries: ReturnType<typeof useEntries>;
  paging: Paging;
  onPaging: (next: Paging) => void;
  evidence: (entry: Entry) => ReactNode;
  /** What may be done beside the heading. */
  action?: ReactNode;
};
type EntryPanelProps = { subject: string; evidence: EntryTableProps['evidence'] };

const useColumns = (
  evidence: EntryTableProps['evidence'],
  replaced: (entry: Entry) => Entry | undefined,
  onCorrect: (entry: Entry) => void,
): RowColumn<Entry>[] => {
  const { t } = useTranslation();
  const may = useMay();
  const columns: RowColumn<Entry>[] = [
    {
      key: 'number',
      title: t('entry.number'),
      width: 90,
      align: 'right',
      render: ({ number }) => (
        <span id={`entry-${number}`} className="number">
          {number}
        </span>
      ),
    },
    { key: 'indicator', title: t('entry.indicator'), width: 110, card: 'heading', render: (row) => row.indicator.name },
    {
      key: 'period',
      title: t('entry.period'),
      width: 110,
      render: (row) => <span className="number">{period(row.period.from, row.period.to)}</span>,
    },
    {
      key: 'value',
      title: t('entry.value'),
      width: 180,
      align: 'right',
      render: (entry) => (
        <>
          <EntryValue entry={entry} replaced={replaced(entry)} />
          {entry.waiting ? (
            <div>
              <Tag tone="warn">{t('entry.waiting')}</Tag>
            </div>
          ) : null}
        </>
      ),
    },
    {
      key: 'basis',
      title: t('entry.basis'),
      width: 80,
      render: ({ basis }) => <Tag tone={basis === 'RECOGNISED' ? 'info' : 'plain'}>{t(`basis.${basis}`)}</Tag>,
    },
    {
      key: 'source',
      title: t('entry.source'),
      width: 120,
      render: ({ source, voucher }) =>
        source || voucher ? (
          <>
            {source}
            {voucher ? <div className="quiet">{t('entry.voucherNumber', { voucher })}</div> : null}
          </>
        ) : null,
    },
    { key: 'origin', title: t('entry.origin'), width: 150, render: (entry) => <EntryOrigin entry={entry} /> },
    { key: 'evidence', title: t('entry.evidence'), width: 150, render: evidence },
  ];
  if (!may('entry.write')) return columns;
  return [
    ...columns,
    {
      key: 'actions',
      title: t('common.actions'),
      acts: true,
      width: 90,
      render: (entry) =>
        entry.correctedBy == null ? (
          <Button
            size="small"
            aria-label={t('entry.correctNumber', { number: entry.number })}
            onClick={() => onCorrect(entry)}
          >
            {t('entry.correct')}
          </Button>
        ) : null,
    },
  ];
};

/** Entries, the newest first; nothing is ever taken away. */
export const EntryTable = ({ entries, paging, onPaging, evidence, action }: EntryTableProps) => {
  const { t } = useTranslation();
  const [correcting, setCorrecting] = useState<Entry>();
  const replaced = ({ corrects }: Entry) => entries.data?.items.find(({ number }) => number === corrects);

  return (
    <section className="panel" aria-labelledby="entries">
      <div className="panel-head">
        <h2 id="entries">{t('entry.all')}</h2>
        {action}
      </div>
      <ProblemAlert error={entries.error} onRetry={() => void entries.refetch()} />
      <RowList
        label={t('entry.all')}
        columns={useColumns(evidence, replaced, setCorrecting)}
        rows={entries.data?.items}
        rowKey={({ number }) => number}
        loading={entries.isFetching}
        empty={t('entry.none')}
        rowClass={({ correctedBy }) => (correctedBy != null ? 'struck' : '')}
        paging={{
          ...paging,
          total: entries.data?.total ?? 0,
          onChange: (page, size) => onPaging({ page, size }),
        }}
      />
      <CorrectDrawer entry={correcting} onClose={() => setCorrecting(undefined)} />
    </section>
  );
};

/** The entries behind one subject, and a way to add to them. */
export const EntryPanel = ({ subject, evidence }: EntryPanelProps) => {
  const { t } = useTranslation();
  const may = useMay();
  const [paging, setPaging] = useState({ page: 1, size: 20 });
  const [adding, setAdding] = useState(false);
  return (
    <>
      <EntryTable
        entries={useEntries(subject, paging.page, paging.size)}
        paging={paging}
        onPaging={setPaging}
        evidence={evidence}
        action={
          may('entry.write') ? (
            <Button className="no-print" onClick={() => setAdding(true)}>
              {t('entry.add')}
            </Button>
          ) : null
        }
      />
      <AddEntryDrawer subject={subject} open={adding} onClose={() => setAdding(false)} />
    </>
  );
};
