import { Button, Form, Input, Select, TreeSelect } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Finding, Plan } from '@/api/types';
import { ProblemAlert } from '@/ui/problem-alert';
import { RhythmFields, type RhythmForm, rhythmFieldsOf, rhythmOf } from '@/ui/rhythm-fields';
import { unitTree } from '@/ui/unit-tree';
import { useUnits } from './api';
import { useAddFinding, useEditFinding, useKeepFinding } from './finding-api';
import type { Quote } from './quote';

const CATEGORIES: Record<Finding['kind'], string[]> = {
  CADENCE: ['REPORT', 'MEETING', 'INSPECTION', 'TRIP', 'OTHER'],
  RULE: ['THRESHOLD', 'REWARD', 'PLUS', 'MINUS', 'WEIGHT', 'LAMP'],
  PROGRAMME: ['LIBRARY', 'LIST', 'MAP', 'PLATFORM', 'MECHANISM'],
  DUTY: [],
  FACT: [],
};

type Fields = {
  title: string;
  category?: string;
  detail?: string;
  leadingUnits?: string[];
  joiningUnits?: string[];
  units?: number[];
  rhythm?: RhythmForm;
};

type FindingFormProps = {
  plan: Plan;
  kind: Finding['kind'];
  /** Undefined for one that is added. */
  finding: Finding | undefined;
  quote: Quote | undefined;
  onDone: (id: string) => void;
};

const Names = ({ name, label }: { name: 'leadingUnits' | 'joiningUnits'; label: string }) => {
  const { t } = useTranslation();
  return (
    <Form.Item name={name} label={label} extra={t('target.responsibleText')}>
      <Select mode="tags" open={false} tokenSeparators={['、', '，', ',']} />
    </Form.Item>
  );
};

/** A finding as a person puts it. */
export const FindingForm = ({ plan, kind, finding, quote, onDone }: FindingFormProps) => {
  const { t } = useTranslation();
  const keep = useKeepFinding(plan.id);
  const add = useAddFinding();
  const edit = useEditFinding();
  const units = useUnits();
  const categories = CATEGORIES[kind];

  const send = async ({ rhythm, ...fields }: Fields) => {
    const body = {
      kind,
      defaultUnits: finding?.defaultUnits,
      draft: finding?.draft,
      ...fields,
      rhythm: kind === 'CADENCE' ? rhythmOf({ ...rhythmFieldsOf(finding?.rhythm), ...rhythm }) : undefined,
      start: quote?.start,
      end: quote?.end,
    };
    try {
      const kept = finding
        ? await edit.mutateAsync({
            params: { path: { plan: plan.id, id: finding.id } },
            body: { ...body, version: finding.version },
          })
        : await add.mutateAsync({ params: { path: { plan: plan.id } }, body });
      keep.one(kept);
      onDone(kept.id);
    } catch {
      // Told by the alert; what was typed stays.
    }
  };

  return (
    <Form<Fields>
      layout="vertical"
      initialValues={{
        title: finding?.title ?? (quote && quote.text.length <= 60 ? quote.text.trim() : ''),
        category: finding?.category || categories.at(-1),
        detail: finding?.detail,
        leadingUnits: finding?.leadingUnits,
        joiningUnits: finding?.joiningUnits,
        units: finding?.units,
        rhythm: rhythmFieldsOf(finding?.rhythm),
      }}
      onFinish={(fields) => void send(fields)}
    >
      {quote ? (
        <blockquote>{quote.text}</blockquote>
      ) : finding?.sentence ? (
        <blockquote>{finding.sentence}</blockquote>
      ) : null}
      <Form.Item name="title" label={t(`findingTitle.${kind}`)} rules={[{ required: true }]}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
      {categories.length ? (
        <Form.Item name="category" label={t('duty.category')}>
          <Select
            options={categories.map((value) => ({
              value,
              label: kind === 'CADENCE' ? t(`dutyCategory.${value}`) : t(`findingCategory.${value}`),
            }))}
          />
        </Form.Item>
      ) : null}
      {kind === 'CADENCE' ? (
        <>
          <Form.Item name="units" label={t('finding.units')} extra={t('finding.unitsText')}>
            <TreeSelect
              treeData={unitTree(units.data ?? [])}
              multiple
              treeDefaultExpandAll
              loading={units.isPending}
              showSearch={{ treeNodeFilterProp: 'title' }}
              placeholder={t('unit.choose')}
            />
          </Form.Item>
          <RhythmFields />
        </>
      ) : null}
      {kind === 'DUTY' || kind === 'CADENCE' ? (
        <Names name="leadingUnits" label={t(kind === 'DUTY' ? 'finding.leading' : 'target.responsibleUnits')} />
      ) : null}
      {kind === 'DUTY' ? <Names name="joiningUnits" label={t('finding.joining')} /> : null}
      <Form.Item name="detail" label={t(kind === 'CADENCE' ? 'finding.words' : 'finding.detail')}>
        <Input.TextArea rows={2} maxLength={1000} />
      </Form.Item>
      <ProblemAlert error={add.error ?? edit.error} />
      <Button type="primary" htmlType="submit" loading={add.isPending || edit.isPending}>
        {t(finding ? 'common.save' : 'finding.add')}
      </Button>
    </Form>
  );
};
