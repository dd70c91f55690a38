import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api } from '@/api/client';
import type { ListQuery } from '@/ui/list-query';

const FilterText = ({ list, name, label }: { list: ListQuery; name: string; label: string }) => (
  <Input.Search
    key={list.get(name)}
    className="filter-text"
    defaultValue={list.get(name) ?? ''}
    placeholder={label}
    aria-label={label}
    allowClear
    onSearch={(text) => list.change({ [name]: text.trim() })}
  />
);

/** By person, action, subject and time; all of it in the address, so that a search can be sent. */
export const AuditFilters = ({ list }: { list: ListQuery }) => {
  const { t } = useTranslation();
  const actions = $api.useQuery('get', '/api/v1/audit/actions', {});
  return (
    <search className="filters no-print" aria-label={t('audit.search')}>
      <FilterText list={list} name="by" label={t('audit.by')} />
      <Select
        className="filter-text"
        allowClear
        showSearch
        value={list.get('action')}
        placeholder={t('audit.action')}
        aria-label={t('audit.action')}
        options={(actions.data ?? []).map((action) => ({ value: action, label: action }))}
        onChange={(action: string | undefined) => list.change({ action })}
      />
      <FilterText list={list} name="subject" label={t('audit.subjectHint')} />
      <Input
        type="date"
        className="date-input"
        aria-label={t('audit.from')}
        value={list.get('from') ?? ''}
        onChange={(event) => list.change({ from: event.target.value })}
      />
      <Input
        type="date"
        className="date-input"
        aria-label={t('audit.to')}
        value={list.get('to') ?? ''}
        onChange={(event) => list.change({ to: event.target.value })}
      />
      <FilterText list={list} name="q" label={t('audit.search')} />
    </search>
  );
};
