import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client';
import type { Duty } from '@/api/types';
import type { ListQuery } from '@/ui/list-query';
import { dutyStateFrom } from './states';

const ONE = '/api/v1/duties/{id}';

export const useDuties = (list: ListQuery) => {
  const query = {
    q: list.get('q'),
    unit: list.whole('unit'),
    state: dutyStateFrom(list.get('state')),
    origin: list.get('origin'),
    sort: list.sort,
    page: list.page,
    size: list.size,
  };
  return $api.useQuery('get', '/api/v1/duties', { params: { query } }, { placeholderData: (old) => old });
};

export const useDuty = (id: string) => $api.useQuery('get', ONE, { params: { path: { id } } });

/** The answer is the duty as it stands now; lists and the work of the day are asked for again. */
const useKept = () => {
  const cache = useQueryClient();
  return (duty: Duty) => {
    cache.setQueryData<Duty>($api.queryOptions('get', ONE, { params: { path: { id: duty.id } } }).queryKey, duty);
    void cache.invalidateQueries({ queryKey: ['get', '/api/v1/duties'] });
    void cache.invalidateQueries({ queryKey: ['get', '/api/v1/home'] });
  };
};

export const useDone = () => $api.useMutation('post', '/api/v1/duties/{id}/marks', { onSuccess: useKept() });
export const useTakeBack = () =>
  $api.useMutation('post', '/api/v1/duties/{id}/marks/{mark}/withdrawal', { onSuccess: useKept() });
export const useChange = () => $api.useMutation('put', ONE, { onSuccess: useKept() });
