import type { Session } from '@/api/types';
import type { ListQuery } from '@/ui/list-query';
import type { Asked } from './api';

/** Whose rules and on which day: of the address, else of the reader's own unit on the business date. */
export const askedFrom = (list: ListQuery, session: Session): Asked => {
  const unit = list.get('unit');
  const on = list.get('on');
  return {
    unit: unit && /^\d+$/.test(unit) ? Number(unit) : session.unit.id,
    on: on && /^\d{4}-\d{2}-\d{2}$/.test(on) ? on : session.businessDate,
  };
};

export const ruleAddress = (code: string, { unit, on }: Asked) =>
  `/rules/${encodeURIComponent(code)}?unit=${unit}&on=${on}`;
