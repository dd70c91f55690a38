import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Entry } from '@/api/types';
import { instant } from '@/format/date';

/** Where an entry came from and who answers for it. */
export const EntryOrigin = ({ entry }: { entry: Entry }) => {
  const { t } = useTranslation();
  const { kind, ref, row } = entry.origin;
  return (
    <>
      {kind === 'IMPORT' && ref ? <Link to={`/imports/${ref}`}>{t('origin.IMPORT')}</Link> : t(`origin.${kind}`)}
      {row ? ` · ${t('problem.row', { row })}` : ''}
      <div className="quiet">
        {entry.enteredBy} <span className="number">{instant(entry.enteredAt)}</span>
      </div>
    </>
  );
};
