import { lazy } from 'react';
import { useDefinitions } from '@/features/figures/api';
import { OriginDrawer } from '@/features/figures/origin-drawer';
import type { Opening } from '@/features/plan/opening';
import { ProgressPage } from '@/features/plan/progress-page';
import { SideDrawer } from '@/ui/side-drawer';

const HandEntries = lazy(async () => ({ default: (await import('./hand-entries')).HandEntries }));

type OpenedProps = { opening: Opening | undefined; onClose: () => void };

const FromFigure = ({ opening, onClose }: { opening: Opening & { by: 'FIGURE' }; onClose: () => void }) => {
  const { asked, label } = opening;
  const definitions = useDefinitions(asked.on);
  return (
    <OriginDrawer
      asked={{ ...asked, label }}
      definition={definitions.data?.find(({ code }) => code === asked.code)}
      onClose={onClose}
    />
  );
};

/** Where a number that is done comes from: the entries that a figure counts, or those that people made by hand. */
const Opened = ({ opening, onClose }: OpenedProps) => {
  if (opening?.by === 'FIGURE') return <FromFigure opening={opening} onClose={onClose} />;
  return (
    <SideDrawer title={opening?.label ?? ''} open={opening !== undefined} onClose={onClose} wide>
      {opening ? <HandEntries {...opening} /> : null}
    </SideDrawer>
  );
};

/** Joins the progress of a plan with the figures and the ledger entries that it rests on. */
export const PlanProgress = () => (
  <ProgressPage opened={(opening, onClose) => <Opened opening={opening} onClose={onClose} />} />
);
