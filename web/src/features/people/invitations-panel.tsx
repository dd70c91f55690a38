import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '@/api/types';
import { instant } from '@/format/date';
import { codeLabel } from '@/i18n/code-label';
import { OnceDialog } from '@/ui/once-dialog';
import { ProblemAlert } from '@/ui/problem-alert';
import { RowList } from '@/ui/row-list';
import { SideDrawer } from '@/ui/side-drawer';
import { Tag } from '@/ui/tag';
import { UnitSelect } from '@/ui/unit-select';
import { useConfirm } from '@/ui/use-confirm';
import { type InvitationView, type InvitationWish, useInvitations, useInvite, useRevokeInvitation } from './access-api';

const TONES = { OPEN: 'info', ACCEPTED: 'good', EXPIRED: 'warn', REVOKED: undefined } as const;

type DrawerProps = { roles: Role[]; open: boolean; onClose: () => void; onInvited: (link: string) => void };

const InvitationDrawer = ({ roles, open, onClose, onInvited }: DrawerProps) => {
  const { t } = useTranslation();
  const invite = useInvite();
  const needed = [{ required: true, message: t('common.needed') }];
  return (
    <SideDrawer title={t('invitation.invite')} open={open} onClose={onClose}>
      <ProblemAlert error={invite.error} />
      <Form<InvitationWish>
        layout="vertical"
        onFinish={(body) => invite.mutate({ body }, { onSuccess: ({ link }) => onInvited(link) })}
      >
        <Form.Item name="name" label={t('accounts.name')} rules={needed}>
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item name="role" label={t('accounts.role')} rules={needed}>
          <Select options={roles.map((role) => ({ value: role, label: t(`role.${role}`) }))} />
        </Form.Item>
        <Form.Item name="unitId" label={t('unit.one')} rules={needed}>
          <UnitSelect />
        </Form.Item>
        <Form.Item name="contact" label={t('invitation.contact')} extra={t('invitation.contactText')}>
          <Input autoComplete="off" />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={invite.isPending}>
          {t('invitation.invite')}
        </Button>
      </Form>
    </SideDrawer>
  );
};

/** Links by which people open their accounts themselves. */
export const InvitationsPanel = ({ roles }: { roles: Role[] }) => {
  const { t } = useTranslation();
  const confirm = useConfirm();
  const invitations = useInvitations();
  const revoke = useRevokeInvitation();
  const [inviting, setInviting] = useState(false);
  const [link, setLink] = useState<string>();
  const askRevoke = ({ id, name }: InvitationView) =>
    confirm({
      title: t('invitation.revokeAsk', { name }),
      okText: t('invitation.revoke'),
      danger: true,
      act: () => revoke.mutateAsync({ params: { path: { id } } }),
    });
  return (
    <>
      <div className="section-head">
        <p className="quiet">{t('invitation.lead')}</p>
        <Button type="primary" onClick={() => setInviting(true)}>
          {t('invitation.invite')}
        </Button>
      </div>
      <ProblemAlert error={invitations.error ?? revoke.error} />
      <RowList
        label={t('invitation.many')}
        rows={invitations.data}
        rowKey={({ id }) => id}
        loading={invitations.isPending}
        empty={t('invitation.none')}
        columns={[
          { key: 'name', title: t('accounts.name'), card: 'heading', render: ({ name }) => name },
          { key: 'role', title: t('accounts.role'), render: ({ role }) => codeLabel(t, 'role', role) },
          { key: 'unit', title: t('unit.one'), render: ({ unit }) => unit },
          { key: 'contact', title: t('invitation.contact'), render: ({ contact }) => contact },
          {
            key: 'state',
            title: t('accounts.state'),
            render: ({ state, login }) => (
              <Tag {...(TONES[state] ? { tone: TONES[state] } : {})}>
                {t(`invitation.state.${state}`)}
                {login ? ` ${login}` : ''}
              </Tag>
            ),
          },
          {
            key: 'until',
            title: t('invitation.validTo'),
            render: ({ expiresAt }) => <span className="number">{instant(expiresAt)}</span>,
          },
          { key: 'by', title: t('invitation.by'), render: ({ invitedBy }) => invitedBy },
          {
            key: 'actions',
            title: t('common.actions'),
            acts: true,
            render: (invitation) =>
              invitation.state === 'OPEN' ? (
                <Button size="small" danger onClick={() => askRevoke(invitation)}>
                  {t('invitation.revoke')}
                </Button>
              ) : null,
          },
        ]}
      />
      <InvitationDrawer
        roles={roles}
        open={inviting}
        onClose={() => setInviting(false)}
        onInvited={(made) => {
          setInviting(false);
          setLink(made);
        }}
      />
      <OnceDialog
        secret={link}
        title={t('invitation.linkTitle')}
        text={t('invitation.linkText')}
        onClose={() => setLink(undefined)}
      />
    </>
  );
};
