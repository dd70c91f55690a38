import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client';
import { oneFile } from '@/api/file';
import type { AllocationSplit, Plan, ProgressTable, Target } from '@/api/types';
import type { ListQuery } from '@/ui/list-query';
import { planStateFrom } from './states';

const LIST = ['get', '/api/v1/plans'];

const filtersOf = (list: ListQuery) => ({
  q: list.get('q'),
  unit: list.whole('unit'),
  state: planStateFrom(list.get('state')),
  sort: list.sort,
});

export const usePlans = (list: ListQuery) =>
  $api.useQuery(
    'get',
    '/api/v1/plans',
    { params: { query: { ...filtersOf(list), page: list.page, size: list.size } } },
    { placeholderData: (old) => old },
  );

/** Plans of a unit that are in force: those that a new one may supersede. */
export const useAdoptedPlans = (unit: number) =>
  $api.useQuery('get', '/api/v1/plans', { params: { query: { unit, state: 'ADOPTED', size: 100 } } });

export const usePlan = (id: string) => $api.useQuery('get', '/api/v1/plans/{id}', { params: { path: { id } } });

const planKey = (id: string) => $api.queryOptions('get', '/api/v1/plans/{id}', { params: { path: { id } } }).queryKey;

/** What the server answers is kept as it is: a long text is not fetched again for every decision. */
export const useKeep = (id: string) => {
  const cache = useQueryClient();
  const patch = (change: (plan: Plan) => Plan) => {
    cache.setQueryData<Plan>(planKey(id), (old) => (old ? change(old) : old));
    void cache.invalidateQueries({ queryKey: LIST });
  };
  return {
    plan: (plan: Plan) => {
      cache.setQueryData<Plan>(planKey(plan.id), plan);
      // Adopting one plan may have ended another.
      void cache.invalidateQueries({ queryKey: ['get', '/api/v1/plans/{id}'], refetchType: 'none' });
      void cache.invalidateQueries({ queryKey: LIST });
    },
    target: (target: Target) =>
      patch((plan) => {
        const known = plan.targets.some((each) => each.id === target.id);
        const targets = known
          ? plan.targets.map((each) => (each.id === target.id ? target : each))
          : [...plan.targets, target];
        return { ...plan, targets };
      }),
    reread: async () => {
      await cache.invalidateQueries({ queryKey: planKey(id) });
      void cache.invalidateQueries({ queryKey: LIST });
    },
  };
};

const useRefreshList = () => {
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: LIST });
};

export const useDraft = () => {
  const upload = $api.useMutation('post', '/api/v1/plans', { onSuccess: useRefreshList() });
  return {
    ...upload,
    send: (unit: number, file: File) => upload.mutateAsync({ params: { query: { unit } }, ...oneFile(file) }),
  };
};

export const useEdition = () => {
  const upload = $api.useMutation('post', '/api/v1/plans/{id}/editions', { onSuccess: useRefreshList() });
  return {
    ...upload,
    send: (id: string, file: File) => upload.mutateAsync({ params: { path: { id } }, ...oneFile(file) }),
  };
};

export const useDrop = () => $api.useMutation('delete', '/api/v1/plans/{id}', { onSuccess: useRefreshList() });
export const useAdopt = () => $api.useMutation('post', '/api/v1/plans/{id}/adoption');
export const useRetitle = () => $api.useMutation('put', '/api/v1/plans/{id}/head');

export const useAccept = () => $api.useMutation('post', '/api/v1/plans/{plan}/targets/{id}/acceptance');
export const useReject = () => $api.useMutation('post', '/api/v1/plans/{plan}/targets/{id}/rejection');
export const useReopen = () => $api.useMutation('post', '/api/v1/plans/{plan}/targets/{id}/reopening');
export const useMerge = () => $api.useMutation('post', '/api/v1/plans/{plan}/targets/merger');
export const useAcceptAll = () => $api.useMutation('post', '/api/v1/plans/{plan}/targets/acceptances');
export const useAddTarget = () => $api.useMutation('post', '/api/v1/plans/{plan}/targets');
export const useEditTarget = () => $api.useMutation('put', '/api/v1/plans/{plan}/targets/{id}');
export const useNumberTarget = () => $api.useMutation('put', '/api/v1/plans/{plan}/targets/{id}/numbers');

const path = (plan: string, target: string) => ({ params: { path: { plan, target } } });

/** Read once and then edited: not fetched again behind the back of who is typing. */
export const useSplit = (plan: string, target: string) =>
  $api.useQuery('get', '/api/v1/plans/{plan}/targets/{target}/allocations', path(plan, target), {
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });

export const useSaveSplit = (plan: string, target: string) => {
  const cache = useQueryClient();
  const key = $api.queryOptions(
    'get',
    '/api/v1/plans/{plan}/targets/{target}/allocations',
    path(plan, target),
  ).queryKey;
  return $api.useMutation('put', '/api/v1/plans/{plan}/targets/{target}/allocations', {
    onSuccess: (saved) => cache.setQueryData<AllocationSplit>(key, saved),
  });
};

export const useProposal = () => $api.useMutation('post', '/api/v1/plans/{plan}/targets/{target}/allocations/proposal');

export const useUnits = () => $api.useQuery('get', '/api/v1/units', {});

export type ProgressQuestion = {
  on: string;
  unit?: number | undefined;
  numbers: ProgressTable['number'];
  watermark?: string | undefined;
};

export const useProgress = (plan: string, target: string | undefined, query: ProgressQuestion) => {
  const whole = $api.useQuery(
    'get',
    '/api/v1/plans/{plan}/progress',
    { params: { path: { plan }, query } },
    { placeholderData: (old) => old, enabled: target === undefined },
  );
  const one = $api.useQuery(
    'get',
    '/api/v1/plans/{plan}/targets/{target}/progress',
    { params: { path: { plan, target: target ?? '' }, query } },
    { enabled: target !== undefined },
  );
  return target === undefined ? whole : one;
};

export const useBindings = (plan: string) =>
  $api.useQuery('get', '/api/v1/plans/{plan}/bindings', { params: { path: { plan } } });

export const useBindingChoices = (plan: string) =>
  $api.useQuery('get', '/api/v1/plans/bindings', { params: { query: { plan } } });

/** A binding or a count changes what is done: progress is asked for again. */
const useRefreshProgress = () => {
  const cache = useQueryClient();
  return () =>
    cache.invalidateQueries({
      predicate: ({ queryKey }) =>
        String(queryKey[1]).includes('/progress') || String(queryKey[1]).includes('/bindings'),
    });
};

export const useBind = () =>
  $api.useMutation('put', '/api/v1/plans/{plan}/targets/{target}/binding', { onSuccess: useRefreshProgress() });
export const useCount = () => {
  const cache = useQueryClient();
  // An entry shows in the ledger as well.
  return $api.useMutation('post', '/api/v1/plans/{plan}/targets/{target}/counts', {
    onSuccess: () => cache.invalidateQueries(),
  });
};

/** The entries behind a number counted by hand: of the whole target, or of one part with all below it. */
export const useCounts = (
  plan: string,
  target: string,
  allocation: string | undefined,
  paging: { page: number; size: number },
) =>
  $api.useQuery(
    'get',
    '/api/v1/plans/{plan}/targets/{target}/counts',
    { params: { path: { plan, target }, query: { allocation, ...paging } } },
    { placeholderData: (old) => old },
  );
