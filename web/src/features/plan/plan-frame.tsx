import { Alert, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Plan } from '@/api/types';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { TabLinks } from '@/ui/tab-links';
import { Tag } from '@/ui/tag';
import { usePlan } from './api';
import { planTone } from './states';
import './plan.css';

const Lead = ({ plan }: { plan: Plan }) => {
  const { t } = useTranslation();
  const facts = [
    plan.number,
    plan.documentNumber,
    plan.unit.name,
    t('plans.editionNumber', { edition: plan.edition }),
    plan.validFrom && plan.validTo ? t('plans.fromTo', { from: plan.validFrom, to: plan.validTo }) : '',
  ];
  return (
    <>
      <Tag tone={planTone[plan.state]}>{t(`planState.${plan.state}`)}</Tag> {facts.filter(Boolean).join(' · ')}
      {plan.supersedes ? (
        <div>
          {t('plan.supersedes')}{' '}
          <Link to={`/plans/${plan.supersedes.id}`}>
            {plan.supersedes.number} {plan.supersedes.title}
          </Link>
        </div>
      ) : null}
      {plan.supersededBy ? (
        <div>
          {t('plan.supersededBy')}{' '}
          <Link to={`/plans/${plan.supersededBy.id}`}>
            {plan.supersededBy.number} {plan.supersededBy.title}
          </Link>
        </div>
      ) : null}
    </>
  );
};

type PlanFrameProps = { actions?: (plan: Plan) => ReactNode; children: (plan: Plan) => ReactNode };

/** What all pages of one plan have in common: its name and state, and the ways between them. */
export const PlanFrame = ({ actions, children }: PlanFrameProps) => {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const found = usePlan(id);
  const plan = found.data;
  return (
    <Page
      title={plan?.title ?? t('plan.one')}
      lead={plan ? <Lead plan={plan} /> : null}
      back={{ to: '/plans', label: t('plan.back') }}
      actions={plan ? actions?.(plan) : null}
    >
      <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending ? <Skeleton active /> : null}
      {plan ? (
        <>
          <TabLinks
            label={t('plan.views')}
            tabs={[
              { to: `/plans/${id}`, label: t('plan.review'), end: true },
              { to: `/plans/${id}/progress`, label: t('plan.progress') },
              { to: `/plans/${id}/comparison`, label: t('difference.one') },
            ]}
          />
          {plan.notes.map((note) => (
            <Alert key={note} className="problem" type="info" showIcon title={note} />
          ))}
          {children(plan)}
        </>
      ) : null}
    </Page>
  );
};
