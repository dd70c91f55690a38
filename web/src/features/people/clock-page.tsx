import { App, Button, DatePicker, Form } from 'antd';
import type { Dayjs } from 'dayjs';
import dayjs from 'dayjs';
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
        <Form<{ date: Dayjs }>
          layout="inline"
          initialValues={{ date: dayjs(businessDate) }}
          onFinish={({ date }) =>
            move.mutate(
              { body: { date: date.format('YYYY-MM-DD') } },
              { onSuccess: () => message.success(t('clock.moved')) },
            )
          }
        >
          <Form.Item name="date" label={t('clock.date')} rules={[{ required: true, message: t('common.needed') }]}>
            <DatePicker allowClear={false} />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={move.isPending}>
            {t('clock.move')}
          </Button>
        </Form>
      </div>
    </Page>
  );
};
