import type { RowListProps } from './row-list';

/** The rows of a list on a phone: one card each, the heading column on top. */
export const RowCards = <T extends object>({ label, columns, rows, rowKey, rowClass }: RowListProps<T>) => (
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
