import { Button, Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import { ProblemAlert } from '@/ui/problem-alert';
import { useAddRobot, useChangeRobot, useNoticeKinds } from './api';

export type Robot = components['schemas']['RobotView'];
type Wish = components['schemas']['RobotRequest'];

const PLATFORMS = ['DINGTALK', 'WECOM', 'FEISHU', 'PLAIN'] as const;

/** Address and secret are entered, never shown; left empty, those of before stay. */
export const RobotForm = ({ robot, onKept }: { robot: Robot | undefined; onKept: () => void }) => {
  const { t } = useTranslation();
  const kinds = useNoticeKinds();
  const add = useAddRobot();
  const change = useChangeRobot();
  const needed = [{ required: true, message: t('common.needed') }];
  const save = ({ address, secret, ...rest }: Wish) => {
    // What is left empty is left out: an empty secret would take the old one away.
    const body = { ...rest, ...(address ? { address } : {}), ...(secret ? { secret } : {}) };
    if (robot) change.mutate({ params: { path: { id: robot.id } }, body }, { onSuccess: onKept });
    else add.mutate({ body }, { onSuccess: onKept });
  };
  return (
    <Form<Wish>
      layout="vertical"
      initialValues={robot ?? { platform: 'DINGTALK', below: false, enabled: true, kinds: [] }}
      onFinish={save}
    >
      <Form.Item name="name" label={t('notice.group')} rules={needed}>
        <Input maxLength={80} />
      </Form.Item>
      <Form.Item name="platform" label={t('notice.platform')} rules={needed}>
        <Select options={PLATFORMS.map((value) => ({ value, label: t(`noticePlatform.${value}`) }))} />
      </Form.Item>
      <Form.Item
        name="address"
        label={t('notice.webhook')}
        extra={robot ? t('notice.keptAddress', { host: robot.host }) : t('notice.webhookText')}
        rules={robot ? [] : needed}
      >
        <Input.Password autoComplete="off" />
      </Form.Item>
      <Form.Item name="secret" label={t('notice.secret')} extra={t('notice.secretText')}>
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item name="kinds" label={t('notice.robotKinds')}>
        <Checkbox.Group
          className="robot-kinds"
          options={(kinds.data ?? [])
            .filter(({ chat }) => chat)
            .map(({ code, name }) => ({ value: code, label: name }))}
        />
      </Form.Item>
      <Form.Item name="below" valuePropName="checked">
        <Checkbox>{t('notice.below')}</Checkbox>
      </Form.Item>
      <Form.Item name="enabled" valuePropName="checked">
        <Checkbox>{t('notice.enabled')}</Checkbox>
      </Form.Item>
      <ProblemAlert error={add.error ?? change.error} />
      <Button type="primary" htmlType="submit" loading={add.isPending || change.isPending}>
        {t('common.save')}
      </Button>
    </Form>
  );
};
