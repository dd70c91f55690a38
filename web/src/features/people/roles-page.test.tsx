import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderPage, serve, session } from '../../../test/render-page';
import { RolesPage } from './roles-page';

const matrix = {
  roles: [
    { code: 'clerk', zh: '填报人', en: 'Clerk', fixed: false },
    { code: 'auditor', zh: '审计管理员', en: 'Audit administrator', fixed: true },
  ],
  permissions: [
    { code: 'entry.read', zh: '查看台账', en: 'See ledger entries', separated: false },
    { code: 'audit.read', zh: '查看与核验留痕', en: 'Read the audit trail', separated: true },
  ],
  grants: [
    { role: 'clerk', permission: 'entry.read' },
    { role: 'auditor', permission: 'audit.read' },
  ],
};
const GRANT = 'PUT /api/v1/security/roles/clerk/permissions/entry.read';

it('takes a permission from a business role, and leaves the separated administrators alone', async () => {
  const calls = serve({ 'GET /api/v1/security/roles': matrix, [GRANT]: undefined });
  renderPage(<RolesPage />, session('role.read role.manage'));
  fireEvent.click(await screen.findByRole('checkbox', { name: '填报人: 查看台账' }));
  await waitFor(() => expect(calls.some(({ key }) => key === GRANT)).toBe(true));
  for (const name of ['审计管理员: 查看台账', '审计管理员: 查看与核验留痕', '填报人: 查看与核验留痕'])
    expect(screen.queryByRole('checkbox', { name })).toBeNull();
});

it('shows the matrix without letting it be changed to whoever may only read it', async () => {
  serve({ 'GET /api/v1/security/roles': matrix });
  renderPage(<RolesPage />, session('role.read'));
  const row = (await screen.findByRole('rowheader', { name: /查看台账/ })).closest('tr') as HTMLElement;
  const cells = within(row).getAllByRole('cell');
  expect(cells.map(({ textContent }) => textContent)).toEqual(['✓是', '否']);
  expect(screen.queryByRole('checkbox')).toBeNull();
});
