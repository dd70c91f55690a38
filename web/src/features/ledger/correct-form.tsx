import { App, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Entry } from '@/api/types';
import { period } from '@/format/date';
import { ProblemAlert } from '@/ui/problem-alert';
import { useCorrectEntry } from './api';
import { useValueText } from './entry-value';
import { typedValue, ValueItem } from './value-input';

type Fields = { value: string; reason: string };

export const CorrectForm = ({ entry, onClose }: { entry: Entry; onClose: () => void }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const text = useValueText();
  const correct = useCorrectEntry();
  const money = entry.currency != null;

  const send = ({ value, reason }: Fields) => {
    const amount = typedValue(money, value);
    if (amount === undefined) return;
    correct.mutate(
      { params: { path: { number: entry.number } }, body: { amount, reason } },
      {
        onSuccess: ({ number }) => {
          message.success(t('entry.corrected', { number }));
          onClose();
        },
      },
    );
  };

  return (
    <Form<Fields> layout="vertical" onFinish={send}>
      <p>{t('entry.correctText')}</p>
      <dl className="facts">
        <div>
          <dt>{entry.indicator.name}</dt>
          <dd>{period(entry.period.from, entry.period.to)}</dd>
        </div>
        <div>
          <dt>{t('entry.present')}</dt>
          <dd>{text(entry)}</dd>
        </div>
      </dl>
      <ProblemAlert error={correct.error} />
      <ValueItem money={money} label={t('entry.rightValue')} />
      <Form.Item name="reason" label={t('entry.reason')} rules={[{ required: true, message: t('entry.reasonNeeded') }]}>
        <Input.TextArea rows={3} maxLength={500} showCount />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={correct.isPending}>
        {t('entry.correct')}
      </Button>
    </Form>
  );
};
