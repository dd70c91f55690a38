import { useQueryClient } from '@tanstack/react-query';
import { $api } from '@/api/client';

const at = (id: string) => ({ params: { path: { id } } });

export const useAssessments = (page: number, size: number) =>
  $api.useQuery('get', '/api/v1/assessments', { params: { query: { page, size } } }, { placeholderData: (old) => old });

export const useAssessment = (id: string) => $api.useQuery('get', '/api/v1/assessments/{id}', at(id));

export const useRanking = (id: string) => $api.useQuery('get', '/api/v1/assessments/{id}/ranking', at(id));

export const useMeasureEntries = (id: string, unit: number, measure: string, page: number, size: number) =>
  $api.useQuery(
    'get',
    '/api/v1/assessments/{id}/units/{unit}/measures/{measure}/entries',
    { params: { path: { id, unit, measure }, query: { page, size } } },
    { placeholderData: (old) => old },
  );

export const useUnits = () => $api.useQuery('get', '/api/v1/units', {});

/** The schemes in force for a unit on the status date. */
export const useSchemes = (unit: number, on: string) =>
  $api.useQuery('get', '/api/v1/rules', { params: { query: { kind: 'SCHEME', unit, on } } });

export const useWhatIf = () => $api.useMutation('post', '/api/v1/assessments/{id}/what-if');
export const useReplay = () => $api.useMutation('post', '/api/v1/assessments/{id}/replay');

/** Whatever was read of assessments before is asked for again. */
const useRefresh = () => {
  const cache = useQueryClient();
  return () => cache.invalidateQueries();
};

export const useCreate = () => $api.useMutation('post', '/api/v1/assessments', { onSuccess: useRefresh() });
export const useDelete = () => $api.useMutation('delete', '/api/v1/assessments/{id}', { onSuccess: useRefresh() });
export const useTrial = () => $api.useMutation('post', '/api/v1/assessments/{id}/trial', { onSuccess: useRefresh() });
export const usePublish = () =>
  $api.useMutation('post', '/api/v1/assessments/{id}/publication', { onSuccess: useRefresh() });
export const useSettle = () =>
  $api.useMutation('post', '/api/v1/assessments/{id}/settlement', { onSuccess: useRefresh() });
export const useWithdraw = () =>
  $api.useMutation('post', '/api/v1/assessments/{id}/withdrawal', { onSuccess: useRefresh() });
export const useSignatures = (id: string) => $api.useQuery('get', '/api/v1/assessments/{id}/signatures', at(id));

export const useObjections = (id: string, enabled: boolean) =>
  $api.useQuery('get', '/api/v1/assessments/{id}/objections', at(id), { enabled });

export const useObject = () =>
  $api.useMutation('post', '/api/v1/assessments/{id}/objections', { onSuccess: useRefresh() });
export const useAnswer = () =>
  $api.useMutation('post', '/api/v1/assessments/{id}/objections/{objection}/answer', { onSuccess: useRefresh() });
export const useRecord = () =>
  $api.useMutation('post', '/api/v1/assessments/{id}/records', { onSuccess: useRefresh() });
