import { Button, Space, Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '@/api/types';
import { codeLabel } from '@/i18n/code-label';
import { useSession } from '@/session/session';
import { ChoiceFilter, ListFilters, SearchFilter } from '@/ui/list-filters';
import { useListQuery } from '@/ui/list-query';
import { OnceDialog } from '@/ui/once-dialog';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { type RowColumn, RowList } from '@/ui/row-list';
import { Tag } from '@/ui/tag';
import { useConfirm } from '@/ui/use-confirm';
import { useProviders } from './access-api';
import { AccountBinding } from './account-binding';
import { AccountDrawer, ROLES } from './account-drawer';
import { useAccounts, useDisableAccount, useEnableAccount, useOneTimePassword } from './api';
import { InvitationsPanel } from './invitations-panel';

type Secret = { login: string; password: string };

/** By any word of login, name or unit, and by role. */
const fits = ({ login, name, unit, role }: Account, words: string | undefined, wanted: string | undefined) =>
  (!wanted || role === wanted) &&
  (!words || `${login} ${name} ${unit.name}`.toLowerCase().includes(words.toLowerCase()));

export const AccountsPage = () => {
  const { t } = useTranslation();
  const confirm = useConfirm();
  const me = useSession().account.id;
  const accounts = useAccounts();
  const renew = useOneTimePassword();
  const disable = useDisableAccount();
  const enable = useEnableAccount();
  const hasSignOn = (useProviders().data?.length ?? 0) > 0;
  const list = useListQuery();
  const [creating, setCreating] = useState(false);
  const [secret, setSecret] = useState<Secret>();

  const found = accounts.data?.filter((account) => fits(account, list.get('q'), list.get('role')));

  const askRenew = ({ id, login }: Account) =>
    confirm({
      title: t('accounts.renewAsk', { login }),
      text: t('accounts.renewText'),
      okText: t('accounts.renew'),
      act: () =>
        renew
          .mutateAsync({ params: { path: { id } } })
          .then(({ oneTimePassword }) => setSecret({ login, password: oneTimePassword })),
    });
  const askDisable = ({ id, login }: Account) =>
    confirm({
      title: t('accounts.disableAsk', { login }),
      text: t('accounts.disableText'),
      okText: t('accounts.disable'),
      danger: true,
      act: () => disable.mutateAsync({ params: { path: { id } } }),
    });

  const columns: RowColumn<Account>[] = [
    { key: 'login', title: t('login.login'), card: 'heading', render: ({ login }) => login },
    { key: 'name', title: t('accounts.name'), render: ({ name }) => name },
    { key: 'role', title: t('accounts.role'), render: ({ role }) => codeLabel(t, 'role', role) },
    { key: 'unit', title: t('unit.one'), render: ({ unit }) => unit.name },
    ...(hasSignOn
      ? [{ key: 'binding', title: t('access.bindings'), render: ({ id }: Account) => <AccountBinding account={id} /> }]
      : []),
    {
      key: 'state',
      title: t('accounts.state'),
      render: ({ disabled, mustChangePassword, unconfirmed }) => (
        <>
          {disabled ? <Tag>{t('accounts.disabled')}</Tag> : <Tag tone="info">{t('accounts.enabled')}</Tag>}
          {unconfirmed ? <Tag tone="warn">{t('accounts.unconfirmed')}</Tag> : null}
          {mustChangePassword ? <Tag>{t('accounts.notYet')}</Tag> : null}
        </>
      ),
    },
    {
      key: 'actions',
      title: t('common.actions'),
      acts: true,
      render: (account) => (
        <Space wrap>
          <Button size="small" onClick={() => askRenew(account)}>
            {t('accounts.renew')}
          </Button>
          {account.disabled ? (
            <Button size="small" onClick={() => enable.mutate({ params: { path: { id: account.id } } })}>
              {t('accounts.enable')}
            </Button>
          ) : (
            <Button size="small" danger disabled={account.id === me} onClick={() => askDisable(account)}>
              {t('accounts.disable')}
            </Button>
          )}
        </Space>
      ),
    },
  ];

  return (
    <Page
      title={t('nav.accounts')}
      actions={
        <Button type="primary" onClick={() => setCreating(true)}>
          {t('accounts.create')}
        </Button>
      }
    >
      <ProblemAlert error={accounts.error} onRetry={() => void accounts.refetch()} />
      <ProblemAlert error={renew.error ?? disable.error ?? enable.error} />
      <Tabs
        activeKey={list.get('tab') ?? 'accounts'}
        onChange={(tab) => list.change({ tab })}
        items={[
          {
            key: 'accounts',
            label: t('nav.accounts'),
            children: (
              <>
                <ListFilters list={list} label={t('accounts.filters')} clears={['q', 'role']}>
                  <SearchFilter list={list} label={t('accounts.search')} />
                  <ChoiceFilter
                    list={list}
                    name="role"
                    label={t('accounts.role')}
                    options={ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }))}
                  />
                </ListFilters>
                <RowList
                  label={t('nav.accounts')}
                  columns={columns}
                  rows={found?.slice((list.page - 1) * list.size, list.page * list.size)}
                  rowKey={({ id }) => id}
                  loading={accounts.isPending}
                  empty={t('accounts.none')}
                  paging={list.paging(found?.length)}
                />
              </>
            ),
          },
          { key: 'invitations', label: t('invitation.many'), children: <InvitationsPanel roles={ROLES} /> },
        ]}
      />
      <AccountDrawer
        open={creating}
        onClose={() => setCreating(false)}
        onCreated={(login, password) => {
          setCreating(false);
          setSecret({ login, password });
        }}
      />
      <OnceDialog
        secret={secret?.password}
        title={t('accounts.oneTimePassword')}
        text={t('accounts.oneTimeText', { login: secret?.login })}
        onClose={() => setSecret(undefined)}
      />
    </Page>
  );
};
