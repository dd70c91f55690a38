import type { PublicRankings } from '@/api/types';
import { useWords } from './language';

type Head = PublicRankings['items'][number];
type Fate = Pick<Head, 'state' | 'objectionsUntil'> & Pick<Partial<Head>, 'withdrawnReason'>;

/** Where a published ranking stands, in words. */
export const useRankingState = () => {
  const say = useWords();
  return ({ state, objectionsUntil, withdrawnReason }: Fate): string => {
    if (state === 'FINAL') return say('final');
    if (state === 'WITHDRAWN') return say('withdrawn', { reason: withdrawnReason ?? '' });
    return say('objections', { day: objectionsUntil });
  };
};
