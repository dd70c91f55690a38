import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderRoutes, serve, session } from '../../../test/render-page';
import { SessionContext } from '../../session/session';
import { RulePage } from './rule-page';
import { RulesPage } from './rules-page';

const city = { id: 3, name: '平凉市' };
const base = { code: 'SUP', kind: 'LAMP', name: '资金落后序时', source: '办法第九条', hash: 'aaaa1111' };
const rule = (more = {}) => ({ ...base, inForce: true, from: '2023-01-01', versions: 2, drafts: 1, ...more });
const shipped = { ...base, state: 'SHIPPED', from: '2023-01-01', revision: 0, signatures: [] };
const own = {
  ...base,
  id: 'v1',
  unit: city,
  state: 'ADOPTED',
  from: '2023-03-01',
  hash: 'bbbb2222',
  revision: 2,
  adoptedBy: '李明',
  adoptedAt: '2023-02-27T02:00:00Z',
  signatures: [
    { act: 'ADOPTION', by: '李明', role: 'office', post: city, at: '2023-02-27T02:00:00Z', digest: 'd', intact: false },
  ],
};
const server = {
  'GET /api/v1/units': [{ ...city, code: 'PL', kind: 'CITY', invented: false }],
  'GET /api/v1/rules': {
    items: [rule(), rule({ code: 'ASM', kind: 'SCHEME', name: '考核方案甲', unit: city })],
    total: 2,
  },
  'GET /api/v1/rules/SUP': {
    ...rule({ unit: city }),
    text: 'code: SUP\n',
    meaning: '落后 30 个百分点亮红灯',
    levels: [],
    form: [{ path: 'l0', label: '落后百分点 >', kind: 'NUMBER', value: '28', choices: [], group: '第 1 级 · 红灯' }],
    offered: [],
    history: [],
  },
  'GET /api/v1/rules/SUP/versions': { items: [own, shipped], total: 2 },
  'GET /api/v1/rules/SUP/comparison': {
    lines: [
      { kind: 'SAME', left: 1, right: 1, text: 'code: SUP' },
      { kind: 'REMOVED', left: 2, text: 'when: 落后 > 30' },
      { kind: 'ADDED', right: 2, text: 'when: 落后 > 28' },
    ],
  },
};
const show = (address: string, permissions = 'rule.read rule.adopt') => {
  const behind = (page: React.ReactNode) => <SessionContext value={session(permissions)}>{page}</SessionContext>;
  return renderRoutes(
    [
      { path: '/rules', element: behind(<RulesPage />) },
      { path: '/rules/:code', element: behind(<RulePage />) },
    ],
    address,
  );
};

it('lists rules by kind, each with whose version holds', async () => {
  serve(server);
  show('/rules');
  const lamps = within(await screen.findByRole('region', { name: '预警规则' }));
  expect((await lamps.findByText('资金落后序时')).closest('tr')?.textContent).toContain('随产品提供');
  expect(screen.getByText('考核方案甲').closest('tr')?.textContent).toContain('平凉市自有');
});

it('shows thresholds in words, and what changed against the version before, line by line', async () => {
  const calls = serve(server);
  show('/rules/SUP?unit=3');
  expect(await screen.findByText('落后 30 个百分点亮红灯')).toBeTruthy();
  expect(screen.getByText('落后百分点 >').parentElement?.textContent).toContain('28');
  const removed = (await screen.findByText('when: 落后 > 30')).closest('tr')?.textContent;
  expect(removed).toContain('删去');
  expect(screen.getByText('when: 落后 > 28').closest('tr')?.textContent).toContain('新增');
  const asked = calls.find(({ key }) => key.endsWith('/comparison'))?.query;
  expect([asked?.get('left'), asked?.get('right')]).toEqual(['aaaa1111', 'v1']);
});

it('says when a text is no longer the one that was signed', async () => {
  serve(server);
  show('/rules/SUP?unit=3');
  expect(await screen.findByText('✗ 与签署时不符')).toBeTruthy();
});

it('ends an own version with its last day, a reason and the password', async () => {
  const calls = serve({ ...server, 'POST /api/v1/rules/versions/v1/end': { ...own, state: 'ENDED' } });
  show('/rules/SUP?unit=3');
  fireEvent.click(await screen.findByRole('button', { name: '终止' }));
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.change(dialog.getByLabelText('原因'), { target: { value: '省里统一' } });
  fireEvent.change(dialog.getByLabelText('本人登录密码'), { target: { value: 'secret' } });
  fireEvent.click(dialog.getByRole('button', { name: '终止' }));
  await waitFor(() =>
    expect(calls.find(({ key }) => key.endsWith('/end'))?.body).toEqual({
      last: '2023-05-31',
      reason: '省里统一',
      password: 'secret',
    }),
  );
});
