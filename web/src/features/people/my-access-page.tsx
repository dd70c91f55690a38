import { App, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '@/session/session';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { MyBindings } from './my-bindings';
import { MyTokens } from './my-tokens';
import {
  useConfirmFactor,
  useEnrol,
  useLeaveFactor,
  useMySessions,
  useRevokeMine,
  useSecondFactor,
} from './security-api';
import { SessionList } from './session-list';

const CodeForm = ({ label, busy, onCode }: { label: string; busy: boolean; onCode: (code: string) => void }) => {
  const { t } = useTranslation();
  return (
    <Form<{ code: string }>
      layout="vertical"
      className="one-line"
      requiredMark={false}
      onFinish={({ code }) => onCode(code)}
    >
      <Form.Item name="code" label={t('access.code')} rules={[{ required: true, message: t('common.needed') }]}>
        <Input autoComplete="one-time-code" inputMode="numeric" />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={busy}>
        {label}
      </Button>
    </Form>
  );
};

const SecondFactor = () => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { mustEnrol } = useSession();
  const factor = useSecondFactor();
  const enrol = useEnrol();
  const confirm = useConfirmFactor();
  const leave = useLeaveFactor();
  return (
    <section aria-labelledby="factor" className="panel">
      <h2 id="factor">{t('access.factor')}</h2>
      {mustEnrol ? <p role="status">{t('access.mustEnrol')}</p> : null}
      <ProblemAlert error={factor.error ?? enrol.error ?? confirm.error ?? leave.error} />
      {confirm.data ? (
        <div role="status">
          <p>{t('access.recovery')}</p>
          <ul className="recovery">
            {confirm.data.codes.map((code) => (
              <li key={code}>
                <code>{code}</code>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {factor.data?.on ? (
        <>
          <p>{t('access.on')}</p>
          <CodeForm
            label={t('access.leave')}
            busy={leave.isPending}
            onCode={(code) => leave.mutate({ body: { code } }, { onSuccess: () => message.success(t('access.left')) })}
          />
        </>
      ) : null}
      {factor.data && !factor.data.on && !enrol.data ? (
        <>
          <p>{t('access.off')}</p>
          <Button type="primary" loading={enrol.isPending} onClick={() => enrol.mutate({})}>
            {t('access.begin')}
          </Button>
        </>
      ) : null}
      {factor.data && !factor.data.on && enrol.data ? (
        <>
          <p>{t('access.secret')}</p>
          <p>
            <code className="one-time">{enrol.data.secret.replace(/(.{4})/g, '$1 ')}</code>{' '}
            <a href={enrol.data.uri}>{t('access.open')}</a>
          </p>
          <CodeForm
            label={t('access.confirm')}
            busy={confirm.isPending}
            onCode={(code) => confirm.mutate({ body: { code } })}
          />
        </>
      ) : null}
    </section>
  );
};

/** Where e-mail goes is said where it is chosen what comes: one address, one form. */
const MailAddress = () => {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="email" className="panel">
      <h2 id="email">{t('access.email')}</h2>
      <p>
        {t('access.emailText')} <Link to="/notices/subscriptions">{t('access.emailOpen')}</Link>
      </p>
    </section>
  );
};

/** The own way in: password, one-time codes, and where one is logged in. */
export const MyAccessPage = () => {
  const { t } = useTranslation();
  const { mustEnrol } = useSession();
  const sessions = useMySessions();
  const revoke = useRevokeMine();
  return (
    <Page title={t('nav.me')} lead={t('access.lead')} actions={<Link to="/password">{t('password.title')}</Link>}>
      <SecondFactor />
      {mustEnrol ? null : (
        <>
          <MyBindings />
          <MailAddress />
          <MyTokens />
        </>
      )}
      {mustEnrol ? null : (
        <section aria-labelledby="sessions">
          <h2 id="sessions">{t('security.sessions')}</h2>
          <ProblemAlert error={sessions.error ?? revoke.error} />
          <SessionList
            sessions={sessions.data}
            loading={sessions.isPending}
            onRevoke={(id) => revoke.mutate({ params: { path: { id } } })}
          />
        </section>
      )}
    </Page>
  );
};
