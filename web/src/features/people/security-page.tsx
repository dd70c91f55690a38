import { Button, Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { instant } from '@/format/date';
import { codeLabel } from '@/i18n/code-label';
import { useListQuery } from '@/ui/list-query';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { RowList } from '@/ui/row-list';
import { Tag } from '@/ui/tag';
import { useConfirm } from '@/ui/use-confirm';
import { type TokenView, useAllTokens, useRevokeToken } from './access-api';
import { PolicyForm } from './policy-form';
import {
  useAllSessions,
  useConfirmAccount,
  useLift,
  useLockouts,
  usePolicies,
  useRevoke,
  useUnconfirmed,
} from './security-api';
import { SessionList } from './session-list';
import { TokenList } from './token-list';

const Sessions = () => {
  const sessions = useAllSessions();
  const revoke = useRevoke();
  return (
    <>
      <ProblemAlert error={sessions.error ?? revoke.error} />
      <SessionList
        withNames
        sessions={sessions.data}
        loading={sessions.isPending}
        onRevoke={(id) => revoke.mutate({ params: { path: { id } } })}
      />
    </>
  );
};

const Tokens = () => {
  const { t } = useTranslation();
  const confirm = useConfirm();
  const tokens = useAllTokens();
  const revoke = useRevokeToken();
  const askRevoke = ({ id, name }: TokenView) =>
    confirm({
      title: t('token.revokeAsk', { name }),
      text: t('token.revokeText'),
      okText: t('token.revoke'),
      danger: true,
      act: () => revoke.mutateAsync({ params: { path: { id } } }),
    });
  return (
    <>
      <ProblemAlert error={tokens.error ?? revoke.error} />
      <TokenList withNames tokens={tokens.data} loading={tokens.isPending} onRevoke={askRevoke} />
    </>
  );
};

const Lockouts = () => {
  const { t } = useTranslation();
  const lockouts = useLockouts();
  const lift = useLift();
  return (
    <>
      <ProblemAlert error={lockouts.error ?? lift.error} />
      <RowList
        label={t('security.lockouts')}
        rows={lockouts.data}
        rowKey={({ account }) => account}
        loading={lockouts.isPending}
        empty={t('security.noLockouts')}
        columns={[
          {
            key: 'who',
            title: t('accounts.name'),
            card: 'heading',
            render: ({ name, login }) => `${name} (${login})`,
          },
          { key: 'failures', title: t('security.failures'), align: 'right', render: ({ failures }) => failures },
          { key: 'until', title: t('security.until'), render: ({ freeAt }) => instant(freeAt) },
          {
            key: 'actions',
            title: t('common.actions'),
            acts: true,
            render: ({ account }) => (
              <Button size="small" onClick={() => lift.mutate({ params: { path: { account } } })}>
                {t('security.lift')}
              </Button>
            ),
          },
        ]}
      />
    </>
  );
};

const Unconfirmed = () => {
  const { t } = useTranslation();
  const waiting = useUnconfirmed();
  const confirm = useConfirmAccount();
  return (
    <>
      <ProblemAlert error={waiting.error ?? confirm.error} />
      <RowList
        label={t('accounts.unconfirmed')}
        rows={waiting.data}
        rowKey={({ id }) => id}
        loading={waiting.isPending}
        empty={t('security.noneWaits')}
        columns={[
          {
            key: 'who',
            title: t('accounts.name'),
            card: 'heading',
            render: ({ name, login }) => `${name} (${login})`,
          },
          { key: 'role', title: t('accounts.role'), render: ({ role }) => codeLabel(t, 'role', role) },
          { key: 'unit', title: t('unit.one'), render: ({ unit }) => unit.name },
          {
            key: 'actions',
            title: t('common.actions'),
            acts: true,
            render: ({ id }) => (
              <Button size="small" onClick={() => confirm.mutate({ params: { path: { account: id } } })}>
                {t('security.confirm')}
              </Button>
            ),
          },
        ]}
      />
    </>
  );
};

const Policies = () => {
  const { t } = useTranslation();
  const policies = usePolicies();
  // The policy holds on the real date, also in a demonstration.
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
  return (
    <>
      <PolicyForm today={today} />
      <h2>{t('security.versions')}</h2>
      <RowList
        label={t('security.versions')}
        rows={policies.data}
        rowKey={({ policy, at }) => `${policy.from} ${at}`}
        loading={policies.isPending}
        empty=""
        columns={[
          {
            key: 'from',
            width: 150,
            title: t('security.policy.from'),
            card: 'heading',
            render: ({ policy, inForce }) => (
              <>
                {policy.from} {inForce ? <Tag tone="good">{t('security.inForce')}</Tag> : null}
              </>
            ),
          },
          {
            key: 'what',
            title: t('security.policyShort'),
            render: ({ policy }) =>
              `${t('security.policyText', { ...policy })}${t('security.accessText', { ...policy.access })}`,
          },
          { key: 'reason', title: t('staff.reason'), width: 180, render: ({ reason }) => reason },
          {
            key: 'by',
            title: t('audit.by'),
            width: 130,
            render: ({ by, at }) => (
              <>
                {by} <span className="number">{at ? instant(at) : ''}</span>
              </>
            ),
          },
        ]}
      />
    </>
  );
};

/** The tab stands in the address, so that it can be sent and comes back after a reload. */
export const SecurityPage = () => {
  const { t } = useTranslation();
  const list = useListQuery();
  return (
    <Page title={t('nav.security')} lead={t('security.lead')}>
      <Tabs
        // So narrow that all five fit on a phone: the list of those that do not is none of a tablist's children.
        tabBarGutter={10}
        activeKey={list.get('tab') ?? 'policy'}
        onChange={(tab) => list.change({ tab })}
        items={[
          { key: 'policy', label: t('security.policyShort'), children: <Policies /> },
          { key: 'sessions', label: t('security.sessions'), children: <Sessions /> },
          { key: 'tokens', label: t('token.many'), children: <Tokens /> },
          { key: 'waiting', label: t('security.waiting'), children: <Unconfirmed /> },
          { key: 'lockouts', label: t('security.lockouts'), children: <Lockouts /> },
        ]}
      />
    </Page>
  );
};
