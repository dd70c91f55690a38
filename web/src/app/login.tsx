import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { $api } from '@/api/client';
import { problemOf } from '@/api/problem';
import { ProblemAlert } from '@/ui/problem-alert';
import { SESSION_KEY } from './session-query';
import { SignCard } from './sign-card';
import { SignOnButtons, SignOnProblem } from './sign-on';
import { SignOnCode } from './sign-on-code';

type Credentials = { login: string; password: string; code?: string };

/** The server asks for a one-time code only after the right password. */
const CODE_NEEDED = ['PEOPLE-050', 'PEOPLE-051'];

/** Only a path of this application: an address made by somebody else must not lead away after the login. */
export const safeBack = (back: string | null) => (back && /^\/(?![/\\])/.test(back) ? back : '/');

export const LoginPage = () => {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const back = safeBack(params.get('back'));
  // Asks for the CSRF cookie too: the first write needs it.
  const known = $api.useQuery('get', '/api/v1/session', {}, { retry: false });
  const login = $api.useMutation('post', '/api/v1/session', {
    onSuccess: (session) => {
      cache.clear();
      cache.setQueryData(SESSION_KEY, session);
      navigate(back, { replace: true });
    },
  });

  const asksCode = CODE_NEEDED.includes(problemOf(login.error).code ?? '');

  if (known.data) return <Navigate to={back} replace />;
  if (params.get('code') === 'asked')
    return (
      <SignCard title={t('login.title')}>
        <SignOnCode onDone={(after) => navigate(safeBack(after), { replace: true })} />
      </SignCard>
    );
  const problem = params.get('problem');
  return (
    <SignCard title={t('login.title')}>
      {problem ? <SignOnProblem code={problem} /> : null}
      {params.has('back') ? <p>{t('login.expired')}</p> : null}
      <ProblemAlert error={login.error} />
      <Form<Credentials> layout="vertical" requiredMark={false} onFinish={(body) => login.mutate({ body })}>
        <Form.Item name="login" label={t('login.login')} rules={[{ required: true, message: t('login.loginNeeded') }]}>
          <Input autoComplete="username" autoFocus size="large" />
        </Form.Item>
        <Form.Item
          name="password"
          label={t('login.password')}
          rules={[{ required: true, message: t('login.passwordNeeded') }]}
        >
          <Input.Password autoComplete="current-password" size="large" />
        </Form.Item>
        {asksCode ? (
          <Form.Item name="code" label={t('access.code')} rules={[{ required: true, message: t('common.needed') }]}>
            <Input autoComplete="one-time-code" autoFocus size="large" />
          </Form.Item>
        ) : null}
        <Button type="primary" htmlType="submit" size="large" block loading={login.isPending}>
          {t('login.enter')}
        </Button>
      </Form>
      <SignOnButtons back={back} />
      <p className="quiet">{t('login.help')}</p>
    </SignCard>
  );
};
