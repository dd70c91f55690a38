import { App, Button, Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Basis } from '@/api/types';
import { useMay } from '@/session/session';
import { ProblemAlert } from '@/ui/problem-alert';
import { useAddEntry, useIndicators } from './api';
import { typedValue, ValueItem } from './value-input';

type Fields = { indicator: string; on: string; value: string; basis: Basis; source?: string; voucher?: string };

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
  // Some browsers show a month as plain text, so its form is checked here too.
  const days = money ? [{ required: true, pattern: /^\d{4}-\d{2}$/, message: t('publication.monthNeeded') }] : needed;

  const send = ({ indicator, on, value, basis, source, voucher }: Fields) => {
    const amount = typedValue(money, value);
    if (amount === undefined) return;
    add.mutate(
      { body: { subject, indicator, period: on, amount, basis, source: source ?? '', voucher: voucher || undefined } },
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
          // A month is no day: what was chosen for the other kind of indicator is asked for anew.
          onChange={(code: string) => form.setFieldsValue({ value: isMoney(code) ? '' : '1', on: '' })}
        />
      </Form.Item>
      <Form.Item name="on" label={t(money ? 'entry.month' : 'entry.day')} rules={days}>
        <Input type={money ? 'month' : 'date'} {...(money ? { placeholder: '2023-05' } : {})} />
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
