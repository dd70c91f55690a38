import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Role } from '@/api/types';
import { ProblemAlert } from '@/ui/problem-alert';
import { SideDrawer } from '@/ui/side-drawer';
import { UnitSelect } from '@/ui/unit-select';
import { useCreateAccount } from './api';

type Fields = { login: string; name: string; role: Role; unitId: number };
type AccountDrawerProps = { open: boolean; onClose: () => void; onCreated: (login: string, password: string) => void };

export const ROLES: Role[] = [
  'office',
  'clerk',
  'unitHead',
  'leader',
  'assessor',
  'officer',
  'verifier',
  'investor',
  'administrator',
  'securityAdministrator',
  'auditor',
];

export const AccountDrawer = ({ open, onClose, onCreated }: AccountDrawerProps) => {
  const { t } = useTranslation();
  const create = useCreateAccount();
  const needed = [{ required: true, message: t('common.needed') }];
  const save = (body: Fields) =>
    create.mutate({ body }, { onSuccess: (made) => onCreated(made.account.login, made.oneTimePassword) });

  return (
    <SideDrawer title={t('accounts.create')} open={open} onClose={onClose}>
      <ProblemAlert error={create.error} />
      <Form<Fields> layout="vertical" onFinish={save}>
        <Form.Item name="login" label={t('login.login')} rules={needed}>
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item name="name" label={t('accounts.name')} rules={needed}>
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item name="role" label={t('accounts.role')} rules={needed}>
          <Select options={ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }))} />
        </Form.Item>
        <Form.Item name="unitId" label={t('unit.one')} rules={needed}>
          <UnitSelect />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={create.isPending}>
          {t('common.save')}
        </Button>
      </Form>
    </SideDrawer>
  );
};
