import { EvidenceList } from '@/features/document/evidence-list';
import { useDefinitions } from '@/features/figures/api';
import { OriginDrawer } from '@/features/figures/origin-drawer';
import { EntryPanel } from '@/features/ledger/entry-panel';
import type { Opening } from '@/features/plan/opening';
import { ProgressPage } from '@/features/plan/progress-page';
import { SideDrawer } from '@/ui/side-drawer';

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
      {opening ? (
        <EntryPanel
          subject={opening.subject}
          addable={false}
          evidence={({ number, evidence }) => <EvidenceList ownerKind="entry" ownerId={number} documents={evidence} />}
        />
      ) : null}
    </SideDrawer>
  );
};

/** Joins the progress of a plan with the figures and the ledger entries that it rests on. */
export const PlanProgress = () => (
  <ProgressPage opened={(opening, onClose) => <Opened opening={opening} onClose={onClose} />} />
);
