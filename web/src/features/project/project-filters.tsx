import { Button, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { codeLabel } from '@/i18n/code-label';
import type { ListQuery } from '@/ui/list-query';
import { UnitSelect } from '@/ui/unit-select';
import { STAGES } from './stages';

const FILTERS = ['q', 'unit', 'year', 'stage', 'event'];

export const ProjectFilters = ({ list }: { list: ListQuery }) => {
  const { t } = useTranslation();
  const filtered = FILTERS.some((name) => list.get(name) !== undefined);
  const unit = list.get('unit');
  const year = list.get('year');
  return (
    <search className="filters no-print" aria-label={t('projects.filters')}>
      <Input.Search
        key={`q${list.get('q')}`}
        className="filter-text"
        defaultValue={list.get('q') ?? ''}
        placeholder={t('projects.search')}
        aria-label={t('projects.search')}
        allowClear
        onSearch={(q) => list.change({ q: q.trim() })}
      />
      <UnitSelect
        allowClear
        value={unit ? Number(unit) : undefined}
        onChange={(value) => list.change({ unit: value })}
      />
      <InputNumber
        className="filter-year"
        value={year ? Number(year) : null}
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
      <Select
        className="filter-stage"
        value={list.get('stage')}
        allowClear
        placeholder={t('projects.stage')}
        aria-label={t('projects.stage')}
        options={STAGES.map((stage) => ({ value: stage, label: codeLabel(t, 'stage', stage) }))}
        onChange={(stage?: string) => list.change({ stage })}
      />
      <Input.Search
        key={`event${list.get('event')}`}
        className="filter-text"
        defaultValue={list.get('event') ?? ''}
        placeholder={t('projects.eventSearch')}
        aria-label={t('projects.eventSearch')}
        allowClear
        onSearch={(event) => list.change({ event: event.trim() })}
      />
      {filtered ? (
        <Button type="link" onClick={list.clear}>
          {t('projects.clearFilters')}
        </Button>
      ) : null}
    </search>
  );
};
