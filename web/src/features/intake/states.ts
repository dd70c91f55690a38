import type { Import } from '@/api/types';
import type { Tone } from '@/ui/tag';

type State = Import['state'];

export const isWorking = (state: State) => state === 'STAGING' || state === 'CHECKING' || state === 'APPLYING';

export const canDiscard = (state: State) => state === 'READY' || state === 'REJECTED';

/** Whole percent of the work done, never 100 before the server says that it is over. */
export const progressOf = ({ state, done, total }: Pick<Import, 'state' | 'done' | 'total'>): number => {
  if (!isWorking(state)) return 100;
  if (total <= 0) return 0;
  return Math.min(99, Math.floor((done * 100) / total));
};

export const stateTone: Record<State, Tone> = {
  STAGING: 'info',
  CHECKING: 'info',
  APPLYING: 'info',
  READY: 'warn',
  REJECTED: 'bad',
  FAILED: 'bad',
  APPLIED: 'good',
  UNCHANGED: 'plain',
  DISCARDED: 'plain',
};
