import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Rule, RuleKind } from '@/api/types';
import { useSession } from '@/session/session';
import { DayRange } from '@/ui/day-range';
import { DayFilter, ListFilters, UnitFilter } from '@/ui/list-filters';
import { type ListQuery, useListQuery } from '@/ui/list-query';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { type RowColumn, RowList } from '@/ui/row-list';
import { SourceText } from '@/ui/source-text';
import { Tag } from '@/ui/tag';
import { type Asked, useRules } from './api';
import { askedFrom, ruleAddress } from './asked';
import { Whose } from './rule-words';
import './rulebook.css';

const KINDS: RuleKind[] = ['LAMP', 'SCHEME'];

const useColumns = (asked: Asked): RowColumn<Rule>[] => {
  const { t } = useTranslation();
  return [
    {
      key: 'name',
      title: t('rules.name'),
      width: 200,
      card: 'heading',
      render: ({ code, name }) => (
        <>
          <Link to={ruleAddress(code, asked)}>{name}</Link>
          <div className="quiet rule-code">{code}</div>
        </>
      ),
    },
    { key: 'whose', title: t('rules.whose'), width: 120, render: ({ unit }) => <Whose unit={unit} /> },
    {
      key: 'days',
      title: t('rules.inForce'),
      width: 150,
      render: ({ inForce, from, to }) => (
        <>
          <DayRange from={from} to={to} /> {inForce ? null : <Tag tone="warn">{t('rules.notInForce')}</Tag>}
        </>
      ),
    },
    {
      key: 'source',
      title: t('rules.source'),
      width: 320,
      render: ({ source }) => (
        <span className="rule-source">
          <SourceText text={source} />
        </span>
      ),
    },
    { key: 'versions', title: t('rules.versions'), width: 72, align: 'right', render: ({ versions }) => versions },
    {
      key: 'drafts',
      title: t('rules.drafts'),
      width: 72,
      align: 'right',
      render: ({ drafts }) => (drafts > 0 ? <Tag tone="warn">{drafts}</Tag> : 0),
    },
  ];
};

const Filters = ({ list, asked, kind }: { list: ListQuery; asked: Asked; kind: RuleKind | undefined }) => {
  const { t } = useTranslation();
  return (
    <ListFilters list={list} label={t('rules.filters')}>
      <UnitFilter list={list} unit={asked.unit} />
      <DayFilter list={list} name="on" label={t('rules.on')} day={asked.on} />
      <Radio.Group
        optionType="button"
        aria-label={t('rules.kind')}
        value={kind ?? ''}
        options={[
          { value: '', label: t('rules.all') },
          ...KINDS.map((value) => ({ value, label: t(`ruleKind.${value}`) })),
        ]}
        onChange={({ target }) => list.change({ kind: target.value })}
      />
    </ListFilters>
  );
};

export const RulesPage = () => {
  const { t } = useTranslation();
  const list = useListQuery();
  const asked = askedFrom(list, useSession());
  const kind = KINDS.find((value) => value === list.get('kind'));
  const rules = useRules({ ...asked, kind });
  const columns = useColumns(asked);

  return (
    <Page title={t('nav.rules')} lead={t('rules.lead')}>
      <Filters list={list} asked={asked} kind={kind} />
      <ProblemAlert error={rules.error} onRetry={() => void rules.refetch()} />
      {KINDS.filter((each) => kind === undefined || each === kind).map((each) => (
        <section key={each} aria-labelledby={`kind-${each}`}>
          <h2 id={`kind-${each}`}>{t(`ruleKind.${each}`)}</h2>
          <RowList
            label={t(`ruleKind.${each}`)}
            columns={columns}
            rows={rules.data?.items.filter((rule) => rule.kind === each)}
            rowKey={({ code }) => code}
            loading={rules.isFetching}
            empty={t('rules.none')}
          />
        </section>
      ))}
    </Page>
  );
};
