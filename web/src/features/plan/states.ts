import type { PlanRow, Target } from '@/api/types';
import type { Tone } from '@/ui/tag';

export const PLAN_STATES: PlanRow['state'][] = ['DRAFT', 'ADOPTED', 'SUPERSEDED'];

export const planStateFrom = (text: string | undefined) => PLAN_STATES.find((state) => state === text);

export const planTone: Record<PlanRow['state'], Tone> = { DRAFT: 'warn', ADOPTED: 'good', SUPERSEDED: 'plain' };

export const targetTone: Record<Target['state'], Tone> = {
  PROPOSED: 'warn',
  ACCEPTED: 'good',
  EDITED: 'good',
  ADDED: 'good',
  REJECTED: 'plain',
  MERGED: 'plain',
};

export const isOpen = ({ state }: Pick<Target, 'state'>) => state === 'PROPOSED';

/** Whether it is part of the plan, as opposed to one rejected or gone into another. */
export const stands = ({ state }: Pick<Target, 'state'>) => state !== 'REJECTED' && state !== 'MERGED';

/** Which of the targets a reader wants to see. */
export const SHOWN = ['ALL', 'OPEN', 'STANDING', 'OUT'] as const;
export type Shown = (typeof SHOWN)[number];

const holds: Record<Shown, (target: Target) => boolean> = {
  ALL: () => true,
  OPEN: isOpen,
  STANDING: stands,
  OUT: (target) => !stands(target),
};

export const shownOf = (targets: Target[], shown: Shown) => targets.filter(holds[shown]);
