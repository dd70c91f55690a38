import { Button, Checkbox, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OnceDialog } from '@/ui/once-dialog';
import { ProblemAlert } from '@/ui/problem-alert';
import { SideDrawer } from '@/ui/side-drawer';
import { useConfirm } from '@/ui/use-confirm';
import {
  type TokenView,
  type TokenWish,
  useIssueToken,
  useMyTokens,
  useRevokeMyToken,
  useTokenRules,
} from './access-api';
import { TokenList } from './token-list';

type DrawerProps = { open: boolean; onClose: () => void; onIssued: (token: string) => void };

const TokenDrawer = ({ open, onClose, onIssued }: DrawerProps) => {
  const { t, i18n } = useTranslation();
  const rules = useTokenRules();
  const issue = useIssueToken();
  const needed = [{ required: true, message: t('common.needed') }];
  const english = i18n.language.startsWith('en');
  return (
    <SideDrawer title={t('token.create')} open={open} onClose={onClose}>
      <ProblemAlert error={rules.error ?? issue.error} />
      {rules.data ? (
        <Form<TokenWish>
          layout="vertical"
          initialValues={{ until: rules.data.latest }}
          onFinish={(body) => issue.mutate({ body }, { onSuccess: ({ token }) => onIssued(token) })}
        >
          <Form.Item name="name" label={t('token.name')} rules={needed} extra={t('token.nameText')}>
            <Input autoComplete="off" maxLength={60} />
          </Form.Item>
          <Form.Item
            name="until"
            label={t('token.last')}
            rules={needed}
            extra={t('token.latest', { day: rules.data.latest })}
          >
            <Input type="date" max={rules.data.latest} />
          </Form.Item>
          <Form.Item
            name="scopes"
            label={t('token.scopes')}
            extra={t('token.scopesText')}
            // Not `required`: antd would tell a group that it is, which groups cannot be.
            rules={[
              {
                validator: async (_, chosen?: string[]) => {
                  if (!chosen?.length) throw new Error(t('common.needed'));
                },
              },
            ]}
          >
            <Checkbox.Group
              className="scope-list"
              options={rules.data.scopes.map(({ code, zh, en }) => ({ value: code, label: english ? en : zh }))}
            />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={issue.isPending}>
            {t('token.create')}
          </Button>
        </Form>
      ) : null}
    </SideDrawer>
  );
};

/** What the own programs show instead of a password. */
export const MyTokens = () => {
  const { t } = useTranslation();
  const confirm = useConfirm();
  const tokens = useMyTokens();
  const revoke = useRevokeMyToken();
  const [creating, setCreating] = useState(false);
  const [secret, setSecret] = useState<string>();
  const askRevoke = ({ id, name }: TokenView) =>
    confirm({
      title: t('token.revokeAsk', { name }),
      text: t('token.revokeText'),
      okText: t('token.revoke'),
      danger: true,
      act: () => revoke.mutateAsync({ params: { path: { id } } }),
    });
  return (
    <section aria-labelledby="tokens">
      <div className="section-head">
        <h2 id="tokens">{t('token.many')}</h2>
        <Button onClick={() => setCreating(true)}>{t('token.create')}</Button>
      </div>
      <p className="quiet">{t('token.lead')}</p>
      <ProblemAlert error={tokens.error ?? revoke.error} />
      <TokenList tokens={tokens.data} loading={tokens.isPending} onRevoke={askRevoke} />
      <TokenDrawer
        open={creating}
        onClose={() => setCreating(false)}
        onIssued={(token) => {
          setCreating(false);
          setSecret(token);
        }}
      />
      <OnceDialog
        secret={secret}
        title={t('token.shown')}
        text={t('token.shownText')}
        onClose={() => setSecret(undefined)}
      />
    </section>
  );
};
