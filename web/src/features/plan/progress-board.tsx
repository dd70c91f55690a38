import { Alert, Button, Skeleton } from 'antd';
import { lazy, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Plan, ProgressRow, Target } from '@/api/types';
import { useMay, useSession } from '@/session/session';
import { useListQuery } from '@/ui/list-query';
import { ProblemAlert } from '@/ui/problem-alert';
import { type RowColumn, RowList } from '@/ui/row-list';
import { SideDrawer } from '@/ui/side-drawer';
import { Tag } from '@/ui/tag';
import { type ProgressQuestion, useBindings, useProgress } from './api';
import { type Opening, openingOf } from './opening';
import { DifferenceCell, DoneCell, GoalCell, MissingCell, PaceCell, ShareCell } from './progress-cells';
import { ProgressFilters } from './progress-filters';
import { demandOf } from './target-words';

const BindForm = lazy(async () => ({ default: (await import('./bind-form')).BindForm }));
const CountForm = lazy(async () => ({ default: (await import('./count-form')).CountForm }));

type Doing = { what: 'bind' | 'count'; row: ProgressRow };

const useQuestion = (list: ReturnType<typeof useListQuery>): ProgressQuestion => {
  const { businessDate } = useSession();
  const watermark = list.get('watermark');
  return {
    on: list.day('on') ?? businessDate,
    unit: list.whole('unit'),
    numbers: list.get('numbers') === 'DISPATCH' ? 'DISPATCH' : 'PUBLISHED',
    watermark: watermark && /^\d+$/.test(watermark) ? watermark : undefined,
  };
};

const nameOf = (row: ProgressRow) => [row.unit.name, row.post].filter(Boolean).join(' · ');

type ColumnsAsked = {
  plan: Plan;
  /** The rows are the parts of one target, not the targets of a plan. */
  parts: boolean;
  ask: (row: ProgressRow) => (() => void) | undefined;
  onDo: (doing: Doing) => void;
  onParts: (target: string) => void;
};

const CountedCell = ({ row, onDo, plan }: { row: ProgressRow; onDo: ColumnsAsked['onDo']; plan: Plan }) => {
  const { t } = useTranslation();
  const may = useMay();
  const tone = row.counted === 'UNBOUND' ? 'warn' : row.counted === 'BY_HAND' ? 'info' : 'plain';
  const name = `${row.target.indicator} ${nameOf(row)}`;
  return (
    <div className="row-tools">
      <Tag tone={tone}>{t(`counted.${row.counted}`)}</Tag>{' '}
      {may('plan.manage') && row.allocationId == null ? (
        <button
          type="button"
          className="link-button no-print"
          aria-label={`${t(row.counted === 'UNBOUND' ? 'binding.bind' : 'binding.change')} ${name}`}
          onClick={() => onDo({ what: 'bind', row })}
        >
          {t(row.counted === 'UNBOUND' ? 'binding.bind' : 'binding.change')}
        </button>
      ) : null}
      {may('plan.count') && row.counted === 'BY_HAND' && plan.state === 'ADOPTED' ? (
        <button
          type="button"
          className="link-button no-print"
          aria-label={`${t('count.add')} ${name}`}
          onClick={() => onDo({ what: 'count', row })}
        >
          {t('count.add')}
        </button>
      ) : null}
    </div>
  );
};

const useColumns = ({ plan, parts, ask, onDo, onParts }: ColumnsAsked): RowColumn<ProgressRow>[] => {
  const { t } = useTranslation();
  const targets = new Map(plan.targets.map((target): [string, Target] => [target.id, target]));
  const first: RowColumn<ProgressRow> = parts
    ? { key: 'unit', title: t('unit.one'), width: 180, fixed: true, card: 'heading', render: nameOf }
    : {
        key: 'target',
        title: t('review.targets'),
        width: 260,
        fixed: true,
        card: 'heading',
        render: (row) => {
          const target = targets.get(row.target.id);
          return (
            <div className={row.target.parentId ? 'part-of' : undefined}>
              <button type="button" className="link-button" onClick={() => onParts(row.target.id)}>
                {row.target.indicator}
              </button>
              <div className="quiet">
                {row.target.place}. {target ? demandOf(t, target) : ''} {nameOf(row)}
              </div>
            </div>
          );
        },
      };
  return [
    first,
    { key: 'goal', title: t('progress.goal'), width: 120, align: 'right', render: (row) => <GoalCell row={row} /> },
    {
      key: 'done',
      title: t('progress.done'),
      width: 120,
      align: 'right',
      render: (row) => <DoneCell row={row} onOpen={ask(row)} />,
    },
    {
      key: 'attainment',
      title: t('progress.attainment'),
      width: 90,
      align: 'right',
      render: (row) => <ShareCell share={row.attainment} />,
    },
    { key: 'pace', title: t('progress.pace'), width: 100, align: 'right', render: (row) => <PaceCell row={row} /> },
    {
      key: 'difference',
      title: t('progress.difference'),
      width: 130,
      align: 'right',
      render: (row) => <DifferenceCell difference={row.difference} />,
    },
    {
      key: 'missing',
      title: t('progress.missing'),
      width: 110,
      align: 'right',
      render: (row) => <MissingCell row={row} />,
    },
    {
      key: 'counted',
      title: t('progress.counted'),
      width: 150,
      render: (row) => <CountedCell row={row} plan={plan} onDo={onDo} />,
    },
  ];
};

type ProgressBoardProps = { plan: Plan; opened: (opening: Opening | undefined, onClose: () => void) => ReactNode };

export const ProgressBoard = ({ plan, opened }: ProgressBoardProps) => {
  const { t } = useTranslation();
  const list = useListQuery();
  const question = useQuestion(list);
  const targetId = list.get('target');
  const target = plan.targets.find(({ id }) => id === targetId);
  const progress = useProgress(plan.id, target?.id, question);
  const bindings = useBindings(plan.id);
  const [opening, setOpening] = useState<Opening>();
  const [doing, setDoing] = useState<Doing>();
  const rows = progress.data?.rows;
  const bound = (id: string) => bindings.data?.find((each) => each.targetId === id)?.binding;
  const unbound = target ? 0 : (rows?.filter(({ counted }) => counted === 'UNBOUND').length ?? 0);
  const close = () => setDoing(undefined);

  const ask = (row: ProgressRow) => {
    const found = progress.data ? openingOf(plan, progress.data, row, bound(row.target.id)) : undefined;
    return found ? () => setOpening({ ...found, label: `${row.target.indicator} · ${found.label}` }) : undefined;
  };
  const columns = useColumns({
    plan,
    parts: target !== undefined,
    ask,
    onDo: setDoing,
    onParts: (id) => list.change({ target: id }),
  });

  return (
    <>
      <ProgressFilters list={list} question={question} byUnit={target === undefined} />
      {plan.state === 'DRAFT' ? <Alert className="problem" type="info" showIcon title={t('progress.draft')} /> : null}
      <ProblemAlert error={progress.error} onRetry={() => void progress.refetch()} />
      <ProblemAlert error={bindings.error} onRetry={() => void bindings.refetch()} />
      {target ? (
        <div className="panel-head">
          <h2>
            {target.indicator} · {demandOf(t, target)}
          </h2>
          <span className="page-actions no-print">
            <Link to={`/plans/${plan.id}/targets/${target.id}/allocation`}>{t('allocation.open')}</Link>
            <Button onClick={() => list.change({ target: undefined })}>{t('progress.allTargets')}</Button>
          </span>
        </div>
      ) : null}
      {unbound > 0 ? (
        <Alert className="problem" type="warning" showIcon title={t('progress.unbound', { count: unbound })} />
      ) : null}
      {progress.isPending ? <Skeleton active /> : null}
      {progress.data ? (
        <p className="quiet">
          {t('progress.caption', {
            on: progress.data.on,
            watermark: progress.data.watermark,
            number: t(progress.data.number === 'DISPATCH' ? 'target.dispatch' : 'target.published'),
          })}
        </p>
      ) : null}
      <RowList
        label={t('plan.progress')}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.allocationId ?? row.target.id}
        loading={progress.isFetching}
        empty={t('progress.none')}
        rowClass={(row) => (target && row.allocationId == null ? 'whole' : '')}
      />
      <p className="quiet">{t('progress.howTo')}</p>
      {opened(opening, () => setOpening(undefined))}
      <SideDrawer
        title={
          doing ? `${t(doing.what === 'bind' ? 'binding.title' : 'count.title')} · ${doing.row.target.indicator}` : ''
        }
        open={doing !== undefined}
        onClose={close}
      >
        {doing?.what === 'bind' ? (
          <BindForm plan={plan.id} row={doing.row} bound={bound(doing.row.target.id)} onDone={close} />
        ) : null}
        {doing?.what === 'count' ? (
          <CountForm
            plan={plan.id}
            row={doing.row}
            onDone={() => {
              const { target: counted, allocationId } = doing.row;
              close();
              setOpening({
                by: 'HAND',
                plan: plan.id,
                target: counted.id,
                allocation: allocationId ?? undefined,
                label: `${counted.indicator} · ${nameOf(doing.row)}`,
              });
            }}
          />
        ) : null}
      </SideDrawer>
    </>
  );
};
