import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Publication } from '@/api/types';
import { instant } from '@/format/date';
import { useMay } from '@/session/session';
import { useListQuery } from '@/ui/list-query';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { type RowColumn, RowList } from '@/ui/row-list';
import { Tag } from '@/ui/tag';
import { usePublications } from './api';
import { WithdrawDialog } from './withdraw-dialog';

export const PublicationsPage = () => {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const list = useListQuery();
  const publications = usePublications(list.page, list.size);
  const [withdrawing, setWithdrawing] = useState<Publication>();
  const manage = may('publication.manage');

  const columns: RowColumn<Publication>[] = [
    {
      key: 'month',
      title: t('publication.month'),
      card: 'heading',
      render: ({ unit, month }) => (
        <a href={`/portal/${unit.id}/${month}`}>
          {month} {unit.name}
        </a>
      ),
    },
    { key: 'on', title: t('figures.on'), render: ({ on }) => <span className="number">{on}</span> },
    { key: 'basis', title: t('entry.basis'), render: ({ basis }) => t(`basis.${basis}`) },
    { key: 'watermark', title: t('figures.watermark'), align: 'right', render: ({ watermark }) => watermark },
    { key: 'contact', title: t('publication.contact'), render: (row) => `${row.contactName} ${row.contactPhone}` },
    {
      key: 'published',
      title: t('publication.published'),
      render: ({ publishedAt }) => <span className="number">{instant(publishedAt)}</span>,
    },
    {
      key: 'state',
      title: t('publication.state'),
      render: ({ state, reason, withdrawnReason }) => (
        <>
          <Tag tone={state === 'PUBLISHED' ? 'good' : 'plain'}>{t(`publicationState.${state}`)}</Tag>
          {(withdrawnReason ?? reason) ? <span className="quiet unstruck">{withdrawnReason ?? reason}</span> : null}
        </>
      ),
    },
  ];
  const actions: RowColumn<Publication> = {
    key: 'actions',
    title: t('common.actions'),
    acts: true,
    render: (publication) =>
      publication.state === 'PUBLISHED' ? (
        <Button size="small" danger onClick={() => setWithdrawing(publication)}>
          {t('publication.withdraw')}
        </Button>
      ) : null,
  };

  return (
    <Page
      title={t('nav.publications')}
      lead={t('publication.lead')}
      actions={
        manage ? (
          <Button type="primary" onClick={() => navigate('/publications/new')}>
            {t('publication.new')}
          </Button>
        ) : null
      }
    >
      <ProblemAlert error={publications.error} onRetry={() => void publications.refetch()} />
      <RowList
        label={t('nav.publications')}
        columns={manage ? [...columns, actions] : columns}
        rows={publications.data?.items}
        rowKey={({ id }) => id}
        loading={publications.isPending}
        empty={t('publication.none')}
        rowClass={({ state }) => (state === 'PUBLISHED' ? '' : 'struck')}
        paging={list.paging(publications.data?.total)}
      />
      <WithdrawDialog publication={withdrawing} onClose={() => setWithdrawing(undefined)} />
    </Page>
  );
};
