import type { Duty } from '@/api/types';
import type { Tone } from '@/ui/tag';

export const DUTY_STATES: Duty['state'][] = ['OVERDUE', 'DUE', 'LATER', 'ENDED'];

export const dutyStateFrom = (text: string | undefined) => DUTY_STATES.find((state) => state === text);

export const dutyTone: Record<Duty['state'], Tone> = { OVERDUE: 'bad', DUE: 'warn', LATER: 'plain', ENDED: 'plain' };
