import type { Session } from '@/api/types';
import type { ListQuery } from '@/ui/list-query';
import type { FigureQuestion } from './api';

const oneOf = <T extends string>(text: string | undefined, allowed: readonly T[], otherwise: T): T =>
  allowed.find((value) => value === text) ?? otherwise;

const numbered = (text: string | undefined) => (text && /^\d+$/.test(text) ? text : undefined);

const COHORTS = ['ALL', 'CARRIED_OVER', 'NEW', 'EVENT'] as const;

/** What the address asks for; without a word, the reader's own unit as reported up to the business date. */
export const questionFrom = (list: ListQuery, session: Session): FigureQuestion => {
  const split = oneOf(list.get('split'), ['UNITS', 'COHORTS'], 'UNITS');
  const event = list.get('event');
  const cohort = oneOf(list.get('cohort'), COHORTS, 'ALL');
  const common = {
    unit: list.whole('unit') ?? session.unit.id,
    on: list.day('on') ?? session.businessDate,
    basis: oneOf(list.get('basis'), ['REPORTED', 'RECOGNISED'], 'REPORTED'),
    split,
    watermark: numbered(list.get('watermark')),
  };
  if (split === 'COHORTS' || cohort === 'ALL') return common;
  return cohort === 'EVENT' ? { ...common, cohort, event } : { ...common, cohort };
};
