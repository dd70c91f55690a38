import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderPage, serve, session } from '../../../test/render-page';
import { UnitsPage } from './units-page';

const unit = (id: number, name: string, kind: string, parentId?: number) => ({
  id,
  parentId,
  code: `U${id}`,
  name,
  kind,
  invented: true,
  standing: true,
});
const server = {
  'GET /api/v1/organisation/units': [unit(1, '平凉市', 'CITY'), unit(2, '崆峒区', 'COUNTY', 1)],
  'GET /api/v1/units': [unit(1, '平凉市', 'CITY'), unit(2, '崆峒区', 'COUNTY', 1)],
  'GET /api/v1/organisation/kinds': [
    { code: 'CITY', zh: '市', en: 'City', root: true, division: true, joins: false, above: [] },
    { code: 'COUNTY', zh: '县区', en: 'County', root: true, division: true, joins: false, above: ['CITY'] },
  ],
  'POST /api/v1/organisation/successions': {},
};

it('renames a unit from a day on, by a document, and by keyboard alone', async () => {
  const calls = serve(server);
  renderPage(<UnitsPage />, session('unit.read unit.manage'));
  fireEvent.click(await screen.findByRole('button', { name: '操作“崆峒区”' }));
  fireEvent.click(await screen.findByText('更名'));
  fireEvent.change(await screen.findByLabelText('新名称'), { target: { value: '崆峒新区' } });
  fireEvent.change(screen.getByLabelText('依据文号'), { target: { value: '甘政函〔2023〕8号' } });
  fireEvent.click(screen.getByRole('button', { name: '确认并记录' }));
  await waitFor(() => expect(calls.some(({ key }) => key.startsWith('POST'))).toBe(true));
  const sent = calls.find(({ key }) => key.startsWith('POST'));
  expect(sent?.body).toMatchObject({
    kind: 'RENAMED',
    units: [2],
    document: '甘政函〔2023〕8号',
    named: { name: '崆峒新区' },
  });
});

it('only lets old days be looked at', async () => {
  serve(server);
  renderPage(<UnitsPage />, session('unit.read unit.manage'));
  await screen.findByText('崆峒区');
  fireEvent.change(screen.getByLabelText('查看日期'), { target: { value: '2020-01-01' } });
  expect(await screen.findByText('这是 2020-01-01 的组织结构，只能查看。')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '操作“崆峒区”' }));
  expect(await screen.findByText('沿革')).toBeTruthy();
  expect(screen.queryByText('更名')).toBeNull();
});
