import type { PublicFigures } from '@/api/types';
import { usePublic } from './answer';
import type { Place } from './place';

/** What is published at a place. */
export const usePublicFigures = ({ unit, month }: Place) => {
  const query = new URLSearchParams({ ...(unit ? { unit } : {}), ...(month ? { month } : {}) });
  return usePublic<PublicFigures>(`/api/v1/public/figures?${query}`);
};
