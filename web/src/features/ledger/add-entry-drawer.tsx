import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { SideDrawer } from '@/ui/side-drawer';

const AddEntryForm = lazy(async () => ({ default: (await import('./add-entry-form')).AddEntryForm }));

type AddEntryDrawerProps = { subject: string; open: boolean; onClose: () => void };

export const AddEntryDrawer = ({ subject, open, onClose }: AddEntryDrawerProps) => {
  const { t } = useTranslation();
  return (
    <SideDrawer title={t('entry.add')} open={open} onClose={onClose}>
      <AddEntryForm subject={subject} onClose={onClose} />
    </SideDrawer>
  );
};
