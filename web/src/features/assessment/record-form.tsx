import { App, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Assessment, ScoredMeasure } from '@/api/types';
import { typedCount } from '@/format/money';
import { ProblemAlert } from '@/ui/problem-alert';
import { useRecord, useTrial } from './api';

type Fields = { value: string; month: string; voucher?: string; reason?: string };
type RecordFormProps = { assessment: Assessment; unit: number; measure: ScoredMeasure; onClose: () => void };

/** What no figure gives is entered in the ledger of the unit, with its voucher; the ranking is then computed anew. */
export const RecordForm = ({ assessment, unit, measure, onClose }: RecordFormProps) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const record = useRecord();
  const trial = useTrial();
  const path = { params: { path: { id: assessment.id } } };

  const send = ({ value, month, voucher, reason }: Fields) => {
    const amount = typedCount(value);
    if (amount === undefined) return;
    const body = {
      unit,
      measure: measure.name,
      amount: Number(amount),
      period: month,
      voucher: voucher || undefined,
      reason: reason || undefined,
    };
    record.mutate(
      { ...path, body },
      {
        onSuccess: () => {
          trial.mutate(path);
          message.success(t('record.done'));
          onClose();
        },
      },
    );
  };

  return (
    <Form<Fields> layout="vertical" onFinish={send} initialValues={{ month: assessment.on.slice(0, 7) }}>
      <p>{t('record.text')}</p>
      <ProblemAlert error={record.error} />
      <Form.Item
        name="value"
        label={t('record.value')}
        required
        rules={[
          {
            validator: async (_, typed?: string) => {
              if (typedCount(typed ?? '') === undefined) throw new Error(t('entry.countNeeded'));
            },
          },
        ]}
      >
        <Input inputMode="numeric" autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="month"
        label={t('entry.month')}
        rules={[{ required: true, pattern: /^\d{4}-\d{2}$/, message: t('publication.monthNeeded') }]}
      >
        <Input type="month" placeholder="2023-05" />
      </Form.Item>
      <Form.Item name="voucher" label={t('entry.voucher')}>
        <Input />
      </Form.Item>
      <Form.Item name="reason" label={t('record.reason')} extra={t('record.reasonText')}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={record.isPending}>
        {t('record.enter')}
      </Button>
    </Form>
  );
};
