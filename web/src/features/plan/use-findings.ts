import { useState } from 'react';
import type { Finding, Plan } from '@/api/types';
import {
  useAcceptFinding,
  useAcceptFindings,
  useFindings,
  useKeepFinding,
  useRejectFinding,
  useReopenFinding,
} from './finding-api';
import { isOpen } from './states';

/** Which finding of one kind is looked at, and the decisions on it. */
export const useFindingReview = (plan: Plan, kind: Finding['kind']) => {
  const found = useFindings(plan.id);
  const findings = (found.data ?? []).filter((each) => each.kind === kind);
  const keep = useKeepFinding(plan.id);
  const [wanted, setWanted] = useState<string>();
  const chosen = findings.find(({ id }) => id === wanted) ?? findings.find(isOpen) ?? findings[0];
  const [said, setSaid] = useState<{ word: string; indicator: string }>();
  const [last, setLast] = useState<string[]>([]);
  const accept = useAcceptFinding();
  const reject = useRejectFinding();
  const reopen = useReopenFinding();
  const acceptAll = useAcceptFindings();
  const all = [accept, reject, reopen, acceptAll];
  const busy = all.some(({ isPending }) => isPending);

  const nextOf = (id: string) => {
    const at = findings.findIndex((each) => each.id === id);
    const others = [...findings.slice(at + 1), ...findings.slice(0, Math.max(at, 0)).reverse()];
    return others.find(isOpen)?.id ?? id;
  };
  const at = (finding: Finding) => ({
    params: { path: { plan: plan.id, id: finding.id }, query: { version: finding.version } },
  });
  const decide = async (finding: Finding | undefined, run: typeof accept, word: string) => {
    if (!finding || busy) return;
    for (const each of all) each.reset();
    try {
      keep.one(await run.mutateAsync(at(finding)));
      setSaid({ word, indicator: finding.title });
      const back = word === 'reopened';
      setLast((old) => (back ? old.filter((id) => id !== finding.id) : [...old, finding.id]));
      setWanted(back ? finding.id : nextOf(finding.id));
    } catch {
      // Told by the alert above the list; the finding stays chosen.
    }
  };

  return {
    findings,
    chosen,
    busy,
    said,
    canUndo: last.length > 0,
    error: found.error ?? all.find(({ error }) => error)?.error,
    choose: setWanted,
    step: (by: number) => {
      const index = findings.findIndex(({ id }) => id === chosen?.id) + by;
      const next = findings[Math.min(Math.max(index, 0), findings.length - 1)];
      if (next) setWanted(next.id);
    },
    end: (toLast: boolean) => setWanted(findings.at(toLast ? -1 : 0)?.id),
    accept: () => decide(chosen, accept, 'accepted'),
    reject: () => decide(chosen, reject, 'rejected'),
    /** The chosen one if it is decided, else the last decision of this sitting. */
    undo: () => {
      const back = chosen && !isOpen(chosen) ? chosen : findings.find(({ id }) => id === last.at(-1));
      return decide(back, reopen, 'reopened');
    },
    acceptAll: async () => {
      if (busy) return;
      for (const each of all) each.reset();
      try {
        await acceptAll.mutateAsync({ params: { path: { plan: plan.id } }, body: { kind, confidence: 0 } });
        await keep.reread();
      } catch {
        // Told by the alert.
      }
    },
  };
};

export type FindingReview = ReturnType<typeof useFindingReview>;
