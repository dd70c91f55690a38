import { $api } from '@/api/client';

const options = $api.queryOptions('get', '/api/v1/session', {});

export const SESSION_KEY = options.queryKey;

export const useSessionQuery = () => $api.useQuery('get', '/api/v1/session', {}, { staleTime: 60_000 });
