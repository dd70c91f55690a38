import { Button, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { DayFilter, ListFilters, UnitFilter } from '@/ui/list-filters';
import type { ListQuery } from '@/ui/list-query';
import type { FigureQuestion } from './api';

type FigureFiltersProps = { list: ListQuery; question: FigureQuestion };

export const FigureFilters = ({ list, question }: FigureFiltersProps) => {
  const { t } = useTranslation();
  const cohorts = [
    { value: 'ALL', label: t('cohort.ALL') },
    { value: 'CARRIED_OVER', label: t('cohort.CARRIED_OVER') },
    { value: 'NEW', label: t('cohort.NEW') },
    ...(question.cohort === 'EVENT' ? [{ value: 'EVENT', label: question.event ?? '' }] : []),
  ];
  return (
    <ListFilters list={list} label={t('figures.filters')}>
      <UnitFilter list={list} unit={question.unit} />
      <DayFilter list={list} name="on" label={t('figures.on')} day={question.on} />
      <Radio.Group
        optionType="button"
        aria-label={t('entry.basis')}
        value={question.basis}
        options={[
          { value: 'REPORTED', label: t('basis.REPORTED') },
          { value: 'RECOGNISED', label: t('basis.RECOGNISED') },
        ]}
        onChange={({ target }) => list.change({ basis: target.value })}
      />
      <Radio.Group
        optionType="button"
        aria-label={t('figures.split')}
        value={question.split}
        options={[
          { value: 'UNITS', label: t('figures.byUnits') },
          { value: 'COHORTS', label: t('figures.byCohorts') },
        ]}
        onChange={({ target }) => list.change({ split: target.value, cohort: undefined, event: undefined })}
      />
      {question.split === 'UNITS' ? (
        <Select
          className="filter-text"
          aria-label={t('figures.cohort')}
          value={question.cohort ?? 'ALL'}
          options={cohorts}
          onChange={(cohort) => list.change({ cohort: cohort === 'ALL' ? undefined : cohort })}
        />
      ) : null}
      {question.watermark ? (
        <Button type="link" onClick={() => list.change({ watermark: undefined })}>
          {t('figures.newest', { watermark: question.watermark })}
        </Button>
      ) : null}
    </ListFilters>
  );
};
