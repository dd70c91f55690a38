import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSession } from '@/session/session';
import { ProblemAlert } from '@/ui/problem-alert';
import { useBegin, useKinds, useOwed } from './api';

type Fields = { kind: string; on: string; duty?: string };

/** A return for the period that a day is in, perhaps one that a document asks for. */
export const BeginForm = () => {
  const { t } = useTranslation();
  const go = useNavigate();
  const { businessDate, unit } = useSession();
  const kinds = useKinds();
  const owed = useOwed(unit.id);
  const begin = useBegin();
  const duties = (owed.data?.items ?? []).filter(
    ({ unit: of, category, state }) => of.id === unit.id && category === 'REPORT' && state !== 'ENDED',
  );
  return (
    <Form<Fields>
      layout="vertical"
      initialValues={{ on: businessDate }}
      onFinish={(body) => begin.mutate({ body }, { onSuccess: ({ row }) => go(`/submissions/${row.id}`) })}
    >
      <Form.Item name="kind" label={t('submission.kind')} rules={[{ required: true, message: t('common.needed') }]}>
        <Select options={(kinds.data ?? []).map(({ code, name }) => ({ value: code, label: name }))} />
      </Form.Item>
      <Form.Item name="on" label={t('submission.on')} rules={[{ required: true, message: t('common.needed') }]}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="duty" label={t('submission.duty')} extra={t('submission.dutyText')}>
        <Select
          allowClear
          options={duties.map(({ id, task, dueOn }) => ({ value: id, label: dueOn ? `${task} (${dueOn})` : task }))}
        />
      </Form.Item>
      <ProblemAlert error={begin.error ?? kinds.error} />
      <Button type="primary" htmlType="submit" loading={begin.isPending}>
        {t('submission.begin')}
      </Button>
    </Form>
  );
};
