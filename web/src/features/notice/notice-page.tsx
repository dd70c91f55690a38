import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useMay } from '@/session/session';
import { Page } from '@/ui/page';
import './notice.css';

/** What all pages of notices share: one heading, and the way to the others. */
export const NoticePage = ({ lead, actions, children }: { lead: string; actions?: ReactNode; children: ReactNode }) => {
  const { t } = useTranslation();
  const may = useMay();
  return (
    <Page title={t('nav.notices')} lead={lead} actions={actions}>
      <nav className="notice-tabs no-print" aria-label={t('notice.views')}>
        <NavLink to="/notices" end>
          {t('notice.inbox')}
        </NavLink>
        <NavLink to="/notices/subscriptions">{t('notice.subscriptions')}</NavLink>
        <NavLink to="/notices/deliveries">{t('notice.deliveries')}</NavLink>
        {may('notice.robot') ? <NavLink to="/notices/robots">{t('notice.robots')}</NavLink> : null}
      </nav>
      {children}
    </Page>
  );
};
