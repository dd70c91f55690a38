import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { groupedDecimal } from '@/format/exact';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { AllocationBoard } from './allocation-board';
import { usePlan, useSplit } from './api';
import { demandOf, whenOf } from './target-words';
import './plan.css';

/** One target split over units, posts, months and quarters. */
export const AllocationPage = () => {
  const { t } = useTranslation();
  const { id = '', target = '' } = useParams();
  const plan = usePlan(id);
  const split = useSplit(id, target);
  const found = split.data?.target;
  const dispatch = split.data?.dispatch;
  return (
    <Page
      title={found ? t('allocation.title', { indicator: found.indicator }) : t('allocation.one')}
      lead={
        found ? (
          <>
            {plan.data?.title} · {demandOf(t, found)}
            {dispatch
              ? ` · ${t('target.dispatchIs', { dispatch: `${groupedDecimal(dispatch)} ${split.data?.measure}`.trim() })}`
              : ''}
            {whenOf(found) ? ` · ${whenOf(found)}` : ''}
          </>
        ) : null
      }
      back={{ to: `/plans/${id}?target=${target}`, label: t('allocation.back') }}
    >
      <ProblemAlert error={plan.error} onRetry={() => void plan.refetch()} />
      <ProblemAlert error={split.error} onRetry={() => void split.refetch()} />
      {split.isPending || plan.isPending ? <Skeleton active /> : null}
      {split.data && plan.data ? (
        <AllocationBoard
          key={target}
          plan={plan.data}
          split={split.data}
          onReread={async () => (await split.refetch()).data}
        />
      ) : null}
    </Page>
  );
};
