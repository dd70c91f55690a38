import { Button, Skeleton } from 'antd';
import { lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Campaign } from '@/api/types';
import { useMay } from '@/session/session';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { SideDrawer } from '@/ui/side-drawer';
import { useCampaign, usePlanOf } from './campaign-api';
import { CampaignPhases } from './campaign-phases';
import { demandOf } from './target-words';
import './plan.css';

const CampaignForm = lazy(async () => ({ default: (await import('./campaign-form')).CampaignForm }));

const Members = ({ campaign }: { campaign: Campaign }) => {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-labelledby="members">
      <h2 id="members">{t('campaign.members')}</h2>
      {campaign.members.length === 0 ? <p className="quiet">{t('campaign.noMembers')}</p> : null}
      <ul className="plain-list">
        {campaign.members.map(({ unit, post }) => (
          <li key={`${unit.id}${post}`}>{post ? `${unit.name} · ${post}` : unit.name}</li>
        ))}
      </ul>
    </section>
  );
};

const Targets = ({ campaign }: { campaign: Campaign }) => {
  const { t } = useTranslation();
  const plan = usePlanOf(campaign.planId ?? undefined);
  const targets = plan.data?.targets.filter(({ id }) => campaign.targets.includes(id)) ?? [];
  return (
    <section className="panel" aria-labelledby="targets">
      <h2 id="targets">{t('review.targets')}</h2>
      <ProblemAlert error={plan.error} onRetry={() => void plan.refetch()} />
      {plan.data ? (
        <p>
          {t('campaign.plan')}
          <Link to={`/plans/${plan.data.id}`}>{plan.data.title}</Link>
        </p>
      ) : null}
      {campaign.targets.length === 0 ? <p className="quiet">{t('campaign.noTargets')}</p> : null}
      <ul className="plain-list">
        {targets.map((target) => (
          <li key={target.id}>
            <Link to={`/plans/${campaign.planId}/progress?target=${target.id}`}>{target.indicator}</Link>{' '}
            <span className="number">{demandOf(t, target)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

export const CampaignPage = () => {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const may = useMay();
  const found = useCampaign(id);
  const [changing, setChanging] = useState(false);
  const campaign = found.data;
  return (
    <Page
      title={campaign?.name ?? t('campaign.all')}
      back={{ to: '/campaigns', label: t('campaign.back') }}
      lead={campaign?.unit.name}
      actions={
        <>
          {campaign && may('plan.manage') ? (
            <Button onClick={() => setChanging(true)}>{t('review.edit')}</Button>
          ) : null}
          <Button onClick={() => window.print()}>{t('common.print')}</Button>
        </>
      }
    >
      <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending ? <Skeleton active /> : null}
      {campaign ? (
        <>
          <section className="panel" aria-labelledby="phases">
            <h2 id="phases">{t('campaign.phases')}</h2>
            <CampaignPhases campaign={campaign} />
          </section>
          <Targets campaign={campaign} />
          <Members campaign={campaign} />
          <SideDrawer title={campaign.name} open={changing} onClose={() => setChanging(false)} wide>
            <CampaignForm campaign={campaign} onDone={() => setChanging(false)} />
          </SideDrawer>
        </>
      ) : null}
    </Page>
  );
};
