import { App, Button, Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/ui/problem-alert';
import { type PolicyWish, useDecide, useMatrix, usePolicies } from './security-api';

type Limit = {
  name: Exclude<keyof PolicyWish, 'access'> | ['access', keyof PolicyWish['access']];
  min: number;
  max: number;
};

const PASSWORD: Limit[] = [
  { name: 'leastLength', min: 8, max: 64 },
  { name: 'classes', min: 1, max: 4 },
  { name: ['access', 'passphraseLength'], min: 0, max: 64 },
  { name: 'history', min: 0, max: 24 },
  { name: 'expiresDays', min: 0, max: 730 },
];
const LOGIN: Limit[] = [
  { name: 'idleMinutes', min: 5, max: 480 },
  { name: 'sessionHours', min: 1, max: 24 },
  { name: 'addressFailures', min: 10, max: 10000 },
];
const TOKENS: Limit[] = [
  { name: ['access', 'invitationDays'], min: 1, max: 30 },
  { name: ['access', 'tokenDays'], min: 1, max: 366 },
  { name: ['access', 'tokenMinute'], min: 10, max: 6000 },
];

const Limits = ({ limits }: { limits: Limit[] }) => {
  const { t } = useTranslation();
  return limits.map(({ name, min, max }) => (
    <Form.Item
      key={String(name)}
      name={name}
      label={typeof name === 'string' ? t(`security.policy.${name}`) : t(`security.access.${name[1]}`)}
      rules={[{ required: true, message: t('common.needed') }]}
    >
      <InputNumber min={min} max={max} precision={0} changeOnWheel={false} />
    </Form.Item>
  ));
};

/** A policy is decided anew from a day on; the old one stays readable below. */
export const PolicyForm = ({ today }: { today: string }) => {
  const { t, i18n } = useTranslation();
  const { message } = App.useApp();
  const policies = usePolicies();
  const matrix = useMatrix();
  const decide = useDecide();
  const [form] = Form.useForm<PolicyWish>();
  const needed = [{ required: true, message: t('common.needed') }];
  const inForce = policies.data?.find((each) => each.inForce)?.policy;
  if (!inForce) return <ProblemAlert error={policies.error} onRetry={() => void policies.refetch()} />;
  const send = (body: PolicyWish) =>
    decide.mutate(
      { body },
      {
        onSuccess: () => {
          message.success(t('security.decided'));
          form.resetFields(['reason']);
        },
      },
    );
  return (
    <Form<PolicyWish>
      form={form}
      layout="vertical"
      className="panel"
      initialValues={{ ...inForce, from: today }}
      onFinish={send}
    >
      <fieldset className="form-part">
        <legend>{t('security.group.password')}</legend>
        <div className="policy-limits">
          <Limits limits={PASSWORD} />
        </div>
        <Form.Item name={['access', 'refuseLeaked']} valuePropName="checked">
          <Checkbox>{t('security.access.refuseLeaked')}</Checkbox>
        </Form.Item>
      </fieldset>
      <fieldset className="form-part">
        <legend>{t('security.group.login')}</legend>
        <div className="policy-limits">
          <Limits limits={LOGIN} />
        </div>
        <Form.Item name="secondFactorRoles" label={t('security.policy.secondFactorRoles')}>
          <Select
            mode="multiple"
            showSearch={{ optionFilterProp: 'label' }}
            options={(matrix.data?.roles ?? []).map(({ code, zh, en }) => ({
              value: code,
              label: i18n.language.startsWith('en') ? en : zh,
            }))}
          />
        </Form.Item>
      </fieldset>
      <fieldset className="form-part">
        <legend>{t('security.group.access')}</legend>
        <div className="policy-limits">
          <Limits limits={TOKENS} />
        </div>
        <Form.Item name="confirmAccounts" valuePropName="checked">
          <Checkbox>{t('security.policy.confirmAccounts')}</Checkbox>
        </Form.Item>
      </fieldset>
      <div className="policy-limits">
        <Form.Item name="from" label={t('security.policy.from')} rules={needed}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="reason" label={t('staff.reason')} rules={needed}>
          <Input maxLength={500} />
        </Form.Item>
      </div>
      <ProblemAlert error={decide.error} />
      <Button type="primary" htmlType="submit" loading={decide.isPending}>
        {t('security.decide')}
      </Button>
    </Form>
  );
};
