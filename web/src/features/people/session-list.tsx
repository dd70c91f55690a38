import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { instant } from '@/format/date';
import { RowList } from '@/ui/row-list';
import { Tag } from '@/ui/tag';
import type { LiveSession } from './security-api';

/** "Chrome 141 · Windows" out of what a browser calls itself; the whole text stays in the title. */
const shortAgent = (agent: string) => {
  const browser = /(Edg|Chrome|Firefox|Safari)\/(\d+)/.exec(agent);
  const system = /Windows|Android|iPhone|iPad|Mac OS|Linux|HarmonyOS/.exec(agent);
  return [browser ? `${browser[1]} ${browser[2]}` : agent.slice(0, 40), system?.[0]].filter(Boolean).join(' · ');
};

type SessionListProps = {
  sessions: LiveSession[] | undefined;
  loading: boolean;
  withNames?: boolean;
  onRevoke: (id: string) => void;
};

export const SessionList = ({ sessions, loading, withNames, onRevoke }: SessionListProps) => {
  const { t } = useTranslation();
  return (
    <RowList
      label={t('security.sessions')}
      rows={sessions}
      rowKey={({ id }) => id}
      loading={loading}
      empty={t('security.noSessions')}
      columns={[
        ...(withNames
          ? [
              {
                key: 'who',
                title: t('accounts.name'),
                card: 'heading' as const,
                render: ({ name, login }: LiveSession) => `${name} (${login})`,
              },
            ]
          : []),
        {
          key: 'agent',
          title: t('security.device'),
          render: ({ agent, current }) => (
            <span title={agent}>
              {shortAgent(agent)} {current ? <Tag tone="info">{t('security.thisOne')}</Tag> : null}
            </span>
          ),
        },
        { key: 'address', title: t('security.address'), render: ({ address }) => address },
        { key: 'opened', title: t('security.opened'), render: ({ openedAt }) => instant(openedAt) },
        { key: 'seen', title: t('security.seen'), render: ({ lastSeen }) => instant(lastSeen) },
        {
          key: 'actions',
          title: t('common.actions'),
          acts: true,
          render: ({ id, current }) =>
            current ? null : (
              <Button size="small" danger onClick={() => onRevoke(id)}>
                {t('security.revoke')}
              </Button>
            ),
        },
      ]}
    />
  );
};
