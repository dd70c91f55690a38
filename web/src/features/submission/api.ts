import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client';
import type { SubmissionState } from '@/api/types';
import type { ListQuery } from '@/ui/list-query';

const ALL = '/api/v1/submissions';
const ONE = '/api/v1/submissions/{id}';

export const SUBMISSION_STATES: SubmissionState[] = [
  'DRAFT',
  'LAID',
  'SIGNED',
  'ACCEPTED',
  'RETURNED',
  'WITHDRAWN',
  'VOIDED',
  'SENT_BACK',
];

export const stateFrom = (text: string | undefined) => SUBMISSION_STATES.find((each) => each === text);

export const filterOf = (list: ListQuery) => ({
  q: list.get('q'),
  kind: list.get('kind'),
  unit: list.whole('unit'),
  state: stateFrom(list.get('state')),
});

export const useSubmissions = (list: ListQuery) =>
  $api.useQuery(
    'get',
    ALL,
    { params: { query: { question: {}, ...filterOf(list), sort: list.sort, page: list.page, size: list.size } } },
    { placeholderData: (old) => old },
  );

export const useKinds = () => $api.useQuery('get', '/api/v1/submissions/kinds');
export const useSubmission = (id: string, version?: number) =>
  $api.useQuery('get', ONE, { params: { path: { id }, query: version === undefined ? {} : { version } } });
export const usePapers = (id: string) =>
  $api.useQuery('get', '/api/v1/submissions/{id}/papers', { params: { path: { id } } });

const useAgain = () => {
  const cache = useQueryClient();
  return () => cache.invalidateQueries();
};

export const useBegin = () => $api.useMutation('post', ALL, { onSuccess: useAgain() });
export const useWrite = () => $api.useMutation('put', '/api/v1/submissions/{id}/draft', { onSuccess: useAgain() });
export const useLay = () => $api.useMutation('post', '/api/v1/submissions/{id}/laying', { onSuccess: useAgain() });
export const useAccept = () =>
  $api.useMutation('post', '/api/v1/submissions/{id}/acceptance', { onSuccess: useAgain() });
export const useSendBack = () => $api.useMutation('post', '/api/v1/submissions/{id}/return', { onSuccess: useAgain() });
export const useVerify = () => $api.useMutation('post', '/api/v1/submissions/verification');
/** Returns that the own unit owes, so that one fulfils its duty. */
export const useOwed = (unit: number) =>
  $api.useQuery('get', '/api/v1/duties', { params: { query: { unit, size: 200 } } });
