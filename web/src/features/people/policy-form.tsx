import { App, Button, Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/ui/problem-alert';
import { type PolicyWish, useDecide, useMatrix, usePolicies } from './security-api';

type Limit = { name: keyof PolicyWish; min: number; max: number };
const LIMITS: Limit[] = [
  { name: 'leastLength', min: 8, max: 64 },
  { name: 'classes', min: 1, max: 4 },
  { name: 'history', min: 0, max: 24 },
  { name: 'expiresDays', min: 0, max: 730 },
  { name: 'idleMinutes', min: 5, max: 480 },
  { name: 'sessionHours', min: 1, max: 24 },
  { name: 'addressFailures', min: 10, max: 10000 },
];

type AccessLimit = { name: keyof PolicyWish['access']; min: number; max: number };
const ACCESS_LIMITS: AccessLimit[] = [
  { name: 'passphraseLength', min: 0, max: 64 },
  { name: 'tokenDays', min: 1, max: 366 },
  { name: 'tokenMinute', min: 10, max: 6000 },
  { name: 'invitationDays', min: 1, max: 30 },
];

/** A policy is decided anew from a day on; the old one stays readable below. */
export const PolicyForm = ({ today }: { today: string }) => {
  const { t, i18n } = useTranslation();
  const { message } = App.useApp();
  const policies = usePolicies();
  const matrix = useMatrix();
  const decide = useDecide();
  const needed = [{ required: true, message: t('common.needed') }];
  const inForce = policies.data?.find((each) => each.inForce)?.policy;
  if (!inForce) return <ProblemAlert error={policies.error} />;
  return (
    <Form<PolicyWish>
      layout="vertical"
      className="policy-form"
      initialValues={{ ...inForce, from: today }}
      onFinish={(body) => decide.mutate({ body }, { onSuccess: () => message.success(t('security.decided')) })}
    >
      <ProblemAlert error={decide.error} />
      {LIMITS.map(({ name, min, max }) => (
        <Form.Item key={name} name={name} label={t(`security.policy.${name}`)} rules={needed}>
          <InputNumber min={min} max={max} />
        </Form.Item>
      ))}
      {ACCESS_LIMITS.map(({ name, min, max }) => (
        <Form.Item key={name} name={['access', name]} label={t(`security.access.${name}`)} rules={needed}>
          <InputNumber min={min} max={max} />
        </Form.Item>
      ))}
      <Form.Item name={['access', 'refuseLeaked']} valuePropName="checked">
        <Checkbox>{t('security.access.refuseLeaked')}</Checkbox>
      </Form.Item>
      <Form.Item name="secondFactorRoles" label={t('security.policy.secondFactorRoles')}>
        <Select
          mode="multiple"
          options={(matrix.data?.roles ?? []).map(({ code, zh, en }) => ({
            value: code,
            label: i18n.language.startsWith('en') ? en : zh,
          }))}
        />
      </Form.Item>
      <Form.Item name="confirmAccounts" valuePropName="checked">
        <Checkbox>{t('security.policy.confirmAccounts')}</Checkbox>
      </Form.Item>
      <Form.Item name="from" label={t('security.policy.from')} rules={needed}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="reason" label={t('staff.reason')} rules={needed}>
        <Input />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={decide.isPending}>
        {t('security.decide')}
      </Button>
    </Form>
  );
};
