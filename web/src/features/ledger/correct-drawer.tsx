import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entry } from '@/api/types';
import { SideDrawer } from '@/ui/side-drawer';

const CorrectForm = lazy(async () => ({ default: (await import('./correct-form')).CorrectForm }));

export const CorrectDrawer = ({ entry, onClose }: { entry: Entry | undefined; onClose: () => void }) => {
  const { t } = useTranslation();
  return (
    <SideDrawer
      title={t('entry.correctNumber', { number: entry?.number })}
      open={entry !== undefined}
      onClose={onClose}
    >
      {entry ? <CorrectForm entry={entry} onClose={onClose} /> : null}
    </SideDrawer>
  );
};
