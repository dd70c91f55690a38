import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client';
import type { Basis, Cohort } from '@/api/types';

export type FigureQuestion = {
  unit: number;
  on: string;
  basis: Basis;
  split: 'UNITS' | 'COHORTS';
  cohort?: Cohort['kind'] | undefined;
  event?: string | undefined;
  watermark?: string | undefined;
};

export const useFigures = (query: FigureQuestion) =>
  $api.useQuery('get', '/api/v1/figures', { params: { query } }, { placeholderData: (old) => old });

export const useDefinitions = (on: string) =>
  $api.useQuery('get', '/api/v1/figures/definitions', { params: { query: { on } } }, { staleTime: 600_000 });

/** What of the own unit waits to be signed, as of the same day and watermark. */
export const useUnsigned = ({ on, watermark }: FigureQuestion, enabled: boolean) =>
  $api.useQuery('get', '/api/v1/counting/waiting', { params: { query: { on, watermark } } }, { enabled });

export const useCounting = () => $api.useQuery('get', '/api/v1/counting');

export const useCountingPreview = (from: string) =>
  $api.useQuery('get', '/api/v1/counting/preview', { params: { query: { from } } });

/** What counts changes every figure. */
export const useAdoptCounting = () => {
  const cache = useQueryClient();
  return $api.useMutation('post', '/api/v1/counting', { onSuccess: () => cache.invalidateQueries() });
};

export type Asked = {
  code: string;
  unit: number;
  cohort: Cohort['kind'];
  event?: string | undefined;
  on: string;
  basis: Basis;
  watermark: string;
  /** What a target selects besides: sums from a day on, contract amounts in 分, where the investor is from, industries. */
  since?: string | undefined;
  minContract?: string | undefined;
  belowContract?: string | undefined;
  origins?: string[];
  places?: string[];
  industries?: string[];
};

export const useFigureEntries = ({ code, ...query }: Asked, page: number, size: number) =>
  $api.useQuery(
    'get',
    '/api/v1/figures/{code}/entries',
    { params: { path: { code }, query: { ...query, page, size } } },
    { placeholderData: (old) => old },
  );
