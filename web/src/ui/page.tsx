import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';

type PageProps = {
  title: string;
  /** The page that this one lies under. */
  back?: { to: string; label: string };
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
};

/** Every page: one heading, its name in the browser's title, and the keyboard's focus on the heading after a change of page. */
export const Page = ({ title, back, lead, actions, children }: PageProps) => {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname, key } = useLocation();

  useEffect(() => {
    document.title = `${title} · ${t('common.product')}`;
  }, [title, t]);

  // Only a change of the path moves the focus; the first load ("default") leaves it where the browser puts it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` changes with every filter in the address.
  useEffect(() => {
    if (key !== 'default') heading.current?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <section className="page">
      <header className="page-head">
        <div className="page-title">
          {back ? (
            <Link className="page-back no-print" to={back.to}>
              <span aria-hidden>‹ </span>
              {back.label}
            </Link>
          ) : null}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead ? <div className="page-lead">{lead}</div> : null}
        </div>
        {actions ? <div className="page-actions no-print">{actions}</div> : null}
      </header>
      {children}
    </section>
  );
};
