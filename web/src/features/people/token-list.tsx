import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { instant } from '@/format/date';
import { type RowColumn, RowList } from '@/ui/row-list';
import { Tag } from '@/ui/tag';
import type { TokenView } from './access-api';

type TokenListProps = {
  tokens: TokenView[] | undefined;
  loading: boolean;
  withNames?: boolean;
  onRevoke: (token: TokenView) => void;
};

const stands = ({ revokedAt, expiresAt }: TokenView) => !revokedAt && new Date(expiresAt) > new Date();

/** A token ends with its last day. */
const lastDay = ({ expiresAt }: TokenView) =>
  instant(new Date(new Date(expiresAt).getTime() - 1).toISOString()).slice(0, 10);

/** Access tokens, known by their last characters; what they are was shown once. */
export const TokenList = ({ tokens, loading, withNames, onRevoke }: TokenListProps) => {
  const { t } = useTranslation();
  const who: RowColumn<TokenView>[] = withNames
    ? [{ key: 'who', title: t('accounts.name'), render: ({ holder, login }) => `${holder} (${login})` }]
    : [];
  return (
    <RowList
      label={t('token.many')}
      rows={tokens}
      rowKey={({ id }) => id}
      loading={loading}
      empty={t('token.none')}
      columns={[
        {
          key: 'name',
          title: t('token.name'),
          card: 'heading',
          render: ({ name, ending }) => (
            <>
              {name} <code className="quiet">…{ending}</code>
            </>
          ),
        },
        ...who,
        {
          key: 'scopes',
          title: t('token.scopes'),
          render: ({ scopes }) => (
            <span title={scopes.join(' ')}>
              {scopes.slice(0, 3).join(' ')} {scopes.length > 3 ? t('token.more', { count: scopes.length }) : ''}
            </span>
          ),
        },
        {
          key: 'state',
          title: t('accounts.state'),
          render: (token) =>
            token.revokedAt ? (
              <Tag>{t('token.revoked', { by: token.revokedBy ?? '' })}</Tag>
            ) : stands(token) ? (
              <Tag tone="good">{t('token.until', { day: lastDay(token) })}</Tag>
            ) : (
              <Tag>{t('token.over')}</Tag>
            ),
        },
        {
          key: 'used',
          title: t('token.used'),
          render: ({ lastUsed, lastAddress }) =>
            lastUsed ? `${instant(lastUsed)} · ${lastAddress}` : t('token.never'),
        },
        {
          key: 'actions',
          title: t('common.actions'),
          acts: true,
          render: (token) =>
            stands(token) ? (
              <Button size="small" danger onClick={() => onRevoke(token)}>
                {t('token.revoke')}
              </Button>
            ) : null,
        },
      ]}
    />
  );
};
