import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client';
import type { components } from '@/api/schema';

export type SuccessionWish = components['schemas']['SuccessionRequest'];
export type SuccessionKind = SuccessionWish['kind'];
export type Succession = components['schemas']['SuccessionView'];
export type UnitKind = components['schemas']['UnitKind'];

export const useKinds = () =>
  $api.useQuery('get', '/api/v1/organisation/kinds', {}, { staleTime: Number.POSITIVE_INFINITY });

export const useUnitsOn = (on: string) =>
  $api.useQuery('get', '/api/v1/organisation/units', { params: { query: { on } } }, { placeholderData: (old) => old });

export const useHistory = (unit: number) =>
  $api.useQuery('get', '/api/v1/organisation/units/{unit}/history', { params: { path: { unit } } });

export const useMembers = (unit: number) =>
  $api.useQuery('get', '/api/v1/organisation/units/{unit}/members', { params: { path: { unit } } });

/** A succession changes names and trees everywhere: all that was read is stale. */
const useAllStale = () => {
  const cache = useQueryClient();
  return () => cache.invalidateQueries();
};

export const useRecordSuccession = () =>
  $api.useMutation('post', '/api/v1/organisation/successions', { onSuccess: useAllStale() });

export const useWithdrawSuccession = () =>
  $api.useMutation('post', '/api/v1/organisation/successions/{id}/withdrawal', { onSuccess: useAllStale() });

export const useJoinGroup = () =>
  $api.useMutation('post', '/api/v1/organisation/units/{unit}/members', { onSuccess: useAllStale() });

export const useLeaveGroup = () =>
  $api.useMutation('delete', '/api/v1/organisation/memberships/{id}', { onSuccess: useAllStale() });
