import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from '@/ui/page';

export const NotFound = () => {
  const { t } = useTranslation();
  return (
    <Page title={t('problem.noPage')}>
      <p>{t('problem.noPageText')}</p>
      <Link to="/">{t('nav.home')}</Link>
    </Page>
  );
};
