import type { Session } from '@/api/types';
import type { ListQuery } from '@/ui/list-query';
import type { FigureQuestion } from './api';

const oneOf = <T extends string>(text: string | undefined, allowed: readonly T[], otherwise: T): T =>
  allowed.find((value) => value === text) ?? otherwise;

const wholeNumber = (text: string | undefined) => (text && /^\d+$/.test(text) ? Number(text) : undefined);

const numbered = (text: string | undefined) => (text && /^\d+$/.test(text) ? text : undefined);

const isDay = (text: string | undefined): text is string => text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text);

const COHORTS = ['ALL', 'CARRIED_OVER', 'NEW', 'EVENT'] as const;

/** What the address asks for; without a word, the reader's own unit as reported up to the business date. */
export const questionFrom = (list: ListQuery, session: Session): FigureQuestion => {
  const on = list.get('on');
  const split = oneOf(list.get('split'), ['UNITS', 'COHORTS'], 'UNITS');
  const event = list.get('event');
  const cohort = oneOf(list.get('cohort'), COHORTS, 'ALL');
  const common = {
    unit: wholeNumber(list.get('unit')) ?? session.unit.id,
    on: isDay(on) ? on : session.businessDate,
    basis: oneOf(list.get('basis'), ['REPORTED', 'RECOGNISED'], 'REPORTED'),
    split,
    watermark: numbered(list.get('watermark')),
  };
  if (split === 'COHORTS' || cohort === 'ALL') return common;
  return cohort === 'EVENT' ? { ...common, cohort, event } : { ...common, cohort };
};
