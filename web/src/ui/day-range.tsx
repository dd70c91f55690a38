import { useTranslation } from 'react-i18next';

type DayRangeProps = { from: string | null | undefined; to?: string | null | undefined };

/** From a day to a day, or from a day on. */
export const DayRange = ({ from, to }: DayRangeProps) => {
  const { t } = useTranslation();
  if (!from) return null;
  return <span className="number">{to ? t('figures.fromTo', { from, to }) : t('figures.from', { from })}</span>;
};
