import type { Project } from '@/api/types';
import { EvidenceList } from '@/features/document/evidence-list';
import { EntryPanel } from '@/features/ledger/entry-panel';
import { ProjectPage } from '@/features/project/project-page';
import { SchedulePanel } from '@/features/project/schedule-panel';

const Beside = ({ project: { id } }: { project: Project }) => {
  return (
    <>
      <SchedulePanel
        project={id}
        evidence={(delay) => <EvidenceList ownerKind="delay" ownerId={delay.id} documents={delay.evidence} />}
      />
      <EntryPanel
        subject={id}
        evidence={({ number, evidence }) => <EvidenceList ownerKind="entry" ownerId={number} documents={evidence} />}
      />
    </>
  );
};

/** Joins a project with its schedule and its ledger entries, and each entry with its evidence. */
export const ProjectDetail = () => <ProjectPage entries={(project) => <Beside project={project} />} />;
