import { Button, Input, Select } from 'antd';
import { lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Duty } from '@/api/types';
import { codeLabel } from '@/i18n/code-label';
import { type ListQuery, useListQuery } from '@/ui/list-query';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { rhythmText } from '@/ui/rhythm';
import { type RowColumn, RowList } from '@/ui/row-list';
import { SideDrawer } from '@/ui/side-drawer';
import { Tag } from '@/ui/tag';
import { UnitSelect } from '@/ui/unit-select';
import { useDuties } from './api';
import { DUTY_STATES, dutyStateFrom, dutyTone } from './states';
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
          '–'
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
      render: ({ lastDone }) => (lastDone ? `${lastDone.doneOn} ${lastDone.doneBy}` : '–'),
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

const FILTERS = ['q', 'unit', 'state', 'origin'];

const Filters = ({ list }: { list: ListQuery }) => {
  const { t } = useTranslation();
  const unit = list.get('unit');
  return (
    <search className="filters no-print" aria-label={t('duty.filters')}>
      <Input.Search
        key={`q${list.get('q')}`}
        className="filter-text"
        defaultValue={list.get('q') ?? ''}
        placeholder={t('duty.search')}
        aria-label={t('duty.search')}
        allowClear
        onSearch={(q) => list.change({ q: q.trim() })}
      />
      <UnitSelect
        allowClear
        value={unit ? Number(unit) : undefined}
        onChange={(value) => list.change({ unit: value })}
      />
      <Select
        className="filter-stage"
        value={dutyStateFrom(list.get('state'))}
        allowClear
        placeholder={t('duty.state')}
        aria-label={t('duty.state')}
        options={DUTY_STATES.map((state) => ({ value: state, label: t(`dutyStateName.${state}`) }))}
        onChange={(state?: string) => list.change({ state })}
      />
      {FILTERS.some((name) => list.get(name) !== undefined) ? (
        <Button type="link" onClick={list.clear}>
          {t('plans.clearFilters')}
        </Button>
      ) : null}
    </search>
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
        paging={{
          page: list.page,
          size: list.size,
          total: duties.data?.total ?? 0,
          onChange: (page, size) => list.change({ page, size }),
        }}
      />
      <SideDrawer title={opened?.task ?? ''} open={opened !== undefined} onClose={() => setOpened(undefined)}>
        {opened ? <DutyPanel id={opened.id} /> : null}
      </SideDrawer>
    </Page>
  );
};
