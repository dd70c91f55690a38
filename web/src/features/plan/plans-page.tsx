import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PlanRow } from '@/api/types';
import { useMay } from '@/session/session';
import { useListQuery } from '@/ui/list-query';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { type RowColumn, RowList } from '@/ui/row-list';
import { Tag } from '@/ui/tag';
import { usePlans } from './api';
import { PlanFilters } from './plan-filters';
import { planTone } from './states';
import { UploadPlan } from './upload-plan';
import './plan.css';

const useColumns = (): RowColumn<PlanRow>[] => {
  const { t } = useTranslation();
  return [
    {
      key: 'number',
      title: t('plans.number'),
      width: 116,
      sorter: true,
      render: ({ number }) => <span className="number">{number}</span>,
    },
    {
      key: 'title',
      title: t('plans.title'),
      width: 260,
      sorter: true,
      fixed: true,
      card: 'heading',
      render: ({ id, title }) => <Link to={`/plans/${id}`}>{title}</Link>,
    },
    {
      key: 'documentNumber',
      title: t('plans.documentNumber'),
      width: 140,
      render: ({ documentNumber }) => documentNumber,
    },
    { key: 'unit', title: t('unit.one'), width: 96, render: ({ unit }) => unit.name },
    {
      key: 'edition',
      title: t('plans.edition'),
      width: 72,
      align: 'right',
      render: ({ edition }) => t('plans.editionNumber', { edition }),
    },
    {
      key: 'state',
      title: t('plans.state'),
      width: 90,
      render: ({ state }) => <Tag tone={planTone[state]}>{t(`planState.${state}`)}</Tag>,
    },
    {
      key: 'validFrom',
      title: t('plans.valid'),
      width: 200,
      render: ({ validFrom, validTo }) =>
        validFrom && validTo ? (
          <span className="number">{t('plans.fromTo', { from: validFrom, to: validTo })}</span>
        ) : null,
    },
    { key: 'targets', title: t('plans.targets'), width: 80, align: 'right', render: ({ targets }) => targets },
    {
      key: 'open',
      title: t('plans.open'),
      width: 80,
      align: 'right',
      render: ({ open }) => (open > 0 ? <Tag tone="warn">{open}</Tag> : 0),
    },
  ];
};

export const PlansPage = () => {
  const { t } = useTranslation();
  const may = useMay();
  const list = useListQuery();
  const plans = usePlans(list);
  const [uploading, setUploading] = useState(false);
  const empty = plans.data?.total === 0 && !list.search;

  return (
    <Page
      title={t('nav.plans')}
      lead={t('plans.lead')}
      actions={
        <>
          <Link to="/campaigns">{t('campaign.all')}</Link>
          {may('plan.manage') && !empty ? (
            <Button type="primary" aria-expanded={uploading} onClick={() => setUploading(!uploading)}>
              {t('plans.new')}
            </Button>
          ) : null}
        </>
      }
    >
      {may('plan.manage') && (uploading || empty) ? <UploadPlan /> : null}
      <PlanFilters list={list} />
      <ProblemAlert error={plans.error} onRetry={() => void plans.refetch()} />
      <RowList
        label={t('nav.plans')}
        columns={useColumns()}
        rows={plans.data?.items}
        rowKey={({ id }) => id}
        loading={plans.isFetching}
        empty={t('plans.none')}
        sort={list.sort}
        onSort={(next) => list.change({ sort: next })}
        paging={list.paging(plans.data?.total)}
      />
    </Page>
  );
};
