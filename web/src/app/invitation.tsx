import { Button, Form, Input, Result } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { $api } from '@/api/client';
import { instant } from '@/format/date';
import { codeLabel } from '@/i18n/code-label';
import { ProblemAlert } from '@/ui/problem-alert';
import { SignCard } from './sign-card';

type Choice = { login: string; password: string; again: string };

/** What the link carries stands behind its #, which browsers send to no server and write into no log. */
export const InvitationPage = () => {
  const { t } = useTranslation();
  const secret = useLocation().hash.slice(1);
  const open = $api.useMutation('post', '/api/v1/invitations/opening');
  const accept = $api.useMutation('post', '/api/v1/invitations/acceptance');
  const { mutate } = open;
  // The answer to this brings the CSRF cookie, which the first write needs.
  const ready = $api.useQuery('get', '/api/v1/installation', {}).isSuccess;
  useEffect(() => {
    if (ready) mutate({ body: { secret: secret || '-' } });
  }, [ready, secret, mutate]);
  const needed = [{ required: true, message: t('common.needed') }];

  if (accept.data)
    return (
      <SignCard title={t('invitation.title')}>
        <Result
          status="success"
          title={t('invitation.made', { login: accept.data.login })}
          subTitle={accept.data.waits ? t('invitation.waits') : t('invitation.enter')}
          extra={
            accept.data.waits ? null : (
              <Link to="/login">
                <Button type="primary">{t('login.enter')}</Button>
              </Link>
            )
          }
        />
      </SignCard>
    );
  return (
    <SignCard title={t('invitation.title')}>
      <ProblemAlert error={open.error} />
      {open.data ? (
        <>
          <p>
            {t('invitation.who', {
              name: open.data.name,
              unit: open.data.unit,
              role: codeLabel(t, 'role', open.data.role),
            })}
          </p>
          <p className="quiet">{t('invitation.until', { at: instant(open.data.expiresAt) })}</p>
          <ProblemAlert error={accept.error} />
          <Form<Choice>
            layout="vertical"
            requiredMark={false}
            onFinish={({ login, password }) => accept.mutate({ body: { secret, login, password } })}
          >
            <Form.Item name="login" label={t('invitation.login')} rules={needed} extra={t('invitation.loginAdvice')}>
              <Input autoComplete="username" size="large" autoCapitalize="none" />
            </Form.Item>
            <Form.Item
              name="password"
              label={t('password.next')}
              rules={needed}
              extra={t(open.data.passphraseLength > 0 ? 'invitation.rules' : 'invitation.rulesShort', {
                least: open.data.least,
                classes: open.data.classes,
                passphrase: open.data.passphraseLength,
              })}
            >
              <Input.Password autoComplete="new-password" size="large" />
            </Form.Item>
            <Form.Item
              name="again"
              label={t('password.again')}
              dependencies={['password']}
              rules={[
                ...needed,
                ({ getFieldValue }) => ({
                  validator: async (_, value) => {
                    if (value && value !== getFieldValue('password')) throw new Error(t('password.differ'));
                  },
                }),
              ]}
            >
              <Input.Password autoComplete="new-password" size="large" />
            </Form.Item>
            <Button type="primary" htmlType="submit" size="large" block loading={accept.isPending}>
              {t('invitation.accept')}
            </Button>
          </Form>
        </>
      ) : null}
    </SignCard>
  );
};
