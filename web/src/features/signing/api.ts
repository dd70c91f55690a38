import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client';

const WAITING = '/api/v1/signing/versions';

/** Signing changes what is shown nearly everywhere: the paper, its submission, what waits, the work of the day. */
const useAgain = () => {
  const cache = useQueryClient();
  return () => cache.invalidateQueries();
};

export const useWaiting = () => $api.useQuery('get', WAITING);
export const useContent = (id: string) =>
  $api.useQuery('get', '/api/v1/signing/versions/{id}/content', { params: { path: { id } } });
export const useSign = () =>
  $api.useMutation('post', '/api/v1/signing/versions/{id}/signature', { onSuccess: useAgain() });
export const useConfirm = () =>
  $api.useMutation('post', '/api/v1/signing/versions/{id}/confirmation', { onSuccess: useAgain() });
export const useGiveBack = () =>
  $api.useMutation('post', '/api/v1/signing/versions/{id}/return', { onSuccess: useAgain() });
export const useWithdraw = () =>
  $api.useMutation('post', '/api/v1/signing/versions/{id}/withdrawal', { onSuccess: useAgain() });
export const useEnter = () =>
  $api.useMutation('post', '/api/v1/signing/versions/{id}/entry', { onSuccess: useAgain() });
export const useMatchSheet = () => $api.useMutation('post', '/api/v1/signing/sheets', { onSuccess: useAgain() });
export const useStandIns = () => $api.useQuery('get', '/api/v1/signing/stand-ins');
export const useCandidates = () => $api.useQuery('get', '/api/v1/signing/stand-ins/candidates');
export const useNameStandIn = () => $api.useMutation('post', '/api/v1/signing/stand-ins', { onSuccess: useAgain() });
export const useEndStandIn = () =>
  $api.useMutation('post', '/api/v1/signing/stand-ins/{id}/end', { onSuccess: useAgain() });
export const useRoutes = () => $api.useQuery('get', '/api/v1/signing/routes');
export const useAdoptRoute = () => $api.useMutation('post', '/api/v1/signing/routes', { onSuccess: useAgain() });
