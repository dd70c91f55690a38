import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '@/api/client';
import { DemoMark } from '@/ui/demo-mark';
import { LanguageSwitch } from '@/ui/language-switch';

/** The frame of the pages that stand before the application: login and change of password. */
export const SignCard = ({ title, children }: { title: string; children: ReactNode }) => {
  const { t } = useTranslation();
  const installation = $api.useQuery('get', '/api/v1/installation', {});

  useEffect(() => {
    document.title = `${title} · ${t('common.product')}`;
  }, [title, t]);

  return (
    <div className="sign">
      {installation.data?.demo ? <DemoMark /> : null}
      <header className="sign-head">
        <p className="brand">
          <b>引凤</b> Yinfeng
        </p>
        <LanguageSwitch ghost />
      </header>
      <main className="sign-card">
        <h1>{title}</h1>
        {children}
      </main>
      <footer>
        <p>{t('common.tagline')}</p>
        <p>
          <a href="/portal">{t('login.portal')}</a>
          {installation.data ? <span className="quiet"> · {installation.data.version}</span> : null}
        </p>
      </footer>
    </div>
  );
};
