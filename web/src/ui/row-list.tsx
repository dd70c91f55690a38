import { Empty, Pagination, Skeleton, Table } from 'antd';
import type { ColumnType, SorterResult } from 'antd/es/table/interface';
import type { Key, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePhone } from './use-phone';

export type RowColumn<T> = Omit<ColumnType<T>, 'render' | 'title' | 'key'> & {
  key: string;
  title: string;
  render: (row: T) => ReactNode;
  /** In the card of a phone: heading, left out, or (by default) one line. */
  card?: 'heading' | 'none';
};

type RowListProps<T> = {
  label: string;
  columns: RowColumn<T>[];
  rows: T[] | undefined;
  rowKey: (row: T) => Key;
  loading: boolean;
  empty: ReactNode;
  sort?: string | undefined;
  onSort?: (sort: string | undefined) => void;
  paging?: { page: number; size: number; total: number; onChange: (page: number, size: number) => void };
  rowClass?: (row: T) => string;
  width?: number;
};

const sortOrder = (key: string, sort: string | undefined) => {
  if (sort === key) return 'ascend' as const;
  return sort === `-${key}` ? ('descend' as const) : null;
};

const Cards = <T,>({ label, columns, rows, rowKey, rowClass }: RowListProps<T>) => (
  <ul className="cards" aria-label={label}>
    {rows?.map((row) => (
      <li key={rowKey(row)} className={rowClass?.(row)}>
        {columns
          .filter((column) => column.card === 'heading')
          .map((column) => (
            <h2 key={column.key}>{column.render(row)}</h2>
          ))}
        <dl>
          {columns
            .filter((column) => column.card === undefined)
            .map((column) => (
              <div key={column.key}>
                <dt>{column.title}</dt>
                <dd>{column.render(row)}</dd>
              </div>
            ))}
        </dl>
      </li>
    ))}
  </ul>
);

/** A list from the server: a table on a desk, cards on a phone; sorting and paging are asked of the server. */
export const RowList = <T extends object>(props: RowListProps<T>) => {
  const { t } = useTranslation();
  const phone = usePhone();
  const { label, columns, rows, rowKey, loading, empty, sort, onSort, paging, rowClass, width } = props;
  const nothing = <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={empty} />;
  const pages = paging
    ? {
        current: paging.page,
        pageSize: paging.size,
        total: paging.total,
        onChange: paging.onChange,
        showSizeChanger: true,
        pageSizeOptions: [20, 50, 100],
        showTotal: (total: number) => t('list.total', { total }),
      }
    : undefined;

  if (phone) {
    return (
      <>
        {loading && !rows ? <Skeleton active /> : null}
        {rows?.length === 0 ? nothing : <Cards {...props} />}
        {pages ? <Pagination {...pages} size="small" showSizeChanger={false} align="center" /> : null}
      </>
    );
  }
  return (
    <Table<T>
      aria-label={label}
      size="middle"
      columns={columns.map(({ card: _, render, ...column }) => ({
        ...column,
        sortOrder: column.sorter ? sortOrder(column.key, sort) : null,
        render: (_value: unknown, row: T) => render(row),
      }))}
      dataSource={rows ?? []}
      rowKey={rowKey}
      loading={loading}
      locale={{ emptyText: loading ? ' ' : nothing }}
      pagination={pages ?? false}
      rowClassName={(row) => rowClass?.(row) ?? ''}
      scroll={width ? { x: width } : {}}
      onChange={(_pages, _filters, sorter, { action }) => {
        if (action !== 'sort') return;
        const { columnKey, order } = sorter as SorterResult<T>;
        onSort?.(order ? `${order === 'descend' ? '-' : ''}${columnKey}` : undefined);
      }}
    />
  );
};
