import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client';
import type { Basis } from '@/api/types';

export type PublicationChoice = { unit: number; month: string; basis: Basis };

export const usePublications = (page: number, size: number) =>
  $api.useQuery(
    'get',
    '/api/v1/publications',
    { params: { query: { page, size } } },
    { placeholderData: (old) => old },
  );

export const usePreview = (choice: PublicationChoice | undefined) =>
  $api.useQuery(
    'get',
    '/api/v1/publications/preview',
    { params: { query: choice ?? { unit: 0, month: '', basis: 'REPORTED' } } },
    { enabled: choice !== undefined },
  );

export const useDefinitions = (on: string | undefined) =>
  $api.useQuery('get', '/api/v1/figures/definitions', { params: { query: { on } } }, { enabled: on !== undefined });

const useRefresh = () => {
  const cache = useQueryClient();
  return () => cache.invalidateQueries();
};

export const usePublish = () => $api.useMutation('post', '/api/v1/publications', { onSuccess: useRefresh() });
export const useWithdraw = () =>
  $api.useMutation('post', '/api/v1/publications/{id}/withdrawal', { onSuccess: useRefresh() });
