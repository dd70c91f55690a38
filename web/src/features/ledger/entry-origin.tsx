import { useTranslation } from 'react-i18next';
import type { Entry } from '@/api/types';
import { instant } from '@/format/date';

/** Where an entry came from and who answers for it. */
export const EntryOrigin = ({ entry }: { entry: Entry }) => {
  const { t } = useTranslation();
  const { kind, ref, row } = entry.origin;
  return (
    <>
      {t(`origin.${kind}`)}
      {ref ? ` · ${ref}` : ''}
      {row ? ` · ${t('problem.row', { row })}` : ''}
      <div className="quiet">
        {entry.enteredBy} <span className="number">{instant(entry.enteredAt)}</span>
      </div>
    </>
  );
};
