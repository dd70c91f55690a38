import type { Binding, Plan, ProgressRow, ProgressTable, Target } from '@/api/types';

/** What a reader asks of a number that is done: where it comes from. The page that joins the features answers. */
export type Opening =
  | { by: 'FIGURE'; asked: FigureAsked; label: string }
  | { by: 'HAND'; plan: string; target: string; allocation: string | undefined; label: string };

export type FigureAsked = {
  code: string;
  unit: number;
  cohort: NonNullable<Binding['cohort']>;
  event?: string | undefined;
  on: string;
  basis: NonNullable<Binding['basis']>;
  watermark: string;
  since?: string | undefined;
  minContract?: string | undefined;
  belowContract?: string | undefined;
  origins?: string[];
  places?: string[];
  industries?: string[];
};

/** The days for which a target counts: its own, else as long as its plan holds. */
export const daysOf = (plan: Plan, target: Target | undefined) =>
  target?.periodFrom && target.periodTo
    ? { from: target.periodFrom, to: target.periodTo }
    : { from: plan.validFrom ?? undefined, to: plan.validTo ?? undefined };

/** The question to figures that gave the number in a row. */
export const openingOf = (
  plan: Plan,
  table: ProgressTable,
  row: ProgressRow,
  binding: Binding | undefined,
): Opening | undefined => {
  const label = [row.unit.name, row.post].filter(Boolean).join(' · ');
  if (!row.done) return undefined;
  if (row.counted === 'BY_HAND')
    return { by: 'HAND', plan: plan.id, target: row.target.id, allocation: row.allocationId ?? undefined, label };
  if (!binding?.figure) return undefined;
  const { from, to } = daysOf(
    plan,
    plan.targets.find(({ id }) => id === row.target.id),
  );
  const asked: FigureAsked = {
    code: binding.figure,
    unit: row.unit.id,
    cohort: binding.cohort ?? 'ALL',
    event: binding.event ?? undefined,
    on: to && to < table.on ? to : table.on,
    basis: binding.basis ?? 'REPORTED',
    watermark: table.watermark,
    since: from,
    minContract: binding.minContract ?? undefined,
    belowContract: binding.belowContract ?? undefined,
    ...(binding.origins.length ? { origins: binding.origins } : {}),
    ...(binding.places.length ? { places: binding.places } : {}),
    ...(binding.industries.length ? { industries: binding.industries } : {}),
  };
  return { by: 'FIGURE', asked, label };
};
