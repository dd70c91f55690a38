import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api } from '@/api/client';
import type { AuditRecord } from '@/api/types';
import { instant } from '@/format/date';
import { DownloadButton } from '@/ui/download-button';
import { useListQuery } from '@/ui/list-query';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { type RowColumn, RowList } from '@/ui/row-list';
import { AuditFilters } from './audit-filters';

const details = (record: AuditRecord) =>
  Object.entries(record.details)
    .filter(([, value]) => value !== '' && value !== null)
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join('; ');

const SHOWN = 13;

/** A subject by its kind and the beginning of its number; pressing it shows everything that happened to it. */
const Subject = ({ kind, id, onAsk }: { kind: string; id: string; onAsk: (id: string) => void }) => {
  const { t } = useTranslation();
  if (!id || id === '-') return kind;
  return (
    <>
      {kind}{' '}
      <button
        type="button"
        className="link-button"
        title={id}
        aria-label={t('audit.askSubject', { kind, id })}
        onClick={() => onAsk(id)}
      >
        <code>{id.length > SHOWN ? `${id.slice(0, SHOWN)}…` : id}</code>
      </button>
    </>
  );
};

const ChainAlert = ({ verifiedTo, sealed, broken }: { verifiedTo: number; sealed: number; broken: number[] }) => {
  const { t } = useTranslation();
  const whole = broken.length === 0;
  return (
    <Alert
      className="problem"
      role="status"
      showIcon
      type={whole ? 'success' : 'error'}
      title={whole ? t('audit.whole') : t('audit.broken', { numbers: broken.join(', ') })}
      description={t('audit.verifiedText', { verifiedTo, sealed })}
    />
  );
};

export const AuditPage = () => {
  const { t } = useTranslation();
  const list = useListQuery();
  const filters = {
    q: list.get('q'),
    by: list.get('by'),
    action: list.get('action'),
    subject: list.get('subject'),
    from: list.get('from'),
    to: list.get('to'),
  };
  const query = { page: list.page, size: list.size, ...filters };
  const asked = new URLSearchParams(
    Object.entries(filters).filter((each): each is [string, string] => Boolean(each[1])),
  );
  const records = $api.useQuery('get', '/api/v1/audit', { params: { query } }, { placeholderData: (old) => old });
  const verify = $api.useMutation('post', '/api/v1/audit/verification');

  const columns: RowColumn<AuditRecord>[] = [
    { key: 'number', title: t('audit.number'), width: 96, align: 'right', render: ({ number }) => number },
    { key: 'at', title: t('audit.at'), width: 160, render: ({ at }) => <span className="number">{instant(at)}</span> },
    { key: 'by', title: t('audit.by'), width: 140, render: ({ by }) => by },
    { key: 'action', title: t('audit.action'), width: 200, card: 'heading', render: ({ action }) => action },
    {
      key: 'subject',
      title: t('audit.subject'),
      width: 190,
      render: ({ subjectKind, subjectId }) => (
        <Subject kind={subjectKind} id={subjectId} onAsk={(subject) => list.change({ subject })} />
      ),
    },
    { key: 'details', title: t('audit.details'), render: details },
  ];

  return (
    <Page
      title={t('nav.audit')}
      lead={t('audit.lead')}
      actions={
        <>
          <DownloadButton address={`/api/v1/audit/export?${asked}`} fileName="audit.xlsx" label={t('audit.export')} />
          <Button type="primary" loading={verify.isPending} onClick={() => verify.mutate({})}>
            {t('audit.verify')}
          </Button>
        </>
      }
    >
      <ProblemAlert error={records.error} onRetry={() => void records.refetch()} />
      <ProblemAlert error={verify.error} />
      {verify.data ? <ChainAlert {...verify.data} /> : null}
      <AuditFilters list={list} />
      <RowList
        label={t('nav.audit')}
        columns={columns}
        rows={records.data?.items}
        rowKey={({ number }) => number}
        loading={records.isFetching}
        empty={t('audit.none')}
        paging={list.paging(records.data?.total)}
      />
    </Page>
  );
};
