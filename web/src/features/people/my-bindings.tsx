import { Alert, Button, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { $api } from '@/api/client';
import { instant } from '@/format/date';
import { ProblemAlert } from '@/ui/problem-alert';
import { useConfirm } from '@/ui/use-confirm';
import { useBind, useMyBindings, useProviders, useUnbindMine } from './access-api';

/** How the way to the provider ended that began on this page. */
const BoundNotice = ({ bound }: { bound: string }) => {
  const { t } = useTranslation();
  const refused = bound !== 'yes';
  const reason = $api.useQuery(
    'get',
    '/api/v1/session/sign-on/refusals/{code}',
    { params: { path: { code: bound } } },
    { enabled: refused, retry: false },
  );
  if (!refused) return <Alert type="success" showIcon role="status" title={t('access.bound')} />;
  return reason.data ? (
    <Alert
      className="problem"
      type="error"
      showIcon
      role="alert"
      title={`${reason.data.text} (${bound})`}
      description={reason.data.fix}
    />
  ) : null;
};

/** The own account at the region's single sign-on. Not shown where there is none. */
export const MyBindings = () => {
  const { t, i18n } = useTranslation();
  const [params] = useSearchParams();
  const providers = useProviders();
  const bindings = useMyBindings();
  const bind = useBind();
  const unbind = useUnbindMine();
  const confirm = useConfirm();
  const bound = params.get('bound');
  if (!providers.data?.length && !bindings.data?.length) return null;
  const name = (id: string) => {
    const provider = providers.data?.find((each) => each.id === id);
    return provider ? (i18n.language.startsWith('en') ? provider.en : provider.zh) : id;
  };
  const free = (providers.data ?? []).filter(({ id }) => !bindings.data?.some(({ provider }) => provider === id));
  return (
    <section aria-labelledby="bindings" className="panel">
      <h2 id="bindings">{t('access.bindings')}</h2>
      {bound ? <BoundNotice bound={bound} /> : null}
      <ProblemAlert error={bindings.error ?? bind.error ?? unbind.error} />
      <ul className="binding-list">
        {(bindings.data ?? []).map(({ id, provider, boundAt, lastUsed }) => (
          <li key={id}>
            <span>
              <b>{name(provider)}</b> · {t('access.boundAt', { at: instant(boundAt) })}
              {lastUsed ? ` · ${t('access.lastUsed', { at: instant(lastUsed) })}` : ''}
            </span>
            <Button
              size="small"
              danger
              onClick={() =>
                confirm({
                  title: t('access.unbindAsk', { name: name(provider) }),
                  text: t('access.unbindText'),
                  okText: t('access.unbind'),
                  danger: true,
                  act: () => unbind.mutateAsync({ params: { path: { id } } }),
                })
              }
            >
              {t('access.unbind')}
            </Button>
          </li>
        ))}
      </ul>
      {free.length > 0 ? (
        <>
          <p>{t('access.bindText')}</p>
          <Space wrap>
            {free.map(({ id }) => (
              <Button
                key={id}
                loading={bind.isPending}
                onClick={() => bind.mutate({ params: { path: { provider: id } } })}
              >
                {t('access.bind', { name: name(id) })}
              </Button>
            ))}
          </Space>
        </>
      ) : null}
    </section>
  );
};
