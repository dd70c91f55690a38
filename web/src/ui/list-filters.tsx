import { Button, Input, Select } from 'antd';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListQuery } from './list-query';
import { UnitSelect } from './unit-select';

type ListFiltersProps = {
  list: ListQuery;
  label: string;
  /** The names in the address that one press takes away; none where a filter always has a value. */
  clears?: string[];
  children: ReactNode;
};

/** What narrows a list. All of it stands in the address, so that a view can be sent and gone back to. */
export const ListFilters = ({ list, label, clears = [], children }: ListFiltersProps) => {
  const { t } = useTranslation();
  const clear = () => list.change(Object.fromEntries(clears.map((name) => [name, undefined])));
  return (
    <search className="filters no-print" aria-label={label}>
      {children}
      {clears.some((name) => list.get(name) !== undefined) ? (
        <Button type="link" onClick={clear}>
          {t('list.clearFilters')}
        </Button>
      ) : null}
    </search>
  );
};

type FilterProps = { list: ListQuery; label: string };

/** Words, asked for on Enter. */
export const SearchFilter = ({ list, label, name = 'q' }: FilterProps & { name?: string }) => (
  <Input.Search
    // Typed anew when the address changes by another way than this field.
    key={`${name}${list.get(name)}`}
    className="filter-text"
    defaultValue={list.get(name) ?? ''}
    placeholder={label}
    aria-label={label}
    allowClear
    onSearch={(text) => list.change({ [name]: text.trim() })}
  />
);

/** A unit with all below it. Where there is always one, `unit` names it; else none is chosen at first. */
export const UnitFilter = ({ list, unit }: { list: ListQuery; unit?: number }) => (
  <UnitSelect
    allowClear={unit === undefined}
    value={unit ?? list.whole('unit')}
    onChange={(chosen) => list.change({ unit: chosen })}
  />
);

type Choice = { value: string; label: string };
type ChoiceFilterProps = FilterProps & { name: string; options: Choice[] | undefined; wide?: boolean };

/** One of some values, or none. A value that is not among them is not chosen. */
export const ChoiceFilter = ({ list, label, name, options, wide }: ChoiceFilterProps) => (
  <Select
    className={wide ? 'filter-text' : 'filter-choice'}
    value={options?.find(({ value }) => value === list.get(name))?.value ?? null}
    allowClear
    showSearch={{ optionFilterProp: 'label' }}
    popupMatchSelectWidth={false}
    placeholder={label}
    aria-label={label}
    options={options ?? []}
    onChange={(value: string | null) => list.change({ [name]: value ?? undefined })}
  />
);

/** A day in the browser's own field: read out well, and 30 kB lighter than a calendar of our own. */
export const DayFilter = ({ list, label, name, day }: FilterProps & { name: string; day?: string }) => {
  const id = useId();
  return (
    <span className="filter-labelled">
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        type="date"
        className="filter-day"
        value={day ?? list.day(name) ?? ''}
        required={day !== undefined}
        onChange={({ target }) => {
          // Where a day must stand, an emptied field is one half typed.
          if (target.value || day === undefined) list.change({ [name]: target.value });
        }}
      />
    </span>
  );
};
