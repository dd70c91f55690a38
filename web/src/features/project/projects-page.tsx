import PrinterOutlined from '@ant-design/icons/PrinterOutlined';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { withQuery } from '@/api/file';
import type { ProjectRow } from '@/api/types';
import { codeLabel } from '@/i18n/code-label';
import { useMay } from '@/session/session';
import { DownloadButton } from '@/ui/download-button';
import { useListQuery } from '@/ui/list-query';
import { MoneyText } from '@/ui/money-text';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { type RowColumn, RowList } from '@/ui/row-list';
import { Tag } from '@/ui/tag';
import { filtersOf, useProjects } from './api';
import { ProjectFilters } from './project-filters';

const useColumns = (): RowColumn<ProjectRow>[] => {
  const { t } = useTranslation();
  return [
    {
      key: 'number',
      title: t('projects.number'),
      width: 116,
      sorter: true,
      render: ({ number }) => <span className="number">{number}</span>,
    },
    {
      key: 'name',
      title: t('projects.name'),
      width: 220,
      sorter: true,
      fixed: true,
      card: 'heading',
      render: ({ id, name }) => <Link to={`/projects/${id}`}>{name}</Link>,
    },
    { key: 'unit', title: t('unit.one'), width: 96, render: ({ unit }) => unit.name },
    {
      key: 'investor',
      title: t('projects.investor'),
      width: 150,
      render: ({ investor, origin }) => (
        <>
          {investor} <span className="quiet">{origin}</span>
        </>
      ),
    },
    {
      key: 'signedOn',
      title: t('projects.signedOn'),
      width: 106,
      sorter: true,
      render: ({ signedOn }) => <span className="number">{signedOn}</span>,
    },
    {
      key: 'contractType',
      title: t('projects.contractType'),
      width: 84,
      render: ({ contractType }) => codeLabel(t, 'contractType', contractType),
    },
    {
      key: 'contractAmount',
      title: t('projects.contractAmountYi'),
      width: 112,
      align: 'right',
      sorter: true,
      render: ({ contractAmount }) => <MoneyText money={contractAmount} />,
    },
    {
      key: 'fundsInPlace',
      title: t('projects.fundsInPlaceYi'),
      width: 112,
      align: 'right',
      sorter: true,
      render: ({ fundsInPlace }) => <MoneyText money={fundsInPlace} />,
    },
    {
      key: 'stage',
      title: t('projects.stage'),
      width: 76,
      render: ({ stage }) => <Tag>{codeLabel(t, 'stage', stage)}</Tag>,
    },
    { key: 'event', title: t('projects.event'), width: 110, render: ({ event }) => event ?? '' },
  ];
};

export const ProjectsPage = () => {
  const { t } = useTranslation();
  const may = useMay();
  const list = useListQuery('-signedOn');
  const projects = useProjects(list, list.page, list.size);
  const { sort, ...filters } = filtersOf(list);

  return (
    <Page
      title={t('nav.projects')}
      lead={t('projects.lead')}
      actions={
        <>
          <Link to={`/projects/print?${list.search}`}>
            <PrinterOutlined aria-hidden /> {t('common.print')}
          </Link>
          {may('export.run') ? (
            <DownloadButton
              address={withQuery('/api/v1/projects/export', { ...filters, sort })}
              fileName={`${t('nav.projects')}.xlsx`}
              label={t('common.export')}
            />
          ) : null}
        </>
      }
    >
      <ProjectFilters list={list} />
      <ProblemAlert error={projects.error} onRetry={() => void projects.refetch()} />
      <RowList
        label={t('nav.projects')}
        columns={useColumns()}
        rows={projects.data?.items}
        rowKey={({ id }) => id}
        loading={projects.isFetching}
        empty={t('projects.none')}
        sort={list.sort}
        onSort={(next) => list.change({ sort: next })}
        paging={list.paging(projects.data?.total)}
      />
    </Page>
  );
};
