import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client';
import type { Finding } from '@/api/types';

const options = (plan: string) =>
  $api.queryOptions('get', '/api/v1/plans/{plan}/findings', { params: { path: { plan } } });

export const useFindings = (plan: string) =>
  $api.useQuery('get', '/api/v1/plans/{plan}/findings', { params: { path: { plan } } });

/** The answer to a decision is kept as it is; the whole list is not fetched again for each. */
export const useKeepFinding = (plan: string) => {
  const cache = useQueryClient();
  const key = options(plan).queryKey;
  return {
    one: (finding: Finding) =>
      cache.setQueryData<Finding[]>(key, (old = []) =>
        old.some(({ id }) => id === finding.id)
          ? old.map((each) => (each.id === finding.id ? finding : each))
          : [...old, finding],
      ),
    reread: () => cache.invalidateQueries({ queryKey: key }),
  };
};

export const useAcceptFinding = () => $api.useMutation('post', '/api/v1/plans/{plan}/findings/{id}/acceptance');
export const useRejectFinding = () => $api.useMutation('post', '/api/v1/plans/{plan}/findings/{id}/rejection');
export const useReopenFinding = () => $api.useMutation('post', '/api/v1/plans/{plan}/findings/{id}/reopening');
export const useAcceptFindings = () => $api.useMutation('post', '/api/v1/plans/{plan}/findings/acceptances');
export const useAddFinding = () => $api.useMutation('post', '/api/v1/plans/{plan}/findings');
export const useEditFinding = () => $api.useMutation('put', '/api/v1/plans/{plan}/findings/{id}');
/** The machine outside that may be asked for more; without a host none is configured. */
export const useAssistant = () =>
  $api.useQuery('get', '/api/v1/plans/assistant', {}, { staleTime: Number.POSITIVE_INFINITY });
export const useProposeFindings = () => $api.useMutation('post', '/api/v1/plans/{plan}/findings/proposals');
