import type { TFunction } from 'i18next';
import type { Rhythm } from '@/api/types';

export const PERIODS: Rhythm['every'][] = [
  'ONCE',
  'DAY',
  'WORKDAY',
  'WEEK',
  'TEN_DAYS',
  'MONTH',
  'QUARTER',
  'HALF_YEAR',
  'YEAR',
];

const LAST_DAY = 31;

const dayOf = (t: TFunction, { every, weekday, month, day, workday, after }: Rhythm): string => {
  const within = month == null ? '' : t(every === 'YEAR' ? 'rhythm.monthOfYear' : 'rhythm.monthWithin', { month });
  let told = '';
  if (weekday != null) told = t(`weekday.${weekday}`);
  else if (workday != null) told = t('rhythm.workdayIs', { count: workday });
  else if (day != null) told = day >= LAST_DAY ? t('rhythm.lastDay') : t('rhythm.dayIs', { day });
  const whole = [within, told].filter(Boolean).join(t('rhythm.join'));
  return whole && after ? t('rhythm.afterwards', { day: whole }) : whole;
};

/** A rhythm in few words: “每周，周四 17:00 前”, “每 2 个月”, “2021-06-30 前”. */
export const rhythmText = (t: TFunction, rhythm: Rhythm): string => {
  const { every, interval, times, clock, on } = rhythm;
  if (every === 'ONCE') return t('rhythm.once', { by: [on, clock].filter(Boolean).join(' ') });
  const often = interval > 1 ? t(`rhythmEveryFew.${every}`, { count: interval }) : t(`rhythmEvery.${every}`);
  const by = [dayOf(t, rhythm), clock].filter(Boolean).join(' ');
  const many = times > 1 ? t('rhythm.timesIs', { count: times }) : '';
  return [often + many, by ? t('rhythm.by', { by }) : ''].filter(Boolean).join(t('rhythm.comma'));
};
