import { NOT_KNOWN } from '@/format/figure';
import type { RowColumn } from './row-list';

const isNothing = (content: unknown) =>
  content === null || content === undefined || content === '' || content === false;

/** What stands in a cell; where there is nothing, one mark for all lists says so. */
export const cellOf = <T,>({ render, acts }: RowColumn<T>, row: T) => {
  const content = render(row);
  return isNothing(content) && !acts ? <span className="quiet">{NOT_KNOWN}</span> : content;
};

/** The buttons of a row, if it has any. */
export const actsOf = <T,>(columns: RowColumn<T>[], row: T) =>
  columns
    .filter(({ acts }) => acts)
    .flatMap(({ key, render }) => {
      const content = render(row);
      return isNothing(content) ? [] : [{ key, content }];
    });
