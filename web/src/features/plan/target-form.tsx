import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan, Target } from '@/api/types';
import { ProblemAlert } from '@/ui/problem-alert';
import { useAddTarget, useEditTarget, useKeep, useNumberTarget } from './api';
import { DecimalItem } from './decimal-item';
import type { Quote } from './quote';
import { stands } from './states';
import { TargetContent } from './target-content';
import { fieldsOf, freshFields, numbersOf, type TargetFields, wishOf } from './target-fields';

const NumberFields = ({ adopted }: { adopted: boolean }) => {
  const { t } = useTranslation();
  const form = Form.useFormInstance<TargetFields>();
  const op = Form.useWatch('op', form);
  const measure = Form.useWatch('measure', form);
  const grows = op === 'GROWTH' || op === 'DECLINE';
  return (
    <fieldset className="form-part">
      <legend>{t('target.numbers')}</legend>
      <p className="quiet">{t('target.numbersText')}</p>
      <div className="form-row">
        <DecimalItem name="published" label={t('target.published')} measure={measure} />
        <DecimalItem name="dispatch" label={t('target.dispatch')} measure={measure} />
      </div>
      {grows ? (
        <>
          <Form.Item name="baseText" label={t('target.baseText')}>
            <Input placeholder={t('target.baseExample')} />
          </Form.Item>
          <div className="form-row">
            <DecimalItem name="baseValue" label={t('target.baseValue')} />
            <Form.Item name="baseMeasure" label={t('target.baseMeasure')}>
              <Input />
            </Form.Item>
          </div>
        </>
      ) : null}
      <Form.Item
        name="reason"
        label={t('target.reason')}
        {...(adopted ? { extra: t('target.reasonAdopted') } : { extra: t('target.reasonText') })}
      >
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
    </fieldset>
  );
};

type TargetFormProps = {
  plan: Plan;
  /** Undefined for one that is added. */
  target: Target | undefined;
  quote: Quote | undefined;
  onDone: (id: string) => void;
};

/** A target as a draft holds it; of an adopted plan only its numbers. */
export const TargetForm = ({ plan, target, quote, onDone }: TargetFormProps) => {
  const { t } = useTranslation();
  const keep = useKeep(plan.id);
  const [form] = Form.useForm<TargetFields>();
  const add = useAddTarget();
  const edit = useEditTarget();
  const number = useNumberTarget();
  const [busy, setBusy] = useState(false);
  const draft = plan.state === 'DRAFT';
  const before = target ? fieldsOf(target) : freshFields(quote?.text);

  // Where only the numbers were refused, the content has been kept already: the next try goes on from there.
  const [kept, setKept] = useState(target);

  const keepContent = (fields: TargetFields) => {
    const body = { ...wishOf(fields), start: quote?.start, end: quote?.end };
    return kept
      ? edit.mutateAsync({ params: { path: { plan: plan.id, id: kept.id } }, body: { ...body, version: kept.version } })
      : add.mutateAsync({ params: { path: { plan: plan.id } }, body });
  };

  const send = async () => {
    // Also of fields that are hidden just now.
    const fields: TargetFields = { ...before, ...form.getFieldsValue(true) };
    setBusy(true);
    for (const each of [add, edit, number]) each.reset();
    try {
      let now = draft || !kept ? await keepContent(fields) : kept;
      setKept(now);
      const numbers = numbersOf(fields, before);
      if (numbers) {
        const path = { plan: plan.id, id: now.id };
        now = await number.mutateAsync({ params: { path }, body: { ...numbers, version: now.version } });
      }
      if (target) keep.target(now);
      else await keep.reread();
      onDone(now.id);
    } catch {
      // Told by the alert; what was typed stays.
      await keep.reread();
    } finally {
      setBusy(false);
    }
  };

  return (
    <Form<TargetFields> form={form} layout="vertical" initialValues={before} onFinish={() => void send()}>
      {quote ? (
        <blockquote>{quote.text}</blockquote>
      ) : target?.sentence ? (
        <blockquote>{target.sentence}</blockquote>
      ) : null}
      {draft ? <TargetContent others={plan.targets.filter((each) => stands(each) && each.id !== target?.id)} /> : null}
      <NumberFields adopted={!draft} />
      <ProblemAlert error={add.error ?? edit.error ?? number.error} />
      <Button type="primary" htmlType="submit" loading={busy}>
        {t(target ? 'common.save' : 'review.add')}
      </Button>
    </Form>
  );
};
