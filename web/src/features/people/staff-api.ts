import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { $api } from '@/api/client';
import type { components } from '@/api/schema';

export type Appointment = components['schemas']['AppointmentView'];

export const useAppointments = (unit: number) =>
  $api.useQuery('get', '/api/v1/appointments', { params: { query: { unit } } }, { placeholderData: (old) => old });

export const useGaps = (unit: number) => $api.useQuery('get', '/api/v1/staffing', { params: { query: { unit } } });

export const useFunctions = () =>
  $api.useQuery('get', '/api/v1/functions', {}, { staleTime: Number.POSITIVE_INFINITY });

/** Functions are data; their names come with them. */
export const useFunctionName = () => {
  const { i18n } = useTranslation();
  const functions = useFunctions();
  return (code: string) => {
    const found = functions.data?.find((each) => each.code === code);
    if (!found) return code;
    return i18n.language.startsWith('en') ? found.en : found.zh;
  };
};

export const useOpenWork = (id: string) =>
  $api.useQuery('get', '/api/v1/persons/{id}/open-work', { params: { path: { id } } });

const useStale = () => {
  const cache = useQueryClient();
  return async () => {
    await cache.invalidateQueries({ queryKey: ['get', '/api/v1/appointments'] });
    await cache.invalidateQueries({ queryKey: ['get', '/api/v1/staffing'] });
    await cache.invalidateQueries({ queryKey: ['get', '/api/v1/persons/{id}/open-work'] });
  };
};

export const useAppoint = () => $api.useMutation('post', '/api/v1/appointments', { onSuccess: useStale() });
export const useEndAppointment = () =>
  $api.useMutation('post', '/api/v1/appointments/{id}/end', { onSuccess: useStale() });
export const useTransfer = () => $api.useMutation('post', '/api/v1/persons/{id}/transfer', { onSuccess: useStale() });
