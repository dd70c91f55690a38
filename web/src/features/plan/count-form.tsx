import { App, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ProgressRow } from '@/api/types';
import { typedDecimal } from '@/format/exact';
import { ProblemAlert } from '@/ui/problem-alert';
import { useCount } from './api';
import { DecimalItem } from './decimal-item';

type Fields = { period: string; amount: string; voucher?: string; reason?: string };

type CountFormProps = { plan: string; row: ProgressRow; onDone: () => void };

/** What people counted in a day: an entry of the ledger; its evidence is added where the entries are shown. */
export const CountForm = ({ plan, row, onDone }: CountFormProps) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const count = useCount();
  const needed = [{ required: true, message: t('common.needed') }];
  const send = ({ period, amount, voucher, reason }: Fields) =>
    count.mutate(
      {
        params: { path: { plan, target: row.target.id } },
        body: {
          allocation: row.allocationId ?? undefined,
          period,
          amount: typedDecimal(amount) ?? amount,
          voucher: voucher || undefined,
          reason: reason || undefined,
        },
      },
      {
        onSuccess: ({ number }) => {
          message.success(t('entry.added', { number }));
          onDone();
        },
      },
    );
  return (
    <Form<Fields> layout="vertical" onFinish={send}>
      <ProblemAlert error={count.error} />
      <p>{t('count.text', { unit: [row.unit.name, row.post].filter(Boolean).join(' · ') })}</p>
      <Form.Item name="period" label={t('entry.day')} rules={needed}>
        <Input type="date" />
      </Form.Item>
      <DecimalItem name="amount" label={t('count.amount')} measure={row.measure} required />
      <Form.Item name="voucher" label={t('entry.voucher')}>
        <Input />
      </Form.Item>
      <Form.Item name="reason" label={t('entry.reason')} extra={t('count.reasonText')}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={count.isPending}>
        {t('count.add')}
      </Button>
    </Form>
  );
};
