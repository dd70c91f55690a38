import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client';

export const useAccounts = () => $api.useQuery('get', '/api/v1/accounts', {});

const useRefresh = (path: string) => {
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: ['get', path] });
};

/** A unit shows in lists of units, of today and of other days, and by its name in much else. */
const useAllStale = () => {
  const cache = useQueryClient();
  return () => cache.invalidateQueries();
};

export const useCreateUnit = () => {
  const refresh = useAllStale();
  return $api.useMutation('post', '/api/v1/units', { onSuccess: refresh });
};

export const useChangeUnit = () => {
  const refresh = useAllStale();
  return $api.useMutation('put', '/api/v1/units/{id}', { onSuccess: refresh });
};

export const useCreateAccount = () => {
  const refresh = useRefresh('/api/v1/accounts');
  return $api.useMutation('post', '/api/v1/accounts', { onSuccess: refresh });
};

export const useOneTimePassword = () => {
  const refresh = useRefresh('/api/v1/accounts');
  return $api.useMutation('post', '/api/v1/accounts/{id}/one-time-password', { onSuccess: refresh });
};

export const useDisableAccount = () => {
  const refresh = useRefresh('/api/v1/accounts');
  return $api.useMutation('post', '/api/v1/accounts/{id}/disable', { onSuccess: refresh });
};

export const useEnableAccount = () => {
  const refresh = useRefresh('/api/v1/accounts');
  return $api.useMutation('post', '/api/v1/accounts/{id}/enable', { onSuccess: refresh });
};

/** The business date is in the session and in every figure: moving the clock makes all that was read stale. */
export const useMoveClock = () => {
  const cache = useQueryClient();
  return $api.useMutation('post', '/api/v1/demo/clock', { onSuccess: () => cache.invalidateQueries() });
};
