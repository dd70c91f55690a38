import UserOutlined from '@ant-design/icons/UserOutlined';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { $api } from '@/api/client';
import { changeLanguage, otherLanguage } from '@/i18n';
import { codeLabel } from '@/i18n/code-label';
import { useSession } from '@/session/session';
import { usePhone } from '@/ui/use-phone';

export const AccountMenu = () => {
  const { t } = useTranslation();
  const { account, role, unit } = useSession();
  const phone = usePhone();
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
  const act = (key: string) => {
    if (key === 'leave') leave.mutate({});
    else if (key === 'language') void changeLanguage(otherLanguage().code);
    else navigate(`/${key}`);
  };
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          { key: 'who', label: `${account.login} · ${codeLabel(t, 'role', role)} · ${unit.name}`, disabled: true },
          { key: 'me', label: t('nav.me') },
          { key: 'password', label: t('password.title') },
          // The head of a phone has no room for it.
          ...(phone ? [{ key: 'language', label: otherLanguage().name }] : []),
          { key: 'leave', label: t('login.leave') },
        ],
        onClick: ({ key }) => act(key),
      }}
    >
      <Button ghost className="account" icon={<UserOutlined aria-hidden />}>
        {account.name}
      </Button>
    </Dropdown>
  );
};
