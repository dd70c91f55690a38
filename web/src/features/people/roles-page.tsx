import { Checkbox, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/session/session';
import { Page } from '@/ui/page';
import { ProblemAlert } from '@/ui/problem-alert';
import { ScrollX } from '@/ui/scroll-x';
import { Tag } from '@/ui/tag';
import { useGrant, useMatrix } from './security-api';

/** Roles across, permissions down. What the separated administrators have stands there too, and does not change. */
export const RolesPage = () => {
  const { t, i18n } = useTranslation();
  const may = useMay();
  const matrix = useMatrix();
  const grant = useGrant();
  const english = i18n.language.startsWith('en');
  const name = ({ zh, en }: { zh: string; en: string }) => (english ? en : zh);
  const given = new Set(matrix.data?.grants.map(({ role, permission }) => `${role} ${permission}`));

  return (
    <Page title={t('nav.roles')} lead={t('roles.lead')}>
      <ProblemAlert error={matrix.error ?? grant.error} onRetry={() => void matrix.refetch()} />
      {matrix.isPending ? <Skeleton active /> : null}
      {matrix.data ? (
        <ScrollX label={t('nav.roles')}>
          <table className="matrix">
            <caption className="quiet">{t('roles.caption')}</caption>
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
                  <th scope="row" className="row-head">
                    {name(permission)} <span className="quiet">{permission.code}</span>
                  </th>
                  {matrix.data.roles.map((role) => (
                    <td key={role.code}>
                      <Checkbox
                        aria-label={`${name(role)}: ${name(permission)}`}
                        checked={given.has(`${role.code} ${permission.code}`)}
                        disabled={!may('role.manage') || role.fixed || permission.separated || grant.isPending}
                        onChange={({ target }) =>
                          grant.mutate({
                            params: { path: { role: role.code, permission: permission.code } },
                            body: { granted: target.checked },
                          })
                        }
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollX>
      ) : null}
    </Page>
  );
};
