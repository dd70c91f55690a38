import { Button, Checkbox, Form, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMay, useSession } from '@/session/session';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { type RowColumn, RowList } from '@/ui/row-list';
import { type SharedSubject, useCodeNames, useDecideRule, useSharings, useSightRule } from './api';

const Part = ({ id, title, children }: { id: string; title: string; children: ReactNode }) => (
  <section className="panel" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
);

const columns = (t: (key: string) => string): RowColumn<SharedSubject>[] => [
  {
    key: 'label',
    title: t('sight.subject'),
    card: 'heading',
    render: ({ subject, label }) => <Link to={`/projects/${subject}`}>{label}</Link>,
  },
  {
    key: 'to',
    title: t('sight.to'),
    render: ({ sharing: { unit, person } }) => unit?.name ?? `${person?.name} · ${person?.unit}`,
  },
  { key: 'why', title: t('sight.reason'), render: ({ sharing: { reason, by } }) => `${reason} · ${by}` },
  {
    key: 'term',
    title: t('sight.term'),
    render: ({ sharing: { from, until } }) => (
      <span className="number">
        {from} – {until ?? t('sight.untilEnded')}
      </span>
    ),
  },
];

const Running = ({ direction }: { direction: 'GIVEN' | 'RECEIVED' }) => {
  const { t } = useTranslation();
  const shared = useSharings(direction);
  return (
    <Part id={direction} title={t(`sight.${direction}`)}>
      <ProblemAlert error={shared.error} onRetry={() => void shared.refetch()} />
      <RowList
        label={t(`sight.${direction}`)}
        columns={columns(t)}
        rows={shared.data}
        rowKey={({ sharing }) => sharing.id}
        loading={shared.isPending}
        empty={t('sight.nothingShared')}
      />
    </Part>
  );
};

const CodeNames = () => {
  const { t } = useTranslation();
  const names = useCodeNames();
  if (!names.data || names.data.length === 0) return null;
  return (
    <Part id="code-names" title={t('sight.codeNames')}>
      <ul className="plain-list">
        {names.data.map(({ codeName, unit, since }) => (
          <li key={codeName}>
            {codeName} · {unit.name} <span className="number quiet">{since}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
};

type RuleFields = { countedFrom: string; line: boolean; from: string; source: string };

const Rule = () => {
  const { t } = useTranslation();
  const may = useMay();
  const { businessDate } = useSession();
  const rule = useSightRule();
  const decide = useDecideRule();
  if (!rule.data) return null;
  const { countedFrom, line, source, unit, stages } = rule.data;
  const shown = countedFrom ? t('sight.countedFrom', { stage: t(`stage.${countedFrom}`) }) : t('sight.notCounted');
  return (
    <Part id="rule" title={t('sight.rule')}>
      <p>
        {shown} {line ? t('sight.line') : t('sight.noLine')}
      </p>
      <p className="quiet">
        {unit ? `${unit.name}：` : ''}
        {source}
      </p>
      {may('rule.adopt') ? (
        <Form<RuleFields>
          layout="vertical"
          initialValues={{ countedFrom: countedFrom ?? '', line, from: businessDate }}
          onFinish={({ countedFrom: counted, ...rest }) =>
            decide.mutate({ body: { ...rest, ...(counted ? { countedFrom: counted } : {}) } })
          }
        >
          <ProblemAlert error={decide.error} />
          <Form.Item name="countedFrom" label={t('sight.counted')}>
            <Select
              options={[
                { value: '', label: t('sight.notCounted') },
                ...stages.map((stage) => ({
                  value: stage,
                  label: t('sight.countedFrom', { stage: t(`stage.${stage}`) }),
                })),
              ]}
            />
          </Form.Item>
          <Form.Item name="line" valuePropName="checked">
            <Checkbox>{t('sight.line')}</Checkbox>
          </Form.Item>
          <Form.Item name="from" label={t('sight.from')} rules={[{ required: true, message: t('common.needed') }]}>
            <Input type="date" />
          </Form.Item>
          <Form.Item name="source" label={t('sight.source')} rules={[{ required: true, message: t('common.needed') }]}>
            <Input maxLength={200} />
          </Form.Item>
          <Button htmlType="submit" loading={decide.isPending}>
            {t('sight.decide')}
          </Button>
        </Form>
      ) : null}
    </Part>
  );
};

/** What my unit shares, what is shared with us, and what others are shown of what is need-to-know. */
export const SharingsPage = () => {
  const { t } = useTranslation();
  return (
    <Page title={t('nav.sharings')} lead={t('sight.lead')}>
      <Running direction="RECEIVED" />
      <Running direction="GIVEN" />
      <CodeNames />
      <Rule />
    </Page>
  );
};
