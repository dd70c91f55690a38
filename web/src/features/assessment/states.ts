import type { AssessmentState, Standing } from '@/api/types';
import type { Tone } from '@/ui/tag';

export const stateTone: Record<AssessmentState, Tone> = {
  TRIAL: 'warn',
  PUBLISHED: 'info',
  FINAL: 'good',
  WITHDRAWN: 'plain',
};

/** A unit that lacks a measure has no rank; it is never shown as the last. */
export const isRanked = ({ rank }: Standing) => rank != null;
