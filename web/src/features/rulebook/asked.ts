import type { Session } from '@/api/types';
import type { ListQuery } from '@/ui/list-query';
import type { Asked } from './api';

/** Whose rules and on which day: of the address, else of the reader's own unit on the business date. */
export const askedFrom = (list: ListQuery, session: Session): Asked => ({
  unit: list.whole('unit') ?? session.unit.id,
  on: list.day('on') ?? session.businessDate,
});

export const ruleAddress = (code: string, { unit, on }: Asked) =>
  `/rules/${encodeURIComponent(code)}?unit=${unit}&on=${on}`;
