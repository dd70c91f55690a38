import { cellOf } from './row-cell';
import type { RowColumn, RowListProps } from './row-list';
import { ScrollX } from './scroll-x';

type Order = 'ascending' | 'descending' | 'none';

const orderOf = (key: string, sort: string | undefined): Order => {
  if (sort === key) return 'ascending';
  return sort === `-${key}` ? 'descending' : 'none';
};

/** As in antd: upwards, downwards, then the order that the server gives by itself. */
const nextSort: Record<Order, (key: string) => string | undefined> = {
  none: (key) => key,
  ascending: (key) => `-${key}`,
  descending: () => undefined,
};
const mark: Record<Order, string> = { none: '⇅', ascending: '↑', descending: '↓' };

type HeadProps<T> = { column: RowColumn<T>; sort: string | undefined; onSort: RowListProps<T>['onSort'] };

const classOf = <T,>({ align, fixed }: RowColumn<T>) =>
  [align === 'right' ? 'amount' : '', fixed ? 'fixed' : ''].filter(Boolean).join(' ') || undefined;

const Head = <T,>({ column, sort, onSort }: HeadProps<T>) => {
  const { key, title, width, sorter } = column;
  const order = orderOf(key, sort);
  return (
    <th scope="col" className={classOf(column)} style={{ minWidth: width }} aria-sort={sorter ? order : undefined}>
      {sorter ? (
        <button type="button" className="sort-button" onClick={() => onSort?.(nextSort[order](key))}>
          {title} <span aria-hidden>{mark[order]}</span>
        </button>
      ) : (
        title
      )}
    </th>
  );
};

/**
 * A plain table with the column manners of antd's. Not antd's own: that one repeats its head in a hidden row, prints fixed
 * columns over others and weighs 40 kB.
 */
export const RowTable = <T extends object>({
  label,
  columns,
  rows,
  rowKey,
  rowClass,
  sort,
  onSort,
}: RowListProps<T>) => (
  <ScrollX label={label}>
    <table className="plain-table">
      <thead>
        <tr>
          {columns.map((column) => (
            <Head key={column.key} column={column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows?.map((row) => (
          <tr key={rowKey(row)} className={rowClass?.(row) || undefined}>
            {columns.map((column) => {
              const content = cellOf(column, row);
              return column.card === 'heading' ? (
                <th key={column.key} scope="row" className={classOf(column)}>
                  {content}
                </th>
              ) : (
                <td key={column.key} className={classOf(column)}>
                  {content}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </ScrollX>
);
