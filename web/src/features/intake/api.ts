import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client';
import { oneFile } from '@/api/file';
import type { Import } from '@/api/types';
import { isWorking } from './states';

const POLL = 700;

export const useImportKinds = () => $api.useQuery('get', '/api/v1/imports/kinds', {}, { staleTime: 600_000 });

export const useImports = (page: number, size: number) =>
  $api.useQuery(
    'get',
    '/api/v1/imports',
    { params: { query: { page, size } } },
    {
      placeholderData: (old) => old,
      refetchInterval: ({ state }) => (state.data?.items.some(({ state: s }) => isWorking(s)) ? 2 * POLL : false),
    },
  );

/** Asked again and again while the server works, so that the bar moves. */
export const useImport = (id: string) =>
  $api.useQuery(
    'get',
    '/api/v1/imports/{id}',
    { params: { path: { id } } },
    { refetchInterval: ({ state }) => (state.data && isWorking(state.data.state) ? POLL : false) },
  );

export const useImportRows = (found: Import, onlyProblems: boolean, page: number, size: number) =>
  $api.useQuery(
    'get',
    '/api/v1/imports/{id}/rows',
    { params: { path: { id: found.id }, query: { only: onlyProblems ? 'problems' : undefined, page, size } } },
    { placeholderData: (old) => old, enabled: found.state !== 'STAGING' && found.state !== 'CHECKING' },
  );

const useRefresh = () => {
  const cache = useQueryClient();
  // An applied import changes projects, entries, figures and the work of the day: everything is asked for again.
  return () => cache.invalidateQueries();
};

export const useUpload = () => {
  const refresh = useRefresh();
  const upload = $api.useMutation('post', '/api/v1/imports', { onSuccess: refresh });
  return {
    ...upload,
    send: (kind: string, file: File) => upload.mutateAsync({ params: { query: { kind } }, ...oneFile(file) }),
  };
};

export const useApply = () => $api.useMutation('post', '/api/v1/imports/{id}/apply', { onSuccess: useRefresh() });
export const useDiscard = () => $api.useMutation('delete', '/api/v1/imports/{id}', { onSuccess: useRefresh() });
