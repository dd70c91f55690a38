import { useQueryClient } from '@tanstack/react-query';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { $api } from '@/api/client';
import { codeLabel } from '@/i18n/code-label';
import { useSession } from '@/session/session';

export const AccountMenu = () => {
  const { t } = useTranslation();
  const { account, role } = useSession();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const leave = $api.useMutation('delete', '/api/v1/session', {
    // Left is left, also when the server had forgotten the session before. Where a provider let in, its session ends too.
    onSettled: (left) => {
      cache.clear();
      if (left?.next) window.location.assign(left.next);
      else navigate('/login', { replace: true });
    },
  });
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          { key: 'who', label: `${account.login} · ${codeLabel(t, 'role', role)}`, disabled: true },
          { key: 'me', label: t('nav.me') },
          { key: 'password', label: t('password.title') },
          { key: 'leave', label: t('login.leave') },
        ],
        onClick: ({ key }) => (key === 'leave' ? leave.mutate({}) : navigate(`/${key}`)),
      }}
    >
      <Button ghost>{account.name}</Button>
    </Dropdown>
  );
};
