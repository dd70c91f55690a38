import type { Target, TargetNumbersWish, TargetWish } from '@/api/types';
import { typedDecimal } from '@/format/exact';

/** The fields of the form: numbers as they are typed, days as the browser's own field gives them. */
export type TargetFields = {
  indicator: string;
  kind: string;
  op: Target['op'];
  undecided: boolean;
  value?: string;
  valueMax?: string;
  measure?: string;
  subject?: string;
  periodText?: string;
  periodFrom?: string;
  periodTo?: string;
  deadline?: string;
  responsibleUnits?: string[];
  parentId?: string;
  published?: string;
  dispatch?: string;
  baseText?: string;
  baseValue?: string;
  baseMeasure?: string;
  reason?: string;
};

const optional = (text: string | null | undefined) => text || undefined;
const number = (text: string | undefined) => (text ? typedDecimal(text) : undefined);

export const fieldsOf = (target: Target): TargetFields => ({
  indicator: target.indicator,
  kind: target.kind,
  op: target.op,
  undecided: target.undecided,
  value: optional(target.value),
  valueMax: optional(target.valueMax),
  measure: target.measure,
  subject: target.subject,
  periodText: target.periodText,
  periodFrom: optional(target.periodFrom),
  periodTo: optional(target.periodTo),
  deadline: optional(target.deadline),
  responsibleUnits: target.responsibleUnits,
  parentId: optional(target.parentId),
  published: optional(target.numbers.published),
  dispatch: optional(target.numbers.dispatch),
  baseText: target.numbers.baseText,
  baseValue: optional(target.numbers.baseValue),
  baseMeasure: target.numbers.baseMeasure,
  reason: target.numbers.reason,
});

export const freshFields = (words: string | undefined): Partial<TargetFields> => ({
  indicator: words && words.length <= 40 ? words.trim() : '',
  kind: 'target',
  op: 'AT_LEAST',
  undecided: false,
});

/** What the document says, as the person puts it. Fields that the form hides are not sent. */
export const wishOf = (fields: TargetFields): TargetWish => ({
  indicator: fields.indicator,
  kind: fields.kind,
  op: fields.op,
  undecided: fields.undecided,
  value: fields.undecided || fields.op === 'DEADLINE' ? undefined : number(fields.value),
  valueMax: fields.undecided || fields.op !== 'RANGE' ? undefined : number(fields.valueMax),
  measure: fields.measure,
  subject: fields.subject,
  periodText: fields.periodText,
  periodFrom: optional(fields.periodFrom),
  periodTo: optional(fields.periodTo),
  deadline: optional(fields.deadline),
  responsibleUnits: fields.responsibleUnits,
  parentId: optional(fields.parentId),
});

const NUMBERS = ['published', 'dispatch', 'baseText', 'baseValue', 'baseMeasure', 'reason'] as const;

/** The numbers to set, or undefined where nobody touched them: then the public number follows the document's. */
export const numbersOf = (fields: TargetFields, before: Partial<TargetFields>): TargetNumbersWish | undefined => {
  const touched = (name: (typeof NUMBERS)[number]) => (fields[name] ?? '') !== (before[name] ?? '');
  if (!NUMBERS.some(touched)) return undefined;
  const published =
    touched('published') || before.value === fields.value ? number(fields.published) : number(fields.value);
  return {
    published,
    dispatch: number(fields.dispatch),
    baseText: fields.baseText,
    baseValue: number(fields.baseValue),
    baseMeasure: fields.baseMeasure,
    reason: fields.reason,
  };
};
