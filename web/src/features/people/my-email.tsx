import { App, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/ui/problem-alert';
import { useChangeProfile, useProfile } from './access-api';

/** The own address for notices; nobody has to give one. */
export const MyEmail = () => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const profile = useProfile();
  const change = useChangeProfile();
  return (
    <section aria-labelledby="email" className="panel">
      <h2 id="email">{t('access.profile')}</h2>
      <ProblemAlert error={profile.error ?? change.error} />
      {profile.data ? (
        <Form<{ email?: string }>
          layout="vertical"
          className="one-line"
          initialValues={{ email: profile.data.email }}
          onFinish={({ email }) =>
            change.mutate({ body: { email: email ?? '' } }, { onSuccess: () => message.success(t('access.saved')) })
          }
        >
          <Form.Item name="email" label={t('access.email')} extra={t('access.emailText')}>
            <Input type="email" autoComplete="email" />
          </Form.Item>
          <Button htmlType="submit" loading={change.isPending}>
            {t('common.save')}
          </Button>
        </Form>
      ) : null}
    </section>
  );
};
