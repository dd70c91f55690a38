import { useTranslation } from 'react-i18next';
import { $api } from '@/api/client';
import { ChoiceFilter, DayFilter, ListFilters, SearchFilter } from '@/ui/list-filters';
import type { ListQuery } from '@/ui/list-query';

/** By person, action, subject and time; all of it in the address, so that a search can be sent. */
export const AuditFilters = ({ list }: { list: ListQuery }) => {
  const { t } = useTranslation();
  const actions = $api.useQuery('get', '/api/v1/audit/actions', {});
  return (
    <ListFilters list={list} label={t('audit.search')} clears={['q', 'by', 'action', 'subject', 'from', 'to']}>
      <SearchFilter list={list} name="by" label={t('audit.by')} />
      <ChoiceFilter
        list={list}
        name="action"
        label={t('audit.action')}
        wide
        options={actions.data?.map((action) => ({ value: action, label: action }))}
      />
      <SearchFilter list={list} name="subject" label={t('audit.subjectHint')} />
      <DayFilter list={list} name="from" label={t('audit.from')} />
      <DayFilter list={list} name="to" label={t('audit.to')} />
      <SearchFilter list={list} label={t('audit.search')} />
    </ListFilters>
  );
};
