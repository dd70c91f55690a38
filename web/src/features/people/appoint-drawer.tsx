import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/session/session';
import { ProblemAlert } from '@/ui/problem-alert';
import { SideDrawer } from '@/ui/side-drawer';
import { UnitSelect } from '@/ui/unit-select';
import { type Appointment, useAppoint, useFunctionName, useFunctions } from './staff-api';

type Fields = {
  unitId: number;
  function: string;
  personId?: string;
  name?: string;
  title?: string;
  phone?: string;
  login?: string;
  from: string;
  document?: string;
};
type AppointProps = { unit: number; known: Appointment[]; onClose: () => void };

/** Everybody who holds something already, once. */
export const persons = (known: Appointment[]) => [
  ...new Map(
    known.map(({ person, name, unit }) => [person, { value: person, label: `${name} · ${unit.name}` }]),
  ).values(),
];

const AppointForm = ({ unit, known, onClose }: AppointProps) => {
  const { t } = useTranslation();
  const { businessDate } = useSession();
  const functions = useFunctions();
  const nameOf = useFunctionName();
  const appoint = useAppoint();
  const [form] = Form.useForm<Fields>();
  const person = Form.useWatch('personId', form);
  const needed = [{ required: true, message: t('common.needed') }];

  return (
    <Form<Fields>
      form={form}
      layout="vertical"
      initialValues={{ unitId: unit, from: businessDate }}
      onFinish={(body) => appoint.mutate({ body }, { onSuccess: onClose })}
    >
      <ProblemAlert error={appoint.error} />
      <Form.Item name="unitId" label={t('unit.one')} rules={needed}>
        <UnitSelect />
      </Form.Item>
      <Form.Item name="function" label={t('staff.function')} rules={needed}>
        <Select options={(functions.data ?? []).map(({ code }) => ({ value: code, label: nameOf(code) }))} />
      </Form.Item>
      <Form.Item name="personId" label={t('staff.person')}>
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t('staff.new')}
          options={persons(known)}
        />
      </Form.Item>
      {person ? null : (
        <>
          <Form.Item name="name" label={t('accounts.name')} rules={needed}>
            <Input autoComplete="off" />
          </Form.Item>
          <Form.Item name="title" label={t('staff.title')}>
            <Input autoComplete="off" />
          </Form.Item>
          <Form.Item name="phone" label={t('staff.phone')}>
            <Input autoComplete="off" inputMode="tel" />
          </Form.Item>
          <Form.Item name="login" label={t('staff.login')}>
            <Input autoComplete="off" />
          </Form.Item>
        </>
      )}
      <Form.Item name="from" label={t('staff.from')} rules={needed}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="document" label={t('succession.document')}>
        <Input />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={appoint.isPending}>
        {t('common.save')}
      </Button>
    </Form>
  );
};

export const AppointDrawer = ({ open, ...form }: AppointProps & { open: boolean }) => {
  const { t } = useTranslation();
  return (
    <SideDrawer title={t('staff.appoint')} open={open} onClose={form.onClose}>
      <AppointForm {...form} />
    </SideDrawer>
  );
};
