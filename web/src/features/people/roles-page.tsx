import { App, Checkbox, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/session/session';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { Tag } from '@/ui/tag';
import { useGrant, useMatrix } from './security-api';
import './people.css';

type Named = { zh: string; en: string };
type CellProps = {
  label: string;
  given: boolean;
  /** What a change does; absent where the permission is fixed or the reader may only look. */
  onChange: ((granted: boolean) => void) | undefined;
  busy: boolean;
};

/** A box only where it can be ticked; the rest is plain to read. */
const Cell = ({ label, given, onChange, busy }: CellProps) => {
  const { t } = useTranslation();
  if (onChange)
    return (
      <Checkbox
        aria-label={label}
        checked={given}
        disabled={busy}
        onChange={({ target }) => onChange(target.checked)}
      />
    );
  return (
    <>
      <span aria-hidden>{given ? '✓' : ''}</span>
      <span className="unseen">{t(given ? 'common.yes' : 'common.no')}</span>
    </>
  );
};

/** Roles across, permissions down. What the separated administrators have stands there too, and does not change. */
export const RolesPage = () => {
  const { t, i18n } = useTranslation();
  const { message } = App.useApp();
  const may = useMay();
  const matrix = useMatrix();
  const grant = useGrant();
  const english = i18n.language.startsWith('en');
  const name = ({ zh, en }: Named) => (english ? en : zh);
  const given = new Set(matrix.data?.grants.map(({ role, permission }) => `${role} ${permission}`));
  const manage = may('role.manage');
  const change = (role: Named & { code: string }, permission: Named & { code: string }) => (granted: boolean) =>
    grant.mutate(
      { params: { path: { role: role.code, permission: permission.code } }, body: { granted } },
      {
        onSuccess: () => {
          message.success(
            t(granted ? 'roles.granted' : 'roles.taken', { role: name(role), permission: name(permission) }),
          );
        },
      },
    );

  return (
    <Page title={t('nav.roles')} lead={`${t('roles.lead')}${manage ? ` ${t('roles.caption')}` : ''}`}>
      <ProblemAlert error={matrix.error ?? grant.error} onRetry={() => void matrix.refetch()} />
      {matrix.isPending ? <Skeleton active /> : null}
      {matrix.data ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1 asks that a region that scrolls can be reached by keyboard.
        <section className="matrix-frame" tabIndex={0} aria-label={t('nav.roles')}>
          <table className="matrix">
            <thead>
              <tr>
                <th scope="col">{t('roles.permission')}</th>
                {matrix.data.roles.map((role) => (
                  <th scope="col" key={role.code}>
                    {name(role)} {role.fixed ? <Tag>{t('roles.fixed')}</Tag> : null}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {matrix.data.permissions.map((permission) => (
                <tr key={permission.code}>
                  <th scope="row">
                    {name(permission)} <span className="quiet">{permission.code}</span>
                  </th>
                  {matrix.data.roles.map((role) => (
                    <td key={role.code}>
                      <Cell
                        label={`${name(role)}: ${name(permission)}`}
                        given={given.has(`${role.code} ${permission.code}`)}
                        busy={grant.isPending}
                        onChange={manage && !role.fixed && !permission.separated ? change(role, permission) : undefined}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : null}
    </Page>
  );
};
