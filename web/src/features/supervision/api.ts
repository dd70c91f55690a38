import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client';
import type { Colour } from '@/api/types';
import { COLOURS } from '@/ui/lamp-mark';
import type { ListQuery } from '@/ui/list-query';

export type LampFilters = {
  unit: number | undefined;
  colour: Colour | undefined;
  rule: string | undefined;
  q: string | undefined;
  sort: string | undefined;
};

/** The filters as the address holds them: the list and its export are asked for with the same ones. */
export const filtersOf = (list: ListQuery): LampFilters => {
  return {
    unit: list.whole('unit'),
    colour: COLOURS.find((colour) => colour === list.get('colour')),
    rule: list.get('rule'),
    q: list.get('q'),
    sort: list.sort,
  };
};

export const useLamps = ({ colour, ...filters }: LampFilters, page: number, size: number) =>
  $api.useQuery(
    'get',
    '/api/v1/lamps',
    { params: { query: { ...filters, ...(colour ? { colour: [colour] } : {}), page, size } } },
    { placeholderData: (old) => old },
  );

export const useLampSummary = (unit: number) =>
  $api.useQuery('get', '/api/v1/lamps/summary', { params: { query: { unit } } }, { placeholderData: (old) => old });

export const useProjectLamps = (id: string) =>
  $api.useQuery('get', '/api/v1/projects/{id}/lamps', { params: { path: { id } } });

/** The rules that light lamps for a unit today, to choose one of them. */
export const useLampRules = (unit: number, on: string) =>
  $api.useQuery('get', '/api/v1/rules', { params: { query: { kind: 'LAMP', unit, on } } }, { staleTime: 600_000 });

export const useRelight = () => {
  const cache = useQueryClient();
  return $api.useMutation('post', '/api/v1/lamps/relighting', { onSuccess: () => cache.invalidateQueries() });
};
