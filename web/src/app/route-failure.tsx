import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { problemOf } from '@/api/problem';

/** A page that broke, or one whose file is gone because a newer version was installed: loading again helps the second. */
export const RouteFailure = () => {
  const { t } = useTranslation();
  const { detail } = problemOf(useRouteError());
  return (
    <main className="alone">
      <h1>{t('problem.broken')}</h1>
      <p>{t('problem.brokenText')}</p>
      <Button type="primary" onClick={() => window.location.reload()}>
        {t('problem.reload')}
      </Button>
      {detail ? (
        <details>
          <summary>{t('problem.brokenDetail')}</summary>
          <code>{detail}</code>
        </details>
      ) : null}
    </main>
  );
};
