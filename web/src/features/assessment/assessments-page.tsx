import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { Assessment } from '@/api/types';
import { useMay } from '@/session/session';
import { useListQuery } from '@/ui/list-query';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { type RowColumn, RowList } from '@/ui/row-list';
import { Tag } from '@/ui/tag';
import { useAssessments } from './api';
import { stateTone } from './states';

const useColumns = (): RowColumn<Assessment>[] => {
  const { t } = useTranslation();
  return [
    {
      key: 'number',
      title: t('assessment.number'),
      width: 120,
      render: ({ number }) => <span className="number">{number}</span>,
    },
    {
      key: 'name',
      title: t('assessment.name'),
      width: 260,
      card: 'heading',
      render: ({ id, name }) => <Link to={`/assessments/${id}`}>{name}</Link>,
    },
    { key: 'unit', title: t('assessment.of'), width: 110, render: ({ unit }) => unit.name },
    { key: 'scheme', title: t('assessment.scheme'), width: 200, render: ({ scheme }) => scheme.name },
    { key: 'on', title: t('figures.on'), width: 106, render: ({ on }) => <span className="number">{on}</span> },
    { key: 'basis', title: t('entry.basis'), width: 80, render: ({ basis }) => t(`basis.${basis}`) },
    {
      key: 'participants',
      title: t('assessment.participants'),
      width: 90,
      align: 'right',
      render: ({ participants }) => participants,
    },
    {
      key: 'state',
      title: t('assessment.state'),
      width: 150,
      render: ({ state, objectionsUntil }) => (
        <>
          <Tag tone={stateTone[state]}>{t(`assessmentState.${state}`)}</Tag>{' '}
          {state === 'PUBLISHED' && objectionsUntil ? (
            <span className="quiet number">{t('assessment.objectionsUntil', { day: objectionsUntil })}</span>
          ) : null}
        </>
      ),
    },
  ];
};

export const AssessmentsPage = () => {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const list = useListQuery();
  const assessments = useAssessments(list.page, list.size);
  return (
    <Page
      title={t('nav.assessments')}
      lead={t('assessment.lead')}
      actions={
        may('assessment.manage') ? (
          <Button type="primary" onClick={() => navigate('/assessments/new')}>
            {t('assessment.new')}
          </Button>
        ) : null
      }
    >
      <ProblemAlert error={assessments.error} onRetry={() => void assessments.refetch()} />
      <RowList
        label={t('nav.assessments')}
        columns={useColumns()}
        rows={assessments.data?.items}
        rowKey={({ id }) => id}
        loading={assessments.isFetching}
        empty={t('assessment.none')}
        rowClass={({ state }) => (state === 'WITHDRAWN' ? 'struck' : '')}
        paging={list.paging(assessments.data?.total)}
      />
    </Page>
  );
};
