import type { PublicRankings } from '@/api/types';
import { useWords } from './language';

type Fate = Pick<PublicRankings['items'][number], 'state' | 'objectionsUntil' | 'withdrawnReason'>;

/** Where a published ranking stands, in words. */
export const useRankingState = () => {
  const say = useWords();
  return ({ state, objectionsUntil, withdrawnReason }: Fate): string => {
    if (state === 'FINAL') return say('final');
    if (state === 'WITHDRAWN') return say('withdrawn', { reason: withdrawnReason ?? '' });
    return objectionsUntil ? say('objections', { day: objectionsUntil }) : say('shown');
  };
};
