import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client';

export const useCampaigns = () => $api.useQuery('get', '/api/v1/campaigns', {});

export const useCampaign = (id: string) => $api.useQuery('get', '/api/v1/campaigns/{id}', { params: { path: { id } } });

const useRefresh = () => {
  const cache = useQueryClient();
  return () =>
    cache.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[1]).startsWith('/api/v1/campaigns') });
};

export const useCreateCampaign = () => $api.useMutation('post', '/api/v1/campaigns', { onSuccess: useRefresh() });
export const useChangeCampaign = () => $api.useMutation('put', '/api/v1/campaigns/{id}', { onSuccess: useRefresh() });

/** Any plan may set up a campaign; the newest hundred are enough to choose from. */
export const useAllPlans = () => $api.useQuery('get', '/api/v1/plans', { params: { query: { size: 100 } } });

export const usePlanOf = (id: string | undefined) =>
  $api.useQuery(
    'get',
    '/api/v1/plans/{id}',
    { params: { path: { id: id ?? '' } } },
    { enabled: id !== undefined && id !== '' },
  );

/** What a plan says of a campaign; nothing is kept by asking. */
export const useCampaignProposal = () => {
  const cache = useQueryClient();
  return (plan: string) =>
    cache.fetchQuery($api.queryOptions('get', '/api/v1/campaigns/proposal', { params: { query: { plan } } }));
};
