import { $api } from '@/api/client';
import type { ListQuery } from '@/ui/list-query';

/** The filters as the address holds them: the list, its export and its print are asked for with the same ones. */
export const filtersOf = (list: ListQuery) => {
  const number = (name: string) => {
    const text = list.get(name);
    return text && /^\d+$/.test(text) ? Number(text) : undefined;
  };
  return {
    q: list.get('q'),
    unit: number('unit'),
    year: number('year'),
    stage: list.get('stage'),
    event: list.get('event'),
    sort: list.sort,
  };
};

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
