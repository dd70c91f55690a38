import { useState } from 'react';
import { EvidenceList } from '@/features/document/evidence-list';
import { EntryTable } from '@/features/ledger/entry-panel';
import { useCounts } from '@/features/plan/api';

type HandEntriesProps = { plan: string; target: string; allocation: string | undefined };

/** What people counted by hand for one target, or for one part of it with all below, each with its evidence. */
export const HandEntries = ({ plan, target, allocation }: HandEntriesProps) => {
  const [paging, setPaging] = useState({ page: 1, size: 20 });
  return (
    <EntryTable
      entries={useCounts(plan, target, allocation, paging)}
      paging={paging}
      onPaging={setPaging}
      evidence={({ number, evidence }) => <EvidenceList ownerKind="entry" ownerId={number} documents={evidence} />}
    />
  );
};
