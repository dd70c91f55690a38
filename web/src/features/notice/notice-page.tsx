import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/session/session';
import { Page } from '@/ui/page';
import { TabLinks } from '@/ui/tab-links';
import './notice.css';

/** What all pages of notices share: one heading, and the way to the others. */
export const NoticePage = ({ lead, actions, children }: { lead: string; actions?: ReactNode; children: ReactNode }) => {
  const { t } = useTranslation();
  const may = useMay();
  return (
    <Page title={t('nav.notices')} lead={lead} actions={actions}>
      <TabLinks
        label={t('notice.views')}
        tabs={[
          { to: '/notices', label: t('notice.inbox'), end: true },
          { to: '/notices/subscriptions', label: t('notice.subscriptions') },
          { to: '/notices/deliveries', label: t('notice.deliveries') },
          ...(may('notice.robot') ? [{ to: '/notices/robots', label: t('notice.robots') }] : []),
        ]}
      />
      {children}
    </Page>
  );
};
