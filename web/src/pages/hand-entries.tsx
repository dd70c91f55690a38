import { EvidenceList } from '@/features/document/evidence-list';
import { EntryPanel } from '@/features/ledger/entry-panel';

/** What people counted by hand for one target or one part of it, each with its evidence. */
export const HandEntries = ({ subject }: { subject: string }) => (
  <EntryPanel
    subject={subject}
    addable={false}
    evidence={({ number, evidence }) => <EvidenceList ownerKind="entry" ownerId={number} documents={evidence} />}
  />
);
