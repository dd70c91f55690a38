import type { TFunction } from 'i18next';
import type { Target } from '@/api/types';
import { groupedDecimal } from '@/format/exact';

export const COMPARISONS: Target['op'][] = [
  'AT_LEAST',
  'ABOVE',
  'EQUAL',
  'ABOUT',
  'RANGE',
  'GROWTH',
  'DECLINE',
  'AT_MOST',
  'BELOW',
  'DEADLINE',
];

/** What the engine tells apart; the server may know more, which are shown by their code. */
export const KINDS = [
  'target',
  'stretch',
  'frequency',
  'organisation',
  'threshold',
  'phase',
  'deadline',
  'reward',
  'assessment',
];

type Numbered = Pick<Target, 'op' | 'value' | 'valueMax' | 'measure' | 'undecided' | 'deadline'>;

/** What is to be reached, in few words: “≥ 15 亿元”, “增长 20 %”, “待定（**）”. */
export const demandOf = (t: TFunction, { op, value, valueMax, measure, undecided, deadline }: Numbered): string => {
  if (undecided) return t('target.undecidedText');
  if (op === 'DEADLINE') return deadline ? t('target.by', { date: deadline }) : t('comparison.DEADLINE');
  const amount = value == null ? '' : groupedDecimal(value);
  const range = valueMax == null ? amount : `${amount}–${groupedDecimal(valueMax)}`;
  return t(`demand.${op}`, { amount: `${range} ${measure}`.trim() });
};

/** For when, as the document says it, else by its dates. */
export const whenOf = ({ periodText, periodFrom, periodTo }: Target): string =>
  periodText || [periodFrom, periodTo].filter(Boolean).join(' – ');
