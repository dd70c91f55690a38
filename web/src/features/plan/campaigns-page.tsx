import { Button } from 'antd';
import { lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { Campaign } from '@/api/types';
import { useMay } from '@/session/session';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { type RowColumn, RowList } from '@/ui/row-list';
import { SideDrawer } from '@/ui/side-drawer';
import { Tag } from '@/ui/tag';
import { useCampaigns } from './campaign-api';
import { spanOf } from './time-line';
import './plan.css';

const CampaignForm = lazy(async () => ({ default: (await import('./campaign-form')).CampaignForm }));

const useColumns = (): RowColumn<Campaign>[] => {
  const { t } = useTranslation();
  return [
    {
      key: 'name',
      title: t('campaign.name'),
      width: 240,
      fixed: true,
      card: 'heading',
      render: ({ id, name }) => <Link to={`/campaigns/${id}`}>{name}</Link>,
    },
    { key: 'unit', title: t('unit.one'), width: 110, render: ({ unit }) => unit.name },
    {
      key: 'span',
      title: t('campaign.span'),
      width: 200,
      render: ({ phases }) => {
        const { from, to } = spanOf(phases);
        return from && to ? <span className="number">{t('plans.fromTo', { from, to })}</span> : null;
      },
    },
    {
      key: 'phases',
      title: t('campaign.phases'),
      width: 150,
      render: ({ phases, overlaps }) => (
        <>
          {phases.length}{' '}
          {overlaps.length > 0 ? <Tag tone="warn">{t('campaign.overlapCount', { count: overlaps.length })}</Tag> : null}
        </>
      ),
    },
    {
      key: 'members',
      title: t('campaign.members'),
      width: 90,
      align: 'right',
      render: ({ members }) => members.length,
    },
    { key: 'targets', title: t('plans.targets'), width: 90, align: 'right', render: ({ targets }) => targets.length },
  ];
};

/** 专项行动: dated drives with their phases. */
export const CampaignsPage = () => {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const campaigns = useCampaigns();
  const [adding, setAdding] = useState(false);
  return (
    <Page
      title={t('campaign.all')}
      back={{ to: '/plans', label: t('campaign.toPlans') }}
      lead={t('campaign.lead')}
      actions={
        may('plan.manage') ? (
          <Button type="primary" onClick={() => setAdding(true)}>
            {t('campaign.new')}
          </Button>
        ) : null
      }
    >
      <ProblemAlert error={campaigns.error} onRetry={() => void campaigns.refetch()} />
      <RowList
        label={t('campaign.all')}
        columns={useColumns()}
        rows={campaigns.data}
        rowKey={({ id }) => id}
        loading={campaigns.isFetching}
        empty={t('campaign.none')}
      />
      <SideDrawer title={t('campaign.new')} open={adding} onClose={() => setAdding(false)} wide>
        <CampaignForm campaign={undefined} onDone={({ id }) => navigate(`/campaigns/${id}`)} />
      </SideDrawer>
    </Page>
  );
};
