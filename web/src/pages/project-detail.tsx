import { EvidenceList } from '@/features/document/evidence-list';
import { EntryPanel } from '@/features/ledger/entry-panel';
import { ProjectPage } from '@/features/project/project-page';

/** Joins a project with its ledger entries, and each entry with its evidence. */
export const ProjectDetail = () => (
  <ProjectPage
    entries={({ id }) => (
      <EntryPanel
        subject={id}
        evidence={({ number, evidence }) => <EvidenceList ownerKind="entry" ownerId={number} documents={evidence} />}
      />
    )}
  />
);
