import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { withQuery } from '@/api/file';
import type { SubmissionRow } from '@/api/types';
import { instant, period } from '@/format/date';
import { useMay } from '@/session/session';
import { DownloadButton } from '@/ui/download-button';
import { ChoiceFilter, ListFilters, SearchFilter, UnitFilter } from '@/ui/list-filters';
import { type ListQuery, useListQuery } from '@/ui/list-query';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { type RowColumn, RowList } from '@/ui/row-list';
import { SideDrawer } from '@/ui/side-drawer';
import { filterOf, SUBMISSION_STATES, useKinds, useSubmissions, useVerify } from './api';
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
    {
      key: 'dueOn',
      title: t('submission.dueOn'),
      width: 110,
      render: ({ dueOn }) => (dueOn ? <span className="number">{dueOn}</span> : null),
    },
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
      render: ({ at, by, reason }) =>
        at ? (
          <>
            {by} <span className="number">{instant(at)}</span> {reason}
          </>
        ) : null,
    },
  ];
};

const Filters = ({ list }: { list: ListQuery }) => {
  const { t } = useTranslation();
  const kinds = useKinds();
  return (
    <ListFilters list={list} label={t('submission.filters')} clears={['q', 'unit', 'kind', 'state']}>
      <SearchFilter list={list} label={t('submission.search')} />
      <UnitFilter list={list} />
      <ChoiceFilter
        list={list}
        name="kind"
        label={t('submission.kind')}
        options={kinds.data?.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <ChoiceFilter
        list={list}
        name="state"
        label={t('duty.state')}
        options={SUBMISSION_STATES.map((state) => ({ value: state, label: t(`submissionState.${state}`) }))}
      />
    </ListFilters>
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
        paging={list.paging(found.data?.total)}
      />
      <Verify />
      <SideDrawer title={t('submission.new')} open={beginning} onClose={() => setBeginning(false)}>
        <BeginForm />
      </SideDrawer>
    </Page>
  );
};
