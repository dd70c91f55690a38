import { actsOf, cellOf } from './row-cell';
import type { RowListProps } from './row-list';

/** The rows of a list on a phone: one card each, the heading column on top, the buttons below. */
export const RowCards = <T extends object>({ label, columns, rows, rowKey, rowClass }: RowListProps<T>) => (
  <ul className="cards" aria-label={label}>
    {rows?.map((row) => {
      const acts = actsOf(columns, row);
      return (
        <li key={rowKey(row)} className={rowClass?.(row)}>
          {columns
            .filter((column) => column.card === 'heading')
            .map((column) => (
              <h2 key={column.key}>{column.render(row)}</h2>
            ))}
          <dl>
            {columns
              .filter((column) => column.card === undefined && !column.acts)
              .map((column) => (
                <div key={column.key}>
                  <dt>{column.title}</dt>
                  <dd>{cellOf(column, row)}</dd>
                </div>
              ))}
          </dl>
          {acts.length > 0 ? (
            <div className="card-acts no-print">
              {acts.map(({ key, content }) => (
                <div key={key}>{content}</div>
              ))}
            </div>
          ) : null}
        </li>
      );
    })}
  </ul>
);
