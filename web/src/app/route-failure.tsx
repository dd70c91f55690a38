import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { ProblemAlert } from '@/ui/problem-alert';

/** A page that broke, or one whose file is gone because a newer version was installed: loading again helps the second. */
export const RouteFailure = () => {
  const { t } = useTranslation();
  const error = useRouteError();
  return (
    <main className="alone">
      <h1>{t('problem.broken')}</h1>
      <ProblemAlert error={error} />
      <Button type="primary" onClick={() => window.location.reload()}>
        {t('problem.reload')}
      </Button>
    </main>
  );
};
