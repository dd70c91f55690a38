import { Spin } from 'antd';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, Outlet, useLocation, useNavigation } from 'react-router';
import { Bell } from '@/features/notice/bell';
import { SuggestionBox } from '@/features/people/suggestion-box';
import { useMay, useSession } from '@/session/session';
import { DemoMark } from '@/ui/demo-mark';
import { LanguageSwitch } from '@/ui/language-switch';
import { usePhone } from '@/ui/use-phone';
import { Watermark } from '@/ui/watermark';
import { AccountMenu } from './account-menu';
import { navigation } from './navigation';
import { NoAccess } from './no-access';

const Navigation = ({ open, onLeave }: { open: boolean; onLeave: () => void }) => {
  const { t } = useTranslation();
  const may = useMay();
  return (
    <nav id="navigation" aria-label={t('shell.navigation')} className={open ? 'open' : undefined}>
      {navigation.map(({ label, places }) => {
        const open = places.filter(({ anyOf }) => anyOf.length === 0 || may(...anyOf));
        if (open.length === 0) return null;
        return (
          <div key={label ?? ''} className="nav-group">
            {label ? <p>{t(label)}</p> : null}
            {open.map(({ path, label: name, icon: Icon }) => (
              <NavLink key={path} to={path} end={path === '/'} onClick={onLeave}>
                <Icon aria-hidden /> {t(name)}
              </NavLink>
            ))}
          </div>
        );
      })}
      <a href="/portal">{t('nav.portal')}</a>
    </nav>
  );
};

export const Shell = () => {
  const { t } = useTranslation();
  const session = useSession();
  const [open, setOpen] = useState(false);
  const phone = usePhone();
  const may = useMay();
  const { pathname } = useLocation();
  // The pages of the navigation itself; what lies below them is told by the server.
  const denied = navigation
    .flatMap(({ places }) => places)
    .find(({ path, anyOf }) => path === pathname && anyOf.length > 0 && !may(...anyOf));
  const loading = useNavigation().state === 'loading';

  return (
    <div className="shell">
      <a className="skip" href="#content">
        {t('shell.skip')}
      </a>
      <header>
        <button
          type="button"
          className="nav-button"
          aria-controls="navigation"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          ☰ <span>{t('shell.menu')}</span>
        </button>
        <p className="brand">
          <b>引凤</b> <span>Yinfeng</span>
        </p>
        <p className="where">
          {phone ? null : (
            <>
              {session.unit.name} <span>{t('shell.today', { date: session.businessDate })}</span>
            </>
          )}
        </p>
        <Bell />
        <SuggestionBox />
        {phone ? null : <LanguageSwitch ghost />}
        <AccountMenu />
      </header>
      {session.demo ? <DemoMark /> : null}
      <Watermark name={session.account.name} />
      <Navigation open={open} onLeave={() => setOpen(false)} />
      <main id="content" tabIndex={-1} aria-busy={loading}>
        <Suspense fallback={<Spin />}>{denied ? <NoAccess title={t(denied.label)} /> : <Outlet />}</Suspense>
      </main>
    </div>
  );
};
