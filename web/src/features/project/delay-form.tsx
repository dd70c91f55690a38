import { App, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/ui/problem-alert';
import { useAcceptDelay } from './api';

type Fields = { from: string; until: string; reason: string };

/** The office accepts that a project is late for a reason; while it holds, no lamp is lit for the late start. */
export const DelayForm = ({ project, onClose }: { project: string; onClose: () => void }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const accept = useAcceptDelay();
  const needed = [{ required: true, message: t('common.needed') }];
  const send = (body: Fields) =>
    accept.mutate(
      { params: { path: { id: project } }, body },
      {
        onSuccess: () => {
          message.success(t('schedule.accepted'));
          onClose();
        },
      },
    );
  return (
    <Form<Fields> layout="vertical" onFinish={send}>
      <p>{t('schedule.delayText')}</p>
      <ProblemAlert error={accept.error} />
      <Form.Item name="from" label={t('schedule.from')} rules={needed}>
        <Input type="date" />
      </Form.Item>
      <Form.Item
        name="until"
        label={t('schedule.until')}
        dependencies={['from']}
        rules={[
          ...needed,
          ({ getFieldValue }) => ({
            validator: async (_, until?: string) => {
              if (until && until < getFieldValue('from')) throw new Error(t('schedule.untilLater'));
            },
          }),
        ]}
      >
        <Input type="date" />
      </Form.Item>
      <Form.Item name="reason" label={t('schedule.delayReason')} rules={needed}>
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={accept.isPending}>
        {t('schedule.acceptDelay')}
      </Button>
    </Form>
  );
};
