import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { $api } from '@/api/client';
import { instant } from '@/format/date';
import { codeLabel } from '@/i18n/code-label';
import { useSession } from '@/session/session';
import { EmptyState } from '@/ui/empty-state';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';

export const HomePage = () => {
  const { t } = useTranslation();
  const { account, role, unit, businessDate } = useSession();
  const home = $api.useQuery('get', '/api/v1/home', {});

  return (
    <Page
      title={t('home.title')}
      lead={t('home.lead', {
        name: account.name,
        role: codeLabel(t, 'role', role),
        unit: unit.name,
        date: businessDate,
      })}
    >
      <ProblemAlert error={home.error} onRetry={() => void home.refetch()} />
      {home.isPending ? <Skeleton active /> : null}
      {home.data?.items.length === 0 ? <EmptyState text={t('home.nothing')} /> : null}
      <ul className="work">
        {home.data?.items.map((item) => (
          <li key={`${item.kind}${item.link}`}>
            <Link to={item.link}>
              <b>{item.title}</b>
              {item.at ? <div className="quiet">{t('home.since', { at: instant(item.at) })}</div> : null}
            </Link>
          </li>
        ))}
      </ul>
    </Page>
  );
};
