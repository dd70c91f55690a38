import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import type { FigureDefinition } from '@/api/types';
import { SideDrawer } from '@/ui/side-drawer';
import type { Asked } from './api';

const Origin = lazy(async () => ({ default: (await import('./origin')).Origin }));

type OriginDrawerProps = {
  asked: (Asked & { label: string }) | undefined;
  definition: FigureDefinition | undefined;
  onClose: () => void;
};

/** “Where do you come from?” */
export const OriginDrawer = ({ asked, definition, onClose }: OriginDrawerProps) => {
  const { t } = useTranslation();
  const title = asked ? t('figures.whereFrom', { name: definition?.name ?? asked.code, row: asked.label }) : '';
  return (
    <SideDrawer title={title} open={asked !== undefined} onClose={onClose} wide>
      {asked ? <Origin asked={asked} definition={definition} /> : null}
    </SideDrawer>
  );
};
