import { useTranslation } from 'react-i18next';
import type { Entry } from '@/api/types';
import { inWan } from '@/format/money';
import { grouped, whole } from '@/format/whole';

type Valued = Pick<Entry, 'amount' | 'currency'>;

/** The exact value of an entry: 万元, or a count. */
export const useValueText = () => {
  const { t } = useTranslation();
  return ({ amount, currency }: Valued) => {
    if (!currency) return grouped(whole(amount));
    return `${inWan(amount)} ${t('unit.wan')}${currency === 'CNY' ? '' : ` ${currency}`}`;
  };
};

type EntryValueProps = { entry: Entry; replaced: Entry | undefined };

/** A corrected value stands struck through beside the one that replaced it. */
export const EntryValue = ({ entry, replaced }: EntryValueProps) => {
  const { t } = useTranslation();
  const text = useValueText();
  if (entry.correctedBy != null) return <del className="number">{text(entry)}</del>;
  return (
    <>
      {replaced ? (
        <>
          <del className="number struck">{text(replaced)}</del>{' '}
        </>
      ) : null}
      <span className="number">{text(entry)}</span>
      {entry.corrects != null ? (
        <div className="quiet">
          {t('entry.correctsBecause', { number: entry.corrects, reason: entry.reason ?? '' })}
        </div>
      ) : null}
    </>
  );
};
