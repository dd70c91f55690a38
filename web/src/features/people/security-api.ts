import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client';
import type { components } from '@/api/schema';

export type PolicyWish = components['schemas']['PolicyRequest'];
export type LiveSession = components['schemas']['SessionView'];

const useStale = (...paths: string[]) => {
  const cache = useQueryClient();
  return async () => {
    for (const path of paths) await cache.invalidateQueries({ queryKey: ['get', path] });
  };
};

export const useMatrix = () => $api.useQuery('get', '/api/v1/security/roles', {});
export const useGrant = () =>
  $api.useMutation('put', '/api/v1/security/roles/{role}/permissions/{permission}', {
    onSuccess: useStale('/api/v1/security/roles'),
  });

export const usePolicies = () => $api.useQuery('get', '/api/v1/security/policies', {});
export const useDecide = () =>
  $api.useMutation('post', '/api/v1/security/policies', {
    onSuccess: useStale('/api/v1/security/policies', '/api/v1/session/policy'),
  });

export const useAllSessions = () => $api.useQuery('get', '/api/v1/security/sessions', {});
export const useRevoke = () =>
  $api.useMutation('delete', '/api/v1/security/sessions/{id}', { onSuccess: useStale('/api/v1/security/sessions') });

export const useLockouts = () => $api.useQuery('get', '/api/v1/security/lockouts', {});
export const useLift = () =>
  $api.useMutation('delete', '/api/v1/security/lockouts/{account}', {
    onSuccess: useStale('/api/v1/security/lockouts'),
  });

export const useMySessions = () => $api.useQuery('get', '/api/v1/session/mine', {});
export const useRevokeMine = () =>
  $api.useMutation('delete', '/api/v1/session/mine/{id}', { onSuccess: useStale('/api/v1/session/mine') });

const FACTOR = '/api/v1/session/second-factor';
export const useSecondFactor = () => $api.useQuery('get', FACTOR, {});
export const useEnrol = () => $api.useMutation('post', FACTOR);
export const useConfirmFactor = () =>
  $api.useMutation('post', '/api/v1/session/second-factor/confirmation', {
    onSuccess: useStale(FACTOR, '/api/v1/session'),
  });
export const useLeaveFactor = () =>
  $api.useMutation('post', '/api/v1/session/second-factor/removal', { onSuccess: useStale(FACTOR) });

export const useUnconfirmed = () => $api.useQuery('get', '/api/v1/security/accounts/unconfirmed', {});
export const useConfirmAccount = () =>
  $api.useMutation('post', '/api/v1/security/accounts/{account}/confirmation', {
    onSuccess: useStale('/api/v1/security/accounts/unconfirmed'),
  });
