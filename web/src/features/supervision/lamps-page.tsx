import { Alert, App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { withQuery } from '@/api/file';
import type { LampRow } from '@/api/types';
import { instant } from '@/format/date';
import { useMay, useSession } from '@/session/session';
import { DownloadButton } from '@/ui/download-button';
import { LampMark } from '@/ui/lamp-mark';
import { ChoiceFilter, ListFilters, SearchFilter, UnitFilter } from '@/ui/list-filters';
import { type ListQuery, useListQuery } from '@/ui/list-query';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { type RowColumn, RowList } from '@/ui/row-list';
import { SideDrawer } from '@/ui/side-drawer';
import { filtersOf, useLampRules, useLampSummary, useLamps, useRelight } from './api';
import { ColourFilter } from './colour-filter';
import { LampLines } from './lamp-lines';
import { ProjectLampsView } from './project-lamps';
import './supervision.css';

const useColumns = (onOpen: (row: LampRow) => void): RowColumn<LampRow>[] => {
  const { t } = useTranslation();
  return [
    {
      key: 'colour',
      title: t('lamps.colour'),
      width: 96,
      sorter: true,
      render: ({ colour }) => <LampMark colour={colour} />,
    },
    {
      key: 'name',
      title: t('projects.name'),
      width: 230,
      sorter: true,
      fixed: true,
      card: 'heading',
      render: (row) => (
        <>
          <button type="button" className="link-button" onClick={() => onOpen(row)}>
            {row.project.name}
          </button>
          <div className="quiet number">{row.project.number}</div>
        </>
      ),
    },
    { key: 'unit', title: t('unit.one'), width: 96, render: ({ unit }) => unit.name },
    {
      key: 'since',
      title: t('lamps.sinceDay'),
      width: 106,
      sorter: true,
      render: ({ since }) => <span className="number">{since}</span>,
    },
    { key: 'reason', title: t('lamps.reason'), width: 420, render: ({ lamps }) => <LampLines lamps={lamps} /> },
  ];
};

const Filters = ({ list, unit }: { list: ListQuery; unit: number }) => {
  const { t } = useTranslation();
  const { businessDate } = useSession();
  const rules = useLampRules(unit, businessDate);
  return (
    <ListFilters list={list} label={t('lamps.filters')} clears={['rule', 'q']}>
      <UnitFilter list={list} unit={unit} />
      <ChoiceFilter
        list={list}
        name="rule"
        label={t('lamps.rule')}
        wide
        options={rules.data?.items.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <SearchFilter list={list} label={t('projects.search')} />
    </ListFilters>
  );
};

const RelightButton = () => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const relight = useRelight();
  return (
    <Button
      loading={relight.isPending}
      onClick={() =>
        relight.mutate(
          {},
          {
            onSuccess: ({ looked, changed }) => void message.success(t('lamps.relit', { looked, changed })),
            onError: () => void message.error(t('lamps.notRelit')),
          },
        )
      }
    >
      {t('lamps.relight')}
    </Button>
  );
};

export const LampsPage = () => {
  const { t } = useTranslation();
  const may = useMay();
  const session = useSession();
  const list = useListQuery();
  const filters = filtersOf(list);
  const unit = filters.unit ?? session.unit.id;
  const lamps = useLamps({ ...filters, unit }, list.page, list.size);
  const summary = useLampSummary(unit);
  const [opened, setOpened] = useState<LampRow>();
  const { on, watermark, litAt } = lamps.data ?? {};

  return (
    <Page
      title={t('nav.lamps')}
      lead={on ? t('lamps.lead', { on, watermark, at: litAt ? instant(litAt) : '—' }) : null}
      actions={
        <>
          <Link to={`/lamps/summary?unit=${unit}`}>{t('lamps.summary')}</Link>
          {may('lamp.manage') ? <RelightButton /> : null}
          {may('export.run') ? (
            <DownloadButton
              address={withQuery('/api/v1/lamps/export', { ...filters, unit })}
              fileName={`${t('nav.lamps')}.xlsx`}
              label={t('common.export')}
            />
          ) : null}
        </>
      }
    >
      <Filters list={list} unit={unit} />
      <ColourFilter
        tally={summary.data?.rows.find((row) => row.unit.id === unit) ?? summary.data?.rows[0]}
        chosen={filters.colour}
        onChoose={(colour) => list.change({ colour })}
      />
      {lamps.data && !litAt ? <Alert className="problem" type="info" showIcon title={t('lamps.never')} /> : null}
      <ProblemAlert error={lamps.error} onRetry={() => void lamps.refetch()} />
      <ProblemAlert error={summary.error} onRetry={() => void summary.refetch()} />
      <RowList
        label={t('nav.lamps')}
        columns={useColumns(setOpened)}
        rows={lamps.data?.items}
        rowKey={({ project }) => project.id}
        loading={lamps.isFetching}
        empty={t('lamps.none')}
        sort={list.sort}
        onSort={(next) => list.change({ sort: next })}
        paging={list.paging(lamps.data?.total)}
      />
      <SideDrawer
        title={opened?.project.name ?? ''}
        open={opened !== undefined}
        onClose={() => setOpened(undefined)}
        wide
      >
        {opened ? (
          <>
            <p>
              <Link to={`/projects/${opened.project.id}`}>{t('lamps.openProject')}</Link>
            </p>
            <ProjectLampsView project={opened.project.id} unit={opened.unit.id} />
          </>
        ) : null}
      </SideDrawer>
    </Page>
  );
};
