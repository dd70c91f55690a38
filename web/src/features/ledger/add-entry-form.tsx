import { App, Button, DatePicker, Form, Input, Radio, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import type { Basis } from '@/api/types';
import { useMay } from '@/session/session';
import { ProblemAlert } from '@/ui/problem-alert';
import { useAddEntry, useIndicators } from './api';
import { typedValue, ValueItem } from './value-input';

type Fields = { indicator: string; on: Dayjs; value: string; basis: Basis; source?: string; voucher?: string };

export const AddEntryForm = ({ subject, onClose }: { subject: string; onClose: () => void }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const may = useMay();
  const add = useAddEntry();
  const [form] = Form.useForm<Fields>();
  const indicators = useIndicators();
  const isMoney = (wanted: string | undefined) =>
    indicators.data?.some(({ code, kind }) => code === wanted && kind === 'MONEY') ?? false;
  const money = isMoney(Form.useWatch('indicator', form));
  const needed = [{ required: true, message: t('common.needed') }];

  const send = ({ indicator, on, value, basis, source, voucher }: Fields) => {
    const amount = typedValue(money, value);
    if (amount === undefined) return;
    const period = on.format(money ? 'YYYY-MM' : 'YYYY-MM-DD');
    add.mutate(
      { body: { subject, indicator, period, amount, basis, source: source ?? '', voucher: voucher || undefined } },
      {
        onSuccess: ({ number }) => {
          message.success(t('entry.added', { number }));
          onClose();
        },
      },
    );
  };

  return (
    <Form<Fields> form={form} layout="vertical" onFinish={send} initialValues={{ basis: 'REPORTED' }}>
      <ProblemAlert error={indicators.error ?? add.error} />
      <Form.Item name="indicator" label={t('entry.indicator')} rules={needed}>
        <Select
          loading={indicators.isPending}
          options={indicators.data?.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(code: string) => form.setFieldValue('value', isMoney(code) ? undefined : '1')}
        />
      </Form.Item>
      <Form.Item name="on" label={t(money ? 'entry.month' : 'entry.day')} rules={needed}>
        <DatePicker key={String(money)} picker={money ? 'month' : 'date'} className="wide" />
      </Form.Item>
      <ValueItem money={money} label={t(money ? 'entry.increment' : 'entry.value')} />
      <Form.Item name="basis" label={t('entry.basis')} rules={needed}>
        <Radio.Group
          options={[
            { value: 'REPORTED', label: t('basis.REPORTED') },
            { value: 'RECOGNISED', label: t('basis.RECOGNISED'), disabled: !may('entry.recognise') },
          ]}
        />
      </Form.Item>
      <Form.Item name="source" label={t('entry.source')}>
        <Input />
      </Form.Item>
      <Form.Item name="voucher" label={t('entry.voucher')}>
        <Input />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={add.isPending}>
        {t('entry.add')}
      </Button>
    </Form>
  );
};
