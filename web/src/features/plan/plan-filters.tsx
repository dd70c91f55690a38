import { Button, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ListQuery } from '@/ui/list-query';
import { UnitSelect } from '@/ui/unit-select';
import { PLAN_STATES, planStateFrom } from './states';

const FILTERS = ['q', 'unit', 'state'];

export const PlanFilters = ({ list }: { list: ListQuery }) => {
  const { t } = useTranslation();
  const unit = list.get('unit');
  const filtered = FILTERS.some((name) => list.get(name) !== undefined);
  return (
    <search className="filters no-print" aria-label={t('plans.filters')}>
      <Input.Search
        key={`q${list.get('q')}`}
        className="filter-text"
        defaultValue={list.get('q') ?? ''}
        placeholder={t('plans.search')}
        aria-label={t('plans.search')}
        allowClear
        onSearch={(q) => list.change({ q: q.trim() })}
      />
      <UnitSelect
        allowClear
        value={unit ? Number(unit) : undefined}
        onChange={(value) => list.change({ unit: value })}
      />
      <Select
        className="filter-stage"
        value={planStateFrom(list.get('state'))}
        allowClear
        placeholder={t('plans.state')}
        aria-label={t('plans.state')}
        options={PLAN_STATES.map((state) => ({ value: state, label: t(`planState.${state}`) }))}
        onChange={(state?: string) => list.change({ state })}
      />
      {filtered ? (
        <Button type="link" onClick={list.clear}>
          {t('plans.clearFilters')}
        </Button>
      ) : null}
    </search>
  );
};
