import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import type { RuleInFull } from '@/api/types';
import { useMay, useSession } from '@/session/session';
import { DayRange } from '@/ui/day-range';
import { useListQuery } from '@/ui/list-query';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { SourceText } from '@/ui/source-text';
import { Tag } from '@/ui/tag';
import { UnitSelect } from '@/ui/unit-select';
import { useRule, useVersions } from './api';
import { askedFrom } from './asked';
import { Comparison } from './comparison';
import { grouped, isExample } from './field-groups';
import { NumberedText } from './numbered-text';
import { RuleHistory } from './rule-history';
import { Whose } from './rule-words';
import './rulebook.css';

const SHOWN_ABOVE = ['source', 'from', 'to', 'text.zh', 'text.en'];

const Thresholds = ({ rule }: { rule: RuleInFull }) => {
  const { t } = useTranslation();
  const groups = grouped(rule.form.filter((field) => !SHOWN_ABOVE.includes(field.path) && !isExample(field)));
  if (groups.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="thresholds">
      <h2 id="thresholds">{t('rule.values')}</h2>
      <div className="rule-groups">
        {groups.map(({ name, fields }) => (
          <div key={name}>
            <h3>{name || t('rule.general')}</h3>
            <dl className="rule-values">
              {fields.map(({ path, label, value }) => (
                <div key={path}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </div>
    </section>
  );
};

const Meaning = ({ rule }: { rule: RuleInFull }) => {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-labelledby="meaning">
      <h2 id="meaning">{t('rule.meaning')}</h2>
      {rule.meaning ? <p className="rule-meaning">{rule.meaning}</p> : null}
      {rule.levels.length > 0 ? (
        <ol className="rule-levels">
          {rule.levels.map((level) => (
            <li key={level}>{level}</li>
          ))}
        </ol>
      ) : null}
      <dl className="facts">
        <div>
          <dt>{t('rules.inForce')}</dt>
          <dd>
            <DayRange from={rule.from} to={rule.to} />{' '}
            {rule.inForce ? null : <Tag tone="warn">{t('rules.notInForce')}</Tag>}
          </dd>
        </div>
        <div>
          <dt>{t('rules.whose')}</dt>
          <dd>
            <Whose unit={rule.unit} />
          </dd>
        </div>
        <div className="rule-wide">
          <dt>{t('rules.source')}</dt>
          <dd>
            <SourceText text={rule.source} />
          </dd>
        </div>
      </dl>
    </section>
  );
};

/** One rule as it holds for a unit on a day: what it means, where it comes from, and how it came to be so. */
export const RulePage = () => {
  const { t } = useTranslation();
  const { code = '' } = useParams();
  const may = useMay();
  const navigate = useNavigate();
  const list = useListQuery();
  const asked = askedFrom(list, useSession());
  const rule = useRule(code, asked);
  const versions = useVersions(code, asked.unit);

  return (
    <Page
      title={rule.data?.name ?? t('rule.one')}
      back={{ to: `/rules?unit=${asked.unit}&on=${asked.on}`, label: t('rules.back') }}
      lead={
        rule.data ? (
          <>
            {code} <Tag>{t(`ruleKind.${rule.data.kind}`)}</Tag> {t('rule.heldOn', { on: asked.on })}
          </>
        ) : null
      }
      actions={
        <>
          <UnitSelect value={asked.unit} onChange={(unit) => list.change({ unit })} />
          {may('rule.edit') ? (
            <Button
              type="primary"
              onClick={() => navigate(`/rules/${encodeURIComponent(code)}/edit?unit=${asked.unit}&on=${asked.on}`)}
            >
              {t('rule.edit')}
            </Button>
          ) : null}
        </>
      }
    >
      <ProblemAlert error={rule.error} onRetry={() => void rule.refetch()} />
      {rule.isPending ? <Skeleton active /> : null}
      {rule.data ? (
        <>
          <Meaning rule={rule.data} />
          <Thresholds rule={rule.data} />
          <ProblemAlert error={versions.error} onRetry={() => void versions.refetch()} />
          <RuleHistory rule={rule.data} versions={versions.data?.items} loading={versions.isFetching} />
          <Comparison code={code} versions={versions.data?.items ?? rule.data.history} />
          <section className="panel">
            <details>
              <summary>{t('rule.wholeText')}</summary>
              <NumberedText text={rule.data.text} label={t('rule.wholeText')} />
            </details>
          </section>
        </>
      ) : null}
    </Page>
  );
};
