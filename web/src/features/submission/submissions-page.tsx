import { Alert, Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { withQuery } from '@/api/file';
import type { SubmissionState as State, SubmissionRow } from '@/api/types';
import { instant, period } from '@/format/date';
import { useMay } from '@/session/session';
import { DownloadButton } from '@/ui/download-button';
import { type ListQuery, useListQuery } from '@/ui/list-query';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { type RowColumn, RowList } from '@/ui/row-list';
import { SideDrawer } from '@/ui/side-drawer';
import { UnitSelect } from '@/ui/unit-select';
import { filterOf, SUBMISSION_STATES, stateFrom, useKinds, useSubmissions, useVerify } from './api';
import { BeginForm } from './begin-form';
import { SubmissionState } from './submission-state';
import './submission.css';

const useColumns = (): RowColumn<SubmissionRow>[] => {
  const { t } = useTranslation();
  return [
    {
      key: 'number',
      title: t('submission.number'),
      width: 130,
      sorter: true,
      fixed: true,
      card: 'heading',
      render: ({ id, number }) => <Link to={`/submissions/${id}`}>{number}</Link>,
    },
    { key: 'kind', title: t('submission.kind'), width: 150, render: ({ kindName }) => kindName },
    { key: 'unit', title: t('duty.unit'), width: 130, sorter: true, render: ({ unit }) => unit.name },
    {
      key: 'period',
      title: t('submission.period'),
      width: 190,
      sorter: true,
      render: ({ from, to }) => <span className="number">{period(from, to)}</span>,
    },
    { key: 'dueOn', title: t('submission.dueOn'), width: 110, render: ({ dueOn }) => dueOn ?? '–' },
    {
      key: 'state',
      title: t('duty.state'),
      width: 110,
      sorter: true,
      render: ({ state }) => <SubmissionState state={state} />,
    },
    {
      key: 'at',
      title: t('submission.last'),
      width: 180,
      render: ({ at, by, reason }) => (at ? `${by ?? ''} ${instant(at)} ${reason}` : '–'),
    },
  ];
};

const Filters = ({ list }: { list: ListQuery }) => {
  const { t } = useTranslation();
  const kinds = useKinds();
  const unit = list.get('unit');
  return (
    <search className="filters no-print" aria-label={t('submission.filters')}>
      <Input.Search
        key={`q${list.get('q')}`}
        className="filter-text"
        defaultValue={list.get('q') ?? ''}
        placeholder={t('submission.search')}
        aria-label={t('submission.search')}
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
        value={list.get('kind')}
        allowClear
        placeholder={t('submission.kind')}
        aria-label={t('submission.kind')}
        options={(kinds.data ?? []).map(({ code, name }) => ({ value: code, label: name }))}
        onChange={(kind?: string) => list.change({ kind })}
      />
      <Select
        className="filter-stage"
        value={stateFrom(list.get('state'))}
        allowClear
        placeholder={t('duty.state')}
        aria-label={t('duty.state')}
        options={SUBMISSION_STATES.map((state) => ({ value: state, label: t(`submissionState.${state}`) }))}
        onChange={(state?: State) => list.change({ state })}
      />
      {['q', 'unit', 'kind', 'state'].some((name) => list.get(name) !== undefined) ? (
        <Button type="link" onClick={list.clear}>
          {t('plans.clearFilters')}
        </Button>
      ) : null}
    </search>
  );
};

const Verify = () => {
  const { t } = useTranslation();
  const verify = useVerify();
  const found = verify.data;
  return (
    <>
      <ProblemAlert error={verify.error} />
      {found ? (
        <Alert
          className="problem"
          type={found.faults.length === 0 ? 'success' : 'error'}
          showIcon
          closable
          title={t(found.faults.length === 0 ? 'submission.allSound' : 'submission.someDiffer', {
            count: found.versions,
            faults: found.faults.length,
          })}
          description={
            found.faults.length === 0 ? null : (
              <ul>
                {found.faults.map((fault) => (
                  <li key={fault}>{fault}</li>
                ))}
              </ul>
            )
          }
        />
      ) : null}
      <Button onClick={() => verify.mutate({})} loading={verify.isPending}>
        {t('submission.verify')}
      </Button>
    </>
  );
};

/** 报送: the own unit's returns, and what units below have signed and sent. */
export const SubmissionsPage = () => {
  const { t } = useTranslation();
  const may = useMay();
  const list = useListQuery();
  const found = useSubmissions(list);
  const [beginning, setBeginning] = useState(false);
  return (
    <Page
      title={t('nav.submissions')}
      lead={t('submission.lead')}
      actions={
        <>
          {may('export.run') ? (
            <DownloadButton
              address={withQuery('/api/v1/submissions/export', filterOf(list))}
              fileName="submissions.xlsx"
              label={t('common.export')}
            />
          ) : null}
          {may('submission.write') ? (
            <Button type="primary" onClick={() => setBeginning(true)}>
              {t('submission.new')}
            </Button>
          ) : null}
        </>
      }
    >
      <Filters list={list} />
      <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />
      <RowList
        label={t('nav.submissions')}
        columns={useColumns()}
        rows={found.data?.items}
        rowKey={({ id }) => id}
        loading={found.isFetching}
        empty={t('submission.none')}
        sort={list.sort}
        onSort={(next) => list.change({ sort: next })}
        paging={{
          page: list.page,
          size: list.size,
          total: found.data?.total ?? 0,
          onChange: (page, size) => list.change({ page, size }),
        }}
      />
      <Verify />
      <SideDrawer title={t('submission.new')} open={beginning} onClose={() => setBeginning(false)}>
        <BeginForm />
      </SideDrawer>
    </Page>
  );
};
