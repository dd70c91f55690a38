import { Button, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { instant } from '@/format/date';
import { Tag } from '@/ui/tag';
import { useBindings, useForbidBinding, usePermitBinding, useUnbind } from './access-api';

/** Whether an account is bound to somebody of the single sign-on, and may be. */
export const AccountBinding = ({ account }: { account: string }) => {
  const { t } = useTranslation();
  const bindings = useBindings();
  const permit = usePermitBinding();
  const forbid = useForbidBinding();
  const unbind = useUnbind();
  const mine = bindings.data?.find((each) => each.account === account);
  const path = { params: { path: { id: account } } };
  if (!bindings.data) return null;
  if (mine?.bindings.length)
    return (
      <Space wrap>
        <Tag tone="good">{t('access.isBound')}</Tag>
        <Button size="small" loading={unbind.isPending} onClick={() => unbind.mutate(path)}>
          {t('access.unbind')}
        </Button>
      </Space>
    );
  return mine?.permittedUntil ? (
    <Space wrap>
      <Tag tone="info">{t('access.permitted', { at: instant(mine.permittedUntil) })}</Tag>
      <Button size="small" loading={forbid.isPending} onClick={() => forbid.mutate(path)}>
        {t('access.forbid')}
      </Button>
    </Space>
  ) : (
    <Button size="small" loading={permit.isPending} onClick={() => permit.mutate(path)}>
      {t('access.permit')}
    </Button>
  );
};
