import { Button, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { DayFilter, ListFilters, UnitFilter } from '@/ui/list-filters';
import type { ListQuery } from '@/ui/list-query';
import type { ProgressQuestion } from './api';

type ProgressFiltersProps = { list: ListQuery; question: ProgressQuestion; byUnit: boolean };

export const ProgressFilters = ({ list, question, byUnit }: ProgressFiltersProps) => {
  const { t } = useTranslation();
  return (
    <ListFilters list={list} label={t('progress.filters')} clears={byUnit ? ['unit'] : []}>
      <DayFilter list={list} name="on" label={t('progress.on')} day={question.on} />
      {byUnit ? <UnitFilter list={list} /> : null}
      <Radio.Group
        optionType="button"
        aria-label={t('target.numbers')}
        value={question.numbers}
        options={[
          { value: 'PUBLISHED', label: t('target.published') },
          { value: 'DISPATCH', label: t('target.dispatch') },
        ]}
        onChange={({ target }) => list.change({ numbers: target.value })}
      />
      {question.watermark ? (
        <Button type="link" onClick={() => list.change({ watermark: undefined })}>
          {t('figures.newest', { watermark: question.watermark })}
        </Button>
      ) : null}
    </ListFilters>
  );
};
