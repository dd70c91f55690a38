import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { $api } from '@/api/client';
import { useSession } from '@/session/session';
import { ProblemAlert } from '@/ui/problem-alert';
import { SESSION_KEY } from './session-query';
import { SignCard } from './sign-card';

type Passwords = { current: string; next: string; again: string };

export const PasswordPage = () => {
  const { t } = useTranslation();
  const { mustChangePassword } = useSession();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const change = $api.useMutation('post', '/api/v1/session/password', {
    onSuccess: async () => {
      await cache.refetchQueries({ queryKey: SESSION_KEY });
      message.success(t('password.changed'));
      navigate('/', { replace: true });
    },
  });
  const needed = (text: string) => [{ required: true, message: text }];

  return (
    <SignCard title={t('password.title')}>
      {mustChangePassword ? <p>{t('password.must')}</p> : null}
      <ProblemAlert error={change.error} />
      <Form<Passwords>
        layout="vertical"
        requiredMark={false}
        onFinish={({ current, next }) => change.mutate({ body: { current, next } })}
      >
        <Form.Item name="current" label={t('password.current')} rules={needed(t('password.currentNeeded'))}>
          <Input.Password autoComplete="current-password" autoFocus />
        </Form.Item>
        <Form.Item
          name="next"
          label={t('password.next')}
          rules={needed(t('password.nextNeeded'))}
          extra={t('password.advice')}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Form.Item
          name="again"
          label={t('password.again')}
          dependencies={['next']}
          rules={[
            ...needed(t('password.nextNeeded')),
            ({ getFieldValue }) => ({
              validator: async (_, value) => {
                if (value && value !== getFieldValue('next')) throw new Error(t('password.differ'));
              },
            }),
          ]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Button type="primary" htmlType="submit" block loading={change.isPending}>
          {t('password.change')}
        </Button>
      </Form>
    </SignCard>
  );
};
