import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '@/ui/empty-state';
import { Page } from '@/ui/page';

export const NotFound = () => {
  const { t } = useTranslation();
  return (
    <Page title={t('problem.noPage')}>
      <EmptyState text={t('problem.noPageText')}>
        <Link to="/">{t('nav.home')}</Link>
      </EmptyState>
    </Page>
  );
};
