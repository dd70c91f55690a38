import { PlanActions } from './plan-actions';
import { PlanFrame } from './plan-frame';
import { ReviewBoard } from './review-board';

/** The document beside the targets found in it. */
export const ReviewPage = () => (
  <PlanFrame actions={(plan) => <PlanActions plan={plan} />}>
    {(plan) => <ReviewBoard key={plan.id} plan={plan} />}
  </PlanFrame>
);
