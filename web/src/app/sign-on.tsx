import { Alert, Button, Divider } from 'antd';
import { useTranslation } from 'react-i18next';
import { $api } from '@/api/client';

const BEGIN = '/api/v1/session/sign-on/';

/** Why the way through a provider ended on this page: the words come from the server, in the reader's language. */
export const SignOnProblem = ({ code }: { code: string }) => {
  const reason = $api.useQuery(
    'get',
    '/api/v1/session/sign-on/refusals/{code}',
    { params: { path: { code } } },
    { retry: false },
  );
  if (!reason.data) return null;
  return (
    <Alert
      className="problem"
      type="error"
      showIcon
      role="alert"
      title={`${reason.data.text} (${code})`}
      description={reason.data.fix}
    />
  );
};

/** A button for each provider: a plain link, because the browser itself has to go there and come back. */
export const SignOnButtons = ({ back }: { back: string }) => {
  const { t, i18n } = useTranslation();
  const providers = $api.useQuery('get', '/api/v1/session/sign-on', {}, { retry: false });
  if (!providers.data?.length) return null;
  return (
    <>
      <Divider plain>{t('login.or')}</Divider>
      <ul className="sign-on">
        {providers.data.map(({ id, zh, en }) => (
          <li key={id}>
            <Button size="large" block href={`${BEGIN}${encodeURIComponent(id)}?to=${encodeURIComponent(back)}`}>
              {i18n.language.startsWith('en') ? en : zh}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
};
