import { Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Import, ImportKind, ImportRow } from '@/api/types';
import { useListQuery } from '@/ui/list-query';
import { ProblemAlert } from '@/ui/problem-alert';
import { type RowColumn, RowList } from '@/ui/row-list';
import { Tag } from '@/ui/tag';
import { useImportRows } from './api';

const verdictTone = { NEW: 'good', UNCHANGED: 'plain', CORRECTION: 'warn', PROBLEM: 'bad' } as const;

const Problems = ({ row }: { row: ImportRow }) => (
  <ul className="row-problems">
    {row.problems.map((problem) => (
      <li key={`${problem.column}${problem.code}`}>
        {problem.column ? <b>{problem.column}: </b> : null}
        {problem.message} {problem.fix ? <span className="quiet">{problem.fix}</span> : null}
      </li>
    ))}
  </ul>
);

const useColumns = (found: Import, kind: ImportKind | undefined, widest: number): RowColumn<ImportRow>[] => {
  const { t } = useTranslation();
  const headers = kind?.columns.map(({ header }) => header) ?? [];
  const cells = Array.from({ length: Math.max(headers.length, widest) }, (_, index) => index);
  const columns: RowColumn<ImportRow>[] = [
    { key: 'row', title: t('imports.row'), width: 72, fixed: true, card: 'heading', render: ({ row }) => row },
    {
      key: 'verdict',
      title: t('imports.verdict'),
      width: 100,
      fixed: true,
      render: ({ verdict }) => <Tag tone={verdictTone[verdict]}>{t(`verdict.${verdict}`)}</Tag>,
    },
  ];
  const problems: RowColumn<ImportRow> = {
    key: 'problems',
    title: t('imports.problems'),
    width: 300,
    render: (row) => <Problems row={row} />,
  };
  return [
    ...columns,
    ...(found.problemRows > 0 ? [problems] : []),
    ...cells.map(
      (index): RowColumn<ImportRow> => ({
        key: `cell${index}`,
        title: headers[index] ?? t('imports.columnNumber', { number: index + 1 }),
        width: 120,
        // As in the sheet: an empty cell is nothing that is missing.
        render: (row) => <>{row.cells[index]}</>,
      }),
    ),
  ];
};

export const RowPreview = ({ found, kind }: { found: Import; kind: ImportKind | undefined }) => {
  const { t } = useTranslation();
  const list = useListQuery();
  const onlyProblems = list.get('only') === 'problems';
  const rows = useImportRows(found, onlyProblems, list.page, list.size);
  const widest = Math.max(0, ...(rows.data?.items.map(({ cells }) => cells.length) ?? []));
  const columns = useColumns(found, kind, widest);
  if (rows.isPending && !rows.isFetching) return null;

  return (
    <section className="panel" aria-labelledby="preview">
      <div className="panel-head">
        <h2 id="preview">{t('imports.preview')}</h2>
        {/* biome-ignore lint/a11y/noLabelWithoutControl: antd's Switch is the labelled button inside. */}
        <label>
          <Switch
            checked={onlyProblems}
            onChange={(only) => list.change({ only: only ? 'problems' : undefined })}
            aria-label={t('imports.onlyProblems')}
          />{' '}
          {t('imports.onlyProblems')}
        </label>
      </div>
      <ProblemAlert error={rows.error} onRetry={() => void rows.refetch()} />
      <RowList
        label={t('imports.preview')}
        columns={columns}
        rows={rows.data?.items}
        rowKey={({ row }) => row}
        loading={rows.isFetching}
        empty={onlyProblems ? t('imports.noProblems') : t('imports.noRows')}
        rowClass={({ verdict }) => (verdict === 'PROBLEM' ? 'problem-row' : '')}
        paging={list.paging(rows.data?.total)}
      />
    </section>
  );
};
