import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client';
import type { components } from '@/api/schema';

export type TokenView = components['schemas']['TokenView'];
export type TokenWish = components['schemas']['TokenRequest'];
export type InvitationView = components['schemas']['InvitationView'];
export type InvitationWish = components['schemas']['InvitationRequest'];

const useStale = (...paths: string[]) => {
  const cache = useQueryClient();
  return async () => {
    for (const path of paths) await cache.invalidateQueries({ queryKey: ['get', path] });
  };
};

const TOKENS = '/api/v1/session/tokens';
export const useMyTokens = () => $api.useQuery('get', TOKENS, {});
export const useTokenRules = () => $api.useQuery('get', '/api/v1/session/tokens/rules', {});
export const useIssueToken = () => $api.useMutation('post', TOKENS, { onSuccess: useStale(TOKENS) });
export const useRevokeMyToken = () =>
  $api.useMutation('delete', '/api/v1/session/tokens/{id}', { onSuccess: useStale(TOKENS) });

const ALL_TOKENS = '/api/v1/security/tokens';
export const useAllTokens = () => $api.useQuery('get', ALL_TOKENS, {});
export const useRevokeToken = () =>
  $api.useMutation('delete', '/api/v1/security/tokens/{id}', { onSuccess: useStale(ALL_TOKENS) });

const MY_BINDINGS = '/api/v1/session/bindings';
export const useProviders = () => $api.useQuery('get', '/api/v1/session/sign-on', {});
export const useMyBindings = () => $api.useQuery('get', MY_BINDINGS, {});
/** The browser itself goes to the provider and comes back to this page. */
export const useBind = () =>
  $api.useMutation('post', '/api/v1/session/bindings/{provider}', {
    onSuccess: ({ address }) => window.location.assign(address),
  });
export const useUnbindMine = () =>
  $api.useMutation('delete', '/api/v1/session/bindings/{id}', { onSuccess: useStale(MY_BINDINGS) });

const BINDINGS = '/api/v1/accounts/bindings';
export const useBindings = () => $api.useQuery('get', BINDINGS, {});
export const usePermitBinding = () =>
  $api.useMutation('put', '/api/v1/accounts/{id}/binding-permit', { onSuccess: useStale(BINDINGS) });
export const useForbidBinding = () =>
  $api.useMutation('delete', '/api/v1/accounts/{id}/binding-permit', { onSuccess: useStale(BINDINGS) });
export const useUnbind = () =>
  $api.useMutation('delete', '/api/v1/accounts/{id}/bindings', { onSuccess: useStale(BINDINGS) });

const INVITATIONS = '/api/v1/invitations';
export const useInvitations = () => $api.useQuery('get', INVITATIONS, {});
export const useInvite = () => $api.useMutation('post', INVITATIONS, { onSuccess: useStale(INVITATIONS) });
export const useRevokeInvitation = () =>
  $api.useMutation('delete', '/api/v1/invitations/{id}', { onSuccess: useStale(INVITATIONS) });
