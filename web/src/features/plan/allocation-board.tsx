import { Alert, App } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AllocationSplit, Plan } from '@/api/types';
import { useMay } from '@/session/session';
import { EmptyState } from '@/ui/empty-state';
import { ProblemAlert } from '@/ui/problem-alert';
import { UnsavedGuard } from '@/ui/unsaved-guard';
import { useConfirm } from '@/ui/use-confirm';
import { AddPartDrawer } from './add-part-drawer';
import { AllocationTools } from './allocation-tools';
import { useSaveSplit, useUnits } from './api';
import { EvenDrawer } from './even-drawer';
import { type Step, spansOver } from './phases';
import { below, givesLess, rowFrom, type SplitRow, spansIn, sumsOf, TOP, wishFrom, wrongCells } from './split';
import { BesideText } from './split-row-view';
import { SplitTable } from './split-table';
import { useSplitTable } from './use-split-table';

type AllocationBoardProps = {
  plan: Plan;
  split: AllocationSplit;
  onReread: () => Promise<AllocationSplit | undefined>;
};

type Opened = { drawer: 'even' | 'add'; under: SplitRow | undefined };

/** Who may split the whole, splits it; who was given a part, splits that one. */
const useSplitOf = (plan: Plan, split: AllocationSplit) => {
  const units = useUnits();
  const visible = units.data?.some(({ id }) => id === plan.unit.id) ?? true;
  if (visible) return undefined;
  const known = new Set(split.rows.map(({ id }) => id));
  return split.rows.find(({ parentId }) => !parentId || !known.has(parentId))?.id;
};

const reasonIn = (split: AllocationSplit, under: string | undefined) =>
  split.sums.find(({ parentId }) => (parentId ?? undefined) === under)?.lessReason ?? '';

export const AllocationBoard = ({ plan, split, onReread }: AllocationBoardProps) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const confirm = useConfirm();
  const may = useMay();
  const { target, additive } = split;
  const under = useSplitOf(plan, split);
  const [{ rows, changed }, change] = useSplitTable(split.rows.map(rowFrom));
  const [step, setStep] = useState<Step>();
  const [opened, setOpened] = useState<Opened>();
  const [reason, setReason] = useState(() => reasonIn(split, under));
  const save = useSaveSplit(plan.id, target.id);
  const mayEdit = may('plan.allocate') && plan.state === 'ADOPTED';
  const { published, dispatch, measure } = split;
  const numbered = published != null || dispatch != null;

  const sums = useMemo(() => sumsOf(rows, { published, dispatch }), [rows, published, dispatch]);
  const from = target.periodFrom ?? plan.validFrom;
  const to = target.periodTo ?? plan.validTo;
  const spans = useMemo(() => {
    const used = spansIn(rows);
    return used.length > 0 || !step || !from || !to ? used : spansOver(from, to, step);
  }, [rows, step, from, to]);
  const mineIds = useMemo(
    () => (mayEdit ? new Set(below(rows, under).map(({ id }) => id)) : new Set()),
    [rows, under, mayEdit],
  );
  const mine = useCallback((row: SplitRow) => mineIds.has(row.id), [mineIds]);
  const known = useMemo(() => new Set(split.rows.map(({ id }) => id)), [split.rows]);
  const tools = useMemo(
    () => ({
      onSplit: (row: SplitRow) =>
        known.has(row.id) ? setOpened({ drawer: 'even', under: row }) : void message.info(t('allocation.saveFirst')),
      onAdd: (row: SplitRow) => setOpened({ drawer: 'add', under: row }),
    }),
    [known, message, t],
  );

  const less = additive && givesLess(sums);
  const wrong = rows.some(wrongCells);
  const send = () =>
    save.mutate(
      {
        params: { path: { plan: plan.id, target: target.id } },
        body: wishFrom(rows, split, under, less ? reason : ''),
      },
      {
        onSuccess: (saved) => {
          change({ do: 'load', rows: saved.rows.map(rowFrom) });
          message.success(t('allocation.saved'));
        },
      },
    );
  const reread = async () => {
    const fresh = await onReread();
    if (!fresh) return;
    save.reset();
    setReason(reasonIn(fresh, under));
    change({ do: 'load', rows: fresh.rows.map(rowFrom) });
  };
  const choosePhases = (next: Step | undefined) => {
    const unphase = () => {
      change({ do: 'unphase' });
      setStep(next);
    };
    if (spansIn(rows).length === 0) setStep(next);
    else
      confirm({
        title: t('allocation.unphaseAsk'),
        text: t('allocation.unphaseText'),
        okText: t('allocation.unphase'),
        danger: true,
        act: async () => unphase(),
      });
  };
  const top = sums.get(TOP);
  const part = under ? rows.find(({ id }) => id === under) : undefined;

  return (
    <>
      <UnsavedGuard unsaved={changed} />
      {plan.state === 'DRAFT' ? <Alert className="problem" type="info" showIcon title={t('allocation.draft')} /> : null}
      {numbered ? null : <Alert className="problem" type="info" showIcon title={t('allocation.undecided')} />}
      {additive ? null : <Alert className="problem" type="info" showIcon title={t('allocation.rate')} />}
      {part ? (
        <Alert className="problem" type="info" showIcon title={t('allocation.ownPart', { name: part.unit.name })} />
      ) : null}
      <AllocationTools
        mayEdit={mayEdit}
        step={step}
        spans={spans}
        phased={additive && numbered && Boolean(from && to)}
        less={less}
        reason={reason}
        changed={changed}
        wrong={wrong}
        saving={save.isPending}
        onStep={choosePhases}
        onReason={setReason}
        onEven={() => setOpened({ drawer: 'even', under: part })}
        onAdd={() => setOpened({ drawer: 'add', under: part })}
        onSave={send}
        onReread={() => void reread()}
      />
      <ProblemAlert error={save.error} />
      <p role="status" className="split-sums">
        {additive ? (
          <>
            <BesideText side={top?.published} name={t('allocation.sumPublished')} />
            <BesideText side={top?.worked} name={t('allocation.sumDispatch')} />
          </>
        ) : null}
        <span className="quiet">
          {measure ? `${t('allocation.measure', { measure })} · ` : ''}
          {t('allocation.count', { count: rows.length })}
        </span>
      </p>
      {rows.length === 0 ? (
        <EmptyState text={t('allocation.none')} />
      ) : (
        <SplitTable
          label={t('allocation.one')}
          rows={rows}
          sums={sums}
          spans={spans}
          mine={mine}
          numbered={numbered}
          additive={additive}
          change={change}
          tools={tools}
        />
      )}
      <EvenDrawer
        plan={plan.id}
        target={target.id}
        under={opened?.under}
        step={step ?? (spans[0] ? stepOf(spans[0]) : undefined)}
        open={opened?.drawer === 'even'}
        onProposed={(proposed) => change({ do: 'replace', under: opened?.under?.id, rows: proposed })}
        onClose={() => setOpened(undefined)}
      />
      <AddPartDrawer
        under={opened?.under}
        open={opened?.drawer === 'add'}
        onAdd={(row) => change({ do: 'add', row })}
        onClose={() => setOpened(undefined)}
      />
    </>
  );
};

/** The step that the table has been phased by so far. */
const stepOf = ({ from, to }: { from: string; to: string }): Step =>
  from.slice(0, 7) === to.slice(0, 7) ? 'MONTH' : 'QUARTER';
