import { lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Duty } from '@/api/types';
import { codeLabel } from '@/i18n/code-label';
import { ChoiceFilter, ListFilters, SearchFilter, UnitFilter } from '@/ui/list-filters';
import { type ListQuery, useListQuery } from '@/ui/list-query';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { rhythmText } from '@/ui/rhythm';
import { type RowColumn, RowList } from '@/ui/row-list';
import { SideDrawer } from '@/ui/side-drawer';
import { Tag } from '@/ui/tag';
import { useDuties } from './api';
import { DUTY_STATES, dutyTone } from './states';
import './duty.css';

const DutyPanel = lazy(async () => ({ default: (await import('./duty-panel')).DutyPanel }));

const useColumns = (open: (duty: Duty) => void): RowColumn<Duty>[] => {
  const { t } = useTranslation();
  return [
    {
      key: 'task',
      title: t('duty.task'),
      width: 240,
      sorter: true,
      fixed: true,
      card: 'heading',
      render: (duty) => (
        <button type="button" className="link-button" onClick={() => open(duty)}>
          {duty.task}
        </button>
      ),
    },
    {
      key: 'category',
      title: t('duty.category'),
      width: 80,
      render: ({ category }) => codeLabel(t, 'dutyCategory', category),
    },
    { key: 'unit', title: t('duty.unit'), width: 130, sorter: true, render: ({ unit }) => unit.name },
    { key: 'rhythm', title: t('rhythm.one'), width: 180, render: ({ rhythm }) => rhythmText(t, rhythm) },
    {
      key: 'dueOn',
      title: t('duty.dueOn'),
      width: 130,
      sorter: true,
      render: ({ dueOn, rhythm, doneForNext }) =>
        dueOn ? (
          <span className="number">
            {dueOn}
            {rhythm.times > 1 ? ` (${doneForNext}/${rhythm.times})` : ''}
          </span>
        ) : (
          ''
        ),
    },
    {
      key: 'overdue',
      title: t('duty.state'),
      width: 110,
      sorter: true,
      render: ({ state, overdue }) => <Tag tone={dutyTone[state]}>{t(`dutyState.${state}`, { count: overdue })}</Tag>,
    },
    {
      key: 'lastDone',
      title: t('duty.lastDone'),
      width: 120,
      render: ({ lastDone }) =>
        lastDone ? (
          <>
            <span className="number">{lastDone.doneOn}</span> {lastDone.doneBy}
          </>
        ) : null,
    },
    {
      key: 'origin',
      title: t('duty.origin'),
      width: 170,
      render: ({ origin }) =>
        origin.kind === 'plan' ? <Link to={`/plans/${origin.id}`}>{origin.label}</Link> : origin.label,
    },
  ];
};

const Filters = ({ list }: { list: ListQuery }) => {
  const { t } = useTranslation();
  return (
    <ListFilters list={list} label={t('duty.filters')} clears={['q', 'unit', 'state', 'origin']}>
      <SearchFilter list={list} label={t('duty.search')} />
      <UnitFilter list={list} />
      <ChoiceFilter
        list={list}
        name="state"
        label={t('duty.state')}
        options={DUTY_STATES.map((state) => ({ value: state, label: t(`dutyStateName.${state}`) }))}
      />
    </ListFilters>
  );
};

/** 任务与时限: what units have to do by a day, the most urgent first. */
export const DutiesPage = () => {
  const { t } = useTranslation();
  const list = useListQuery();
  const duties = useDuties(list);
  const [opened, setOpened] = useState<Duty>();
  return (
    <Page title={t('nav.duties')} lead={t('duty.lead')}>
      <Filters list={list} />
      <ProblemAlert error={duties.error} onRetry={() => void duties.refetch()} />
      <RowList
        label={t('nav.duties')}
        columns={useColumns(setOpened)}
        rows={duties.data?.items}
        rowKey={({ id }) => id}
        loading={duties.isFetching}
        empty={t('duty.none')}
        sort={list.sort}
        onSort={(next) => list.change({ sort: next })}
        paging={list.paging(duties.data?.total)}
      />
      <SideDrawer title={opened?.task ?? ''} open={opened !== undefined} onClose={() => setOpened(undefined)}>
        {opened ? <DutyPanel id={opened.id} /> : null}
      </SideDrawer>
    </Page>
  );
};
