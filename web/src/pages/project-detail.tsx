import type { Project } from '@/api/types';
import { EvidenceList } from '@/features/document/evidence-list';
import { EntryPanel } from '@/features/ledger/entry-panel';
import { ProjectPage } from '@/features/project/project-page';
import { SchedulePanel } from '@/features/project/schedule-panel';
import { SightPanel } from '@/features/sight/sight-panel';
import { LampPanel } from '@/features/supervision/project-lamps';
import { useMay } from '@/session/session';

const Beside = ({ project: { id, unit } }: { project: Project }) => {
  const may = useMay();
  return (
    <>
      {may('lamp.read') ? <LampPanel project={id} unit={unit.id} /> : null}
      <SchedulePanel
        project={id}
        evidence={(delay) => <EvidenceList ownerKind="delay" ownerId={delay.id} documents={delay.evidence} />}
      />
      <EntryPanel
        subject={id}
        evidence={({ number, evidence }) => <EvidenceList ownerKind="entry" ownerId={number} documents={evidence} />}
      />
      {may('sight.read') ? <SightPanel subject={id} /> : null}
    </>
  );
};

/** Joins a project with its lamps, its schedule and its ledger entries, and each entry with its evidence. */
export const ProjectDetail = () => <ProjectPage entries={(project) => <Beside project={project} />} />;
