import { lazy, Suspense } from 'react';
import { useSearchParams } from 'react-router';
import { FindingTabs, kindFrom } from './finding-tabs';
import { PlanActions } from './plan-actions';
import { PlanFrame } from './plan-frame';
import { ReviewBoard } from './review-board';

const FindingBoard = lazy(async () => ({ default: (await import('./finding-board')).FindingBoard }));

/** The document beside what was found in it: targets first, and all the rest on further tabs. */
export const ReviewPage = () => {
  const [params] = useSearchParams();
  const kind = kindFrom(params.get('found'));
  return (
    <PlanFrame actions={(plan) => <PlanActions plan={plan} />}>
      {(plan) => (
        <>
          <FindingTabs plan={plan} kind={kind} />
          {kind ? (
            <Suspense>
              <FindingBoard key={`${plan.id} ${kind}`} plan={plan} kind={kind} />
            </Suspense>
          ) : (
            <ReviewBoard key={plan.id} plan={plan} />
          )}
        </>
      )}
    </PlanFrame>
  );
};
