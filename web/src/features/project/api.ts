import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client';
import type { ListQuery } from '@/ui/list-query';

/** The filters as the address holds them: the list, its export and its print are asked for with the same ones. */
export const filtersOf = (list: ListQuery) => ({
  q: list.get('q'),
  unit: list.whole('unit'),
  year: list.whole('year'),
  stage: list.get('stage'),
  event: list.get('event'),
  sort: list.sort,
});

export const useProjects = (list: ListQuery, page: number, size: number) =>
  $api.useQuery(
    'get',
    '/api/v1/projects',
    { params: { query: { ...filtersOf(list), page, size } } },
    { placeholderData: (old) => old },
  );

export const useProject = (id: string) => $api.useQuery('get', '/api/v1/projects/{id}', { params: { path: { id } } });

export const useTimeline = (id: string) =>
  $api.useQuery('get', '/api/v1/projects/{id}/timeline', { params: { path: { id } } });

export const useSchedule = (id: string) =>
  $api.useQuery('get', '/api/v1/projects/{id}/schedule', { params: { path: { id } } });

/** What is planned moves the lamps of the project: both are asked for again. */
const useRefresh = () => {
  const cache = useQueryClient();
  return () => cache.invalidateQueries();
};

export const usePlanSchedule = () =>
  $api.useMutation('post', '/api/v1/projects/{id}/schedule', { onSuccess: useRefresh() });
export const useAcceptDelay = () =>
  $api.useMutation('post', '/api/v1/projects/{id}/delays', { onSuccess: useRefresh() });
