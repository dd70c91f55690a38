import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client';

export const useEntries = (subject: string, page: number, size: number) =>
  $api.useQuery(
    'get',
    '/api/v1/entries',
    { params: { query: { subject, page, size, sort: '-number' } } },
    { placeholderData: (old) => old },
  );

/** What may be entered on screen: all that does not follow from a contract. */
export const useIndicators = () =>
  $api.useQuery('get', '/api/v1/indicators', {}, { select: (all) => all.filter(({ contract }) => !contract) });

/** An entry moves balances, timelines and figures: whatever was read before is asked for again. */
const useRefresh = () => {
  const cache = useQueryClient();
  return () => cache.invalidateQueries();
};

export const useCorrectEntry = () =>
  $api.useMutation('post', '/api/v1/entries/{number}/corrections', { onSuccess: useRefresh() });

export const useAddEntry = () => $api.useMutation('post', '/api/v1/entries', { onSuccess: useRefresh() });
