import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Import } from '@/api/types';
import { instant } from '@/format/date';
import { useListQuery } from '@/ui/list-query';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { type RowColumn, RowList } from '@/ui/row-list';
import { Tag } from '@/ui/tag';
import { useImportKinds, useImports } from './api';
import { progressOf, stateTone } from './states';
import { UploadPanel } from './upload-panel';

export const ImportsPage = () => {
  const { t } = useTranslation();
  const list = useListQuery();
  const kinds = useImportKinds();
  const imports = useImports(list.page, list.size);
  const kindName = (code: string) => kinds.data?.find((kind) => kind.code === code)?.name ?? code;

  const columns: RowColumn<Import>[] = [
    {
      key: 'file',
      title: t('imports.file'),
      card: 'heading',
      render: ({ id, fileName }) => <Link to={`/imports/${id}`}>{fileName}</Link>,
    },
    { key: 'kind', title: t('imports.kind'), width: 110, render: ({ kind }) => kindName(kind) },
    {
      key: 'state',
      title: t('imports.state'),
      width: 150,
      render: (row) => (
        <Tag tone={stateTone[row.state]}>
          {t(`importState.${row.state}`)}
          {row.state === 'APPLYING' || row.state === 'CHECKING' ? ` ${progressOf(row)}%` : ''}
        </Tag>
      ),
    },
    { key: 'rows', title: t('imports.rows'), width: 90, align: 'right', render: ({ rows }) => rows },
    { key: 'problems', title: t('imports.problemRows'), width: 100, align: 'right', render: (row) => row.problemRows },
    { key: 'by', title: t('imports.by'), width: 120, render: ({ by }) => by },
    {
      key: 'startedAt',
      title: t('imports.at'),
      width: 160,
      render: ({ startedAt }) => <span className="number">{instant(startedAt)}</span>,
    },
  ];

  return (
    <Page title={t('nav.imports')} lead={t('imports.lead')}>
      <ProblemAlert error={kinds.error} onRetry={() => void kinds.refetch()} />
      {kinds.data?.length ? <UploadPanel kinds={kinds.data} /> : null}
      <h2>{t('imports.history')}</h2>
      <ProblemAlert error={imports.error} onRetry={() => void imports.refetch()} />
      <RowList
        label={t('imports.history')}
        columns={columns}
        rows={imports.data?.items}
        rowKey={({ id }) => id}
        loading={imports.isPending}
        empty={t('imports.none')}
        paging={list.paging(imports.data?.total)}
      />
    </Page>
  );
};
