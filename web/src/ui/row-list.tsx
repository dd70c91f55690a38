import { Pagination, Skeleton } from 'antd';
import type { Key, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from './empty-state';
import { RowCards } from './row-cards';
import { RowTable } from './row-table';
import { usePhone } from './use-phone';

/** A list that fits on the smallest page needs no pages. */
const SMALLEST = 20;

export type RowColumn<T> = {
  key: string;
  title: string;
  render: (row: T) => ReactNode;
  width?: number;
  align?: 'right';
  /** The server can sort by this key. */
  sorter?: boolean;
  /** Stays in sight when the table is scrolled sideways. One column of a table. */
  fixed?: boolean;
  /** Buttons: a row without any lacks nothing, and a card shows them without a name. */
  acts?: boolean;
  /** In the card of a phone: heading, left out, or (by default) one line. */
  card?: 'heading' | 'none';
};

export type RowListProps<T> = {
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
};

/** A list from the server: a table on a desk, cards on a phone; sorting and paging are asked of the server. */
export const RowList = <T extends object>(props: RowListProps<T>) => {
  const { t } = useTranslation();
  const phone = usePhone();
  const { rows, loading, empty, paging } = props;
  if (!rows) return loading ? <Skeleton active /> : null;

  return (
    <div className="row-list" aria-busy={loading}>
      {phone ? <RowCards {...props} /> : <RowTable {...props} />}
      {rows.length === 0 ? <EmptyState text={empty} /> : null}
      {paging && paging.total > 0 && paging.total <= SMALLEST && paging.page === 1 ? (
        <p className="quiet list-total">{t('list.total', { total: paging.total })}</p>
      ) : null}
      {paging && (paging.total > SMALLEST || paging.page > 1) ? (
        <Pagination
          className="no-print"
          align={phone ? 'center' : 'end'}
          size={phone ? 'small' : 'medium'}
          current={paging.page}
          pageSize={paging.size}
          total={paging.total}
          onChange={paging.onChange}
          showSizeChanger={phone ? false : { 'aria-label': t('list.size') }}
          pageSizeOptions={[SMALLEST, 50, 100]}
          showTotal={(total) => t('list.total', { total })}
        />
      ) : null}
    </div>
  );
};
