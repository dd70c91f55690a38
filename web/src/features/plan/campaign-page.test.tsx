import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderRoutes, serve, session } from '../../../test/render-page';
import { SessionContext } from '../../session/session';
import { CampaignPage } from './campaign-page';

const campaign = {
  id: 'c1',
  name: '招商引资突破年',
  unit: { id: 3, name: '兰州经开区' },
  phases: [
    { name: '总结考核', from: '2021-12-15', to: '2022-01-31' },
    { name: '组织实施', from: '2021-04-01', to: '2021-12-15' },
  ],
  members: [{ unit: { id: 5, name: '招商局' }, post: '局长' }],
  targets: [],
  overlaps: [{ first: '组织实施', second: '总结考核', from: '2021-12-15', to: '2021-12-15', days: 1 }],
  createdBy: '李明',
  createdAt: '2021-02-01T01:00:00Z',
  version: 1,
};

it('shows phases in their order and says in words where two of them meet', async () => {
  serve({ 'GET /api/v1/campaigns/c1': campaign });
  renderRoutes(
    [
      {
        path: '/campaigns/:id',
        element: (
          <SessionContext value={session('plan.read')}>
            <CampaignPage />
          </SessionContext>
        ),
      },
    ],
    '/campaigns/c1',
  );
  expect(await screen.findByText('“组织实施”与“总结考核”在 2021-12-15 这一天重叠，按文件原样保留。')).toBeTruthy();
  expect([...document.querySelectorAll('.time-line b')].map((name) => name.textContent)).toEqual([
    '组织实施',
    '总结考核',
  ]);
  expect(screen.getByText('招商局 · 局长')).toBeTruthy();
  expect(screen.queryByText('修改')).toBeNull();
});
