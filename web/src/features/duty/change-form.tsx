import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Duty } from '@/api/types';
import { ProblemAlert } from '@/ui/problem-alert';
import { RhythmFields, type RhythmForm, rhythmFieldsOf, rhythmOf } from '@/ui/rhythm-fields';
import { UnitSelect } from '@/ui/unit-select';
import { useChange } from './api';

type Fields = { unit: number; task: string; endsOn: string; rhythm: RhythmForm };

/** Another unit, other words, another rhythm or an earlier end. */
export const ChangeForm = ({ duty, onDone }: { duty: Duty; onDone: () => void }) => {
  const { t } = useTranslation();
  const change = useChange();
  const send = ({ unit, task, endsOn, rhythm }: Fields) =>
    change.mutate(
      {
        params: { path: { id: duty.id } },
        body: {
          unit,
          task,
          endsOn,
          rhythm: rhythmOf({ ...rhythmFieldsOf(duty.rhythm), ...rhythm }),
          version: duty.version,
        },
      },
      { onSuccess: onDone },
    );
  return (
    <Form<Fields>
      layout="vertical"
      className="duty-change"
      initialValues={{
        unit: duty.unit.id,
        task: duty.task,
        endsOn: duty.endsOn,
        rhythm: rhythmFieldsOf(duty.rhythm),
      }}
      onFinish={send}
    >
      <Form.Item name="task" label={t('duty.task')} rules={[{ required: true }]}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
      <Form.Item name="unit" label={t('duty.unit')} rules={[{ required: true }]}>
        <UnitSelect />
      </Form.Item>
      <RhythmFields />
      <Form.Item name="endsOn" label={t('duty.endsOn')} rules={[{ required: true }]}>
        <Input type="date" />
      </Form.Item>
      <ProblemAlert error={change.error} />
      <Button type="primary" htmlType="submit" loading={change.isPending}>
        {t('common.save')}
      </Button>
    </Form>
  );
};
