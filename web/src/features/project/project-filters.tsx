import { InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { codeLabel } from '@/i18n/code-label';
import { ChoiceFilter, ListFilters, SearchFilter, UnitFilter } from '@/ui/list-filters';
import type { ListQuery } from '@/ui/list-query';
import { STAGES } from './stages';

export const ProjectFilters = ({ list }: { list: ListQuery }) => {
  const { t } = useTranslation();
  return (
    <ListFilters list={list} label={t('projects.filters')} clears={['q', 'unit', 'year', 'stage', 'event']}>
      <SearchFilter list={list} label={t('projects.search')} />
      <UnitFilter list={list} />
      <InputNumber
        className="filter-year"
        value={list.whole('year') ?? null}
        min={1980}
        max={2100}
        placeholder={t('projects.year')}
        aria-label={t('projects.year')}
        changeOnWheel={false}
        onChange={(value) => {
          // A year half typed is no filter yet.
          if (value === null || String(value).length === 4) list.change({ year: value ?? undefined });
        }}
      />
      <ChoiceFilter
        list={list}
        name="stage"
        label={t('projects.stage')}
        options={STAGES.map((stage) => ({ value: stage, label: codeLabel(t, 'stage', stage) }))}
      />
      <SearchFilter list={list} name="event" label={t('projects.eventSearch')} />
    </ListFilters>
  );
};
