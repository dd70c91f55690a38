import { Button, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ListQuery } from '@/ui/list-query';
import { UnitSelect } from '@/ui/unit-select';
import type { ProgressQuestion } from './api';

type ProgressFiltersProps = { list: ListQuery; question: ProgressQuestion; byUnit: boolean };

export const ProgressFilters = ({ list, question, byUnit }: ProgressFiltersProps) => {
  const { t } = useTranslation();
  return (
    <search className="filters no-print" aria-label={t('progress.filters')}>
      <Input
        type="date"
        className="filter-day"
        value={question.on}
        required
        aria-label={t('progress.on')}
        onChange={({ target }) => {
          if (target.value) list.change({ on: target.value });
        }}
      />
      {byUnit ? <UnitSelect allowClear value={question.unit} onChange={(unit) => list.change({ unit })} /> : null}
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
    </search>
  );
};
