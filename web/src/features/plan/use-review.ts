import { useState } from 'react';
import type { Plan, Target } from '@/api/types';
import { useAccept, useKeep, useMerge, useReject, useReopen } from './api';
import { isOpen, type Shown, shownOf, stands } from './states';

type Step = { id: string; done: 'accepted' | 'rejected' | 'merged' };

/** The open target to look at after this one: the next in the list, else the one before, else it stays. */
export const nextOpen = (targets: Target[], after: string): string => {
  const at = targets.findIndex(({ id }) => id === after);
  const others = [...targets.slice(at + 1), ...targets.slice(0, Math.max(at, 0)).reverse()];
  return others.find(isOpen)?.id ?? after;
};

/** What a merger would take: the marked ones, or the chosen one with the standing one before it. */
export const mergerOf = (targets: Target[], chosen: string | undefined, marked: string[]): string[] => {
  const mergeable = targets.filter(stands);
  const wanted = mergeable.filter(({ id }) => marked.includes(id)).map(({ id }) => id);
  if (wanted.length >= 2) return wanted;
  if (wanted.length === 1 && chosen && !wanted.includes(chosen)) return [...wanted, chosen];
  const at = mergeable.findIndex(({ id }) => id === chosen);
  const before = mergeable[at - 1];
  return at > 0 && chosen && before ? [before.id, chosen] : [];
};

/** Which target is looked at, and the decisions on it. */
export const useReview = (plan: Plan, first: string | undefined) => {
  const keep = useKeep(plan.id);
  const [shown, setShown] = useState<Shown>('ALL');
  const targets = shownOf(plan.targets, shown);
  const [wanted, setWanted] = useState(first ?? plan.targets.find(isOpen)?.id);
  const chosen = targets.find(({ id }) => id === wanted) ?? targets[0];
  const [marked, setMarked] = useState<string[]>([]);
  const [said, setSaid] = useState<{ word: string; indicator: string }>();
  const [steps, setSteps] = useState<Step[]>([]);
  const accept = useAccept();
  const reject = useReject();
  const reopen = useReopen();
  const merge = useMerge();
  const all = [accept, reject, reopen, merge];
  const busy = all.some(({ isPending }) => isPending);

  const decide = async (run: () => Promise<Target>, word: Step['done'], target: Target) => {
    if (busy) return;
    for (const each of all) each.reset();
    const next = nextOpen(targets, target.id);
    try {
      keep.target(await run());
      setSteps((old) => [...old, { id: target.id, done: word }]);
      setSaid({ word, indicator: target.indicator });
      setWanted(next);
    } catch {
      // Told by the alert above the list; the target stays chosen.
    }
  };
  const at = (target: Target) => ({
    params: { path: { plan: plan.id, id: target.id }, query: { version: target.version } },
  });

  const reopenIt = async (id: string) => {
    const target = plan.targets.find((each) => each.id === id);
    if (!target || busy) return;
    for (const each of all) each.reset();
    try {
      keep.target(await reopen.mutateAsync(at(target)));
      setSteps((old) => old.filter((step) => step.id !== id));
      setSaid({ word: 'reopened', indicator: target.indicator });
      setWanted(id);
    } catch {
      // Told by the alert.
    }
  };

  const mergeThem = async () => {
    const ids = mergerOf(targets, chosen?.id, marked);
    if (ids.length < 2 || busy) return;
    for (const each of all) each.reset();
    try {
      const whole = await merge.mutateAsync({ params: { path: { plan: plan.id } }, body: { ids } });
      await keep.reread();
      const gone = ids.filter((id) => id !== whole.id);
      setSteps((old) => [...old, ...gone.map((id): Step => ({ id, done: 'merged' }))]);
      setSaid({ word: 'merged', indicator: whole.indicator });
      setMarked([]);
      setWanted(whole.id);
    } catch {
      // Told by the alert.
    }
  };

  return {
    targets,
    chosen,
    marked,
    shown,
    busy,
    said,
    error: all.find(({ error }) => error)?.error,
    choose: setWanted,
    show: setShown,
    mark: (id: string) => setMarked((old) => (old.includes(id) ? old.filter((each) => each !== id) : [...old, id])),
    canUndo: steps.length > 0,
    merger: mergerOf(targets, chosen?.id, marked),
    step: (by: number) => {
      const index = targets.findIndex(({ id }) => id === chosen?.id) + by;
      const next = targets[Math.min(Math.max(index, 0), targets.length - 1)];
      if (next) setWanted(next.id);
    },
    end: (last: boolean) => setWanted(targets.at(last ? -1 : 0)?.id),
    accept: () => (chosen ? decide(() => accept.mutateAsync(at(chosen)), 'accepted', chosen) : undefined),
    reject: () => (chosen ? decide(() => reject.mutateAsync(at(chosen)), 'rejected', chosen) : undefined),
    /** The chosen target if it is decided, else the last decision of this sitting. */
    undo: () => {
      const back = chosen && !isOpen(chosen) ? chosen.id : steps.at(-1)?.id;
      return back ? reopenIt(back) : undefined;
    },
    merge: mergeThem,
  };
};

export type Review = ReturnType<typeof useReview>;
