import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client';
import type { components } from '@/api/schema';

export type Sight = components['schemas']['SightView'];
export type Sharing = components['schemas']['SharingView'];
export type SharedSubject = components['schemas']['SharedSubject'];

export const useSight = (subject: string) =>
  $api.useQuery('get', '/api/v1/sight/{kind}/{subject}', { params: { path: { kind: 'project', subject } } });

export const useSharings = (direction: 'GIVEN' | 'RECEIVED') =>
  $api.useQuery('get', '/api/v1/sight/sharings', { params: { query: { direction } } });

export const useCodeNames = () => $api.useQuery('get', '/api/v1/sight/code-names', {});
export const useSightRule = () => $api.useQuery('get', '/api/v1/sight/rule', {});

export const useCandidates = (words: string) =>
  $api.useQuery(
    'get',
    '/api/v1/sight/candidates',
    { params: { query: { words } } },
    { enabled: words.length > 0, placeholderData: (old) => old },
  );

/** Who sees what has changed: everything that was shown may be out of date. */
const useStale = () => {
  const cache = useQueryClient();
  return () => cache.invalidateQueries();
};

export const useConfide = () =>
  $api.useMutation('post', '/api/v1/sight/{kind}/{subject}/need-to-know', { onSuccess: useStale() });
export const useOpen = () =>
  $api.useMutation('post', '/api/v1/sight/{kind}/{subject}/opening', { onSuccess: useStale() });
export const useShare = () =>
  $api.useMutation('post', '/api/v1/sight/{kind}/{subject}/sharings', { onSuccess: useStale() });
export const useEndSharing = () =>
  $api.useMutation('post', '/api/v1/sight/sharings/{id}/end', { onSuccess: useStale() });
export const useDecideRule = () => $api.useMutation('post', '/api/v1/sight/rule', { onSuccess: useStale() });
