import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useSession } from '@/session/session';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { useAssessment, useRanking } from './api';
import { RankingView } from './ranking-view';
import './assessment.css';

/** A ranking for the meeting table: A4 across, the head on every sheet, and the word of its state where it is no final result. */
export const PrintPage = () => {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { businessDate, account } = useSession();
  const assessment = useAssessment(id);
  const ranking = useRanking(id);
  const found = assessment.data;
  return (
    <Page
      title={found?.name ?? t('assessment.one')}
      back={{ to: `/assessments/${id}`, label: t('assessment.backToOne') }}
      lead={
        found
          ? t('assessment.printLead', {
              state: t(`assessmentState.${found.state}`),
              unit: found.unit.name,
              date: businessDate,
              name: account.name,
            })
          : null
      }
      actions={
        <Button type="primary" onClick={() => window.print()}>
          {t('common.print')}
        </Button>
      }
    >
      <ProblemAlert error={assessment.error ?? ranking.error} onRetry={() => void ranking.refetch()} />
      {ranking.isPending ? <Skeleton active /> : null}
      {found && ranking.data ? (
        <>
          <RankingView ranking={ranking.data} />
          <p>
            {t('assessment.scheme')}: {found.scheme.name} · {t('rules.source')}: {found.scheme.source} ·{' '}
            {t('rule.hash')}: <code>{found.scheme.hash.slice(0, 16)}</code>
          </p>
        </>
      ) : null}
    </Page>
  );
};
