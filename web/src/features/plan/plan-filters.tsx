import { useTranslation } from 'react-i18next';
import { ChoiceFilter, ListFilters, SearchFilter, UnitFilter } from '@/ui/list-filters';
import type { ListQuery } from '@/ui/list-query';
import { PLAN_STATES } from './states';

export const PlanFilters = ({ list }: { list: ListQuery }) => {
  const { t } = useTranslation();
  return (
    <ListFilters list={list} label={t('plans.filters')} clears={['q', 'unit', 'state']}>
      <SearchFilter list={list} label={t('plans.search')} />
      <UnitFilter list={list} />
      <ChoiceFilter
        list={list}
        name="state"
        label={t('plans.state')}
        options={PLAN_STATES.map((state) => ({ value: state, label: t(`planState.${state}`) }))}
      />
    </ListFilters>
  );
};
