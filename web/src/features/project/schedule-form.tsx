import { App, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schedule } from '@/api/types';
import { inWan, wanToFen } from '@/format/money';
import { useSession } from '@/session/session';
import { ProblemAlert } from '@/ui/problem-alert';
import { usePlanSchedule } from './api';

type Fields = { plannedStart?: string; year: string; funds?: string; reason?: string };
type ScheduleFormProps = { project: string; schedule: Schedule; onClose: () => void };

/** Only what was changed is sent: what stood before stays in the history, with the reason for the change. */
const wishOf = (fields: Fields, schedule: Schedule) => {
  const { plannedStart, year, funds, reason } = fields;
  const amount = funds ? wanToFen(funds) : undefined;
  const stands = schedule.funds.find((each) => each.year === Number(year))?.amount.amount;
  return {
    ...(plannedStart && plannedStart !== schedule.plannedStart?.day ? { plannedStart } : {}),
    ...(amount !== undefined && amount !== stands ? { funds: { year: Number(year), amount } } : {}),
    ...(reason?.trim() ? { reason: reason.trim() } : {}),
  };
};

export const ScheduleForm = ({ project, schedule, onClose }: ScheduleFormProps) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { businessDate } = useSession();
  const plan = usePlanSchedule();
  const [form] = Form.useForm<Fields>();
  const fundsOf = (year: number) => {
    const amount = schedule.funds.find((each) => each.year === year)?.amount.amount;
    return amount ? inWan(amount).replaceAll(',', '') : '';
  };
  const year = Number(businessDate.slice(0, 4));

  const send = (fields: Fields) => {
    const wish = wishOf(fields, schedule);
    if (!wish.plannedStart && !wish.funds) {
      onClose();
      return;
    }
    plan.mutate(
      { params: { path: { id: project } }, body: wish },
      {
        onSuccess: () => {
          message.success(t('schedule.saved'));
          onClose();
        },
      },
    );
  };

  return (
    <Form<Fields>
      form={form}
      layout="vertical"
      onFinish={send}
      initialValues={{ plannedStart: schedule.plannedStart?.day, year: String(year), funds: fundsOf(year) }}
    >
      <ProblemAlert error={plan.error} />
      <Form.Item name="plannedStart" label={t('schedule.plannedStart')}>
        <Input type="date" />
      </Form.Item>
      <Form.Item
        name="year"
        label={t('schedule.year')}
        rules={[{ required: true, pattern: /^(19|20)\d\d$/, message: t('schedule.yearNeeded') }]}
      >
        <Input
          inputMode="numeric"
          onChange={({ target }) => {
            if (/^\d{4}$/.test(target.value)) form.setFieldValue('funds', fundsOf(Number(target.value)));
          }}
        />
      </Form.Item>
      <Form.Item
        name="funds"
        label={t('schedule.funds')}
        rules={[
          {
            validator: async (_, typed?: string) => {
              if (typed && wanToFen(typed) === undefined) throw new Error(t('entry.amountNeeded'));
            },
          },
        ]}
      >
        <Input inputMode="decimal" autoComplete="off" suffix={t('unit.wan')} />
      </Form.Item>
      <Form.Item name="reason" label={t('schedule.reason')} extra={t('schedule.reasonText')}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={plan.isPending}>
        {t('common.save')}
      </Button>
    </Form>
  );
};
