import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client';
import type { ListQuery } from '@/ui/list-query';

const UNREAD = ['get', '/api/v1/notices/unread'];
const LIST = ['get', '/api/v1/notices'];
/** Often enough to be noticed, seldom enough to cost nothing; not while the page is out of sight. */
const EVERY = 90_000;

export const useUnread = () => $api.useQuery('get', '/api/v1/notices/unread', {}, { refetchInterval: EVERY });

export const useNotices = (list: ListQuery) => {
  const query = {
    kind: list.get('kind'),
    unread: list.get('unread') === 'true',
    page: list.page,
    size: list.size,
  };
  return $api.useQuery('get', '/api/v1/notices', { params: { query } }, { placeholderData: (old) => old });
};

export const useNoticeKinds = () => $api.useQuery('get', '/api/v1/notices/kinds', {}, { staleTime: 600_000 });

const useMarked = () => {
  const cache = useQueryClient();
  return () => {
    void cache.invalidateQueries({ queryKey: UNREAD });
    void cache.invalidateQueries({ queryKey: LIST });
  };
};

export const useRead = () => $api.useMutation('post', '/api/v1/notices/{id}/reading', { onSuccess: useMarked() });
export const useUnreadAgain = () =>
  $api.useMutation('delete', '/api/v1/notices/{id}/reading', { onSuccess: useMarked() });
export const useReadAll = () => $api.useMutation('post', '/api/v1/notices/reading', { onSuccess: useMarked() });

export const useSubscriptions = () => $api.useQuery('get', '/api/v1/notices/subscriptions', {});
export const useChoose = () => {
  const cache = useQueryClient();
  return $api.useMutation('put', '/api/v1/notices/subscriptions', { onSuccess: () => cache.invalidateQueries() });
};

export const useAddress = () => $api.useQuery('get', '/api/v1/notices/address', {});
const useAddressKept = () => {
  const cache = useQueryClient();
  return () => void cache.invalidateQueries({ queryKey: ['get', '/api/v1/notices/address'] });
};
export const useWish = () => $api.useMutation('post', '/api/v1/notices/address', { onSuccess: useAddressKept() });
export const useConfirmAddress = () =>
  $api.useMutation('post', '/api/v1/notices/address/confirmation', { onSuccess: useAddressKept() });
export const useForgetAddress = () =>
  $api.useMutation('delete', '/api/v1/notices/address', { onSuccess: useAddressKept() });

export const useDeliveries = (list: ListQuery) =>
  $api.useQuery('get', '/api/v1/notices/deliveries', { params: { query: { page: list.page, size: list.size } } });
export const useGroupDeliveries = (page: number) =>
  $api.useQuery('get', '/api/v1/notices/deliveries/groups', { params: { query: { page, size: 20 } } });
export const useRetry = () => {
  const cache = useQueryClient();
  return $api.useMutation('post', '/api/v1/notices/deliveries/{id}/retry', {
    onSuccess: () => {
      void cache.invalidateQueries({ queryKey: ['get', '/api/v1/notices/deliveries'] });
      void cache.invalidateQueries({ queryKey: ['get', '/api/v1/notices/deliveries/groups'] });
    },
  });
};

export const useRobots = () => $api.useQuery('get', '/api/v1/notices/robots', {});
const useRobotsKept = () => {
  const cache = useQueryClient();
  return () => void cache.invalidateQueries({ queryKey: ['get', '/api/v1/notices/robots'] });
};
export const useAddRobot = () => $api.useMutation('post', '/api/v1/notices/robots', { onSuccess: useRobotsKept() });
export const useChangeRobot = () =>
  $api.useMutation('put', '/api/v1/notices/robots/{id}', { onSuccess: useRobotsKept() });
export const useRemoveRobot = () =>
  $api.useMutation('delete', '/api/v1/notices/robots/{id}', { onSuccess: useRobotsKept() });
export const useTestRobot = () => $api.useMutation('post', '/api/v1/notices/robots/{id}/test');
