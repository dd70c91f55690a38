import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client';
import type { RuleKind } from '@/api/types';

/** Whose rules, and on which day. */
export type Asked = { unit: number; on: string };

export const useRules = (query: Asked & { kind?: RuleKind | undefined }) =>
  $api.useQuery('get', '/api/v1/rules', { params: { query } }, { placeholderData: (old) => old });

export const useRule = (code: string, query: Asked) =>
  $api.useQuery('get', '/api/v1/rules/{code}', { params: { path: { code }, query } });

export const useVersions = (code: string, unit: number) =>
  $api.useQuery('get', '/api/v1/rules/{code}/versions', { params: { path: { code }, query: { unit } } });

/** Read once and then edited: not fetched again behind the back of who is typing. */
export const useVersion = (id: string | undefined) =>
  $api.useQuery(
    'get',
    '/api/v1/rules/versions/{id}',
    { params: { path: { id: id ?? '' } } },
    { enabled: id !== undefined, staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false },
  );

export const useComparison = (code: string, left: string | undefined, right: string | undefined) =>
  $api.useQuery(
    'get',
    '/api/v1/rules/{code}/comparison',
    { params: { path: { code }, query: { left: left ?? '', right: right ?? '' } } },
    { enabled: left !== undefined && right !== undefined && left !== right },
  );

export const useCheckText = () => $api.useMutation('post', '/api/v1/rules/check');
export const useChangeForm = () => $api.useMutation('post', '/api/v1/rules/form');
export const usePreviewText = () => $api.useMutation('post', '/api/v1/rules/preview');

/** A version that is kept, adopted or ended changes what holds: whatever was read before is asked for again. */
const useRefresh = () => {
  const cache = useQueryClient();
  return () => cache.invalidateQueries();
};

export const useNewDraft = () => $api.useMutation('post', '/api/v1/rules/{code}/drafts', { onSuccess: useRefresh() });
export const useSaveDraft = () => $api.useMutation('put', '/api/v1/rules/versions/{id}', { onSuccess: useRefresh() });
export const useDeleteDraft = () =>
  $api.useMutation('delete', '/api/v1/rules/versions/{id}', { onSuccess: useRefresh() });
export const useAdoptVersion = () =>
  $api.useMutation('post', '/api/v1/rules/versions/{id}/adoption', { onSuccess: useRefresh() });
export const useEndVersion = () =>
  $api.useMutation('post', '/api/v1/rules/versions/{id}/end', { onSuccess: useRefresh() });
