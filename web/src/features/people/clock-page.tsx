import { App, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/session/session';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { useMoveClock } from './api';

/** Only in a demonstration: 2023 is lived in 2023. */
export const ClockPage = () => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { businessDate } = useSession();
  const move = useMoveClock();
  return (
    <Page title={t('nav.clock')} lead={t('clock.lead')}>
      <div className="panel">
        <ProblemAlert error={move.error} />
        <Form<{ date: string }>
          layout="inline"
          initialValues={{ date: businessDate }}
          onFinish={({ date }) =>
            move.mutate({ body: { date } }, { onSuccess: () => message.success(t('clock.moved')) })
          }
        >
          <Form.Item name="date" label={t('clock.date')} rules={[{ required: true, message: t('common.needed') }]}>
            <Input type="date" />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={move.isPending}>
            {t('clock.move')}
          </Button>
        </Form>
      </div>
    </Page>
  );
};
