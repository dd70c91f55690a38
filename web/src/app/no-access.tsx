import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '@/ui/empty-state';
import { Page } from '@/ui/page';

/** A page of the navigation that the reader's post does not open. The server refuses its data in any case. */
export const NoAccess = ({ title }: { title: string }) => {
  const { t } = useTranslation();
  return (
    <Page title={title}>
      <EmptyState text={t('problem.noAccess')}>
        <Link to="/">{t('nav.home')}</Link>
      </EmptyState>
    </Page>
  );
};
