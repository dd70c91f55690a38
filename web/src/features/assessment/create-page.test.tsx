import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderPage, serve, session } from '../../../test/render-page';
import { CreatePage } from './create-page';
import { PrintPage } from './print-page';

const unit = (id: number, name: string, parentId?: number) => ({
  id,
  name,
  code: `U${id}`,
  kind: 'COUNTY',
  invented: true,
  ...(parentId ? { parentId } : {}),
});

it('ranks the units right below unless one is taken out, and computes at once', async () => {
  const calls = serve({
    'GET /api/v1/units': [unit(3, '平凉市'), unit(4, '甲县', 3), unit(5, '乙县', 3)],
    'GET /api/v1/rules': { items: [{ code: 'ASM', name: '落地成效考核', from: '2023-01-01' }], total: 1 },
    'POST /api/v1/assessments': { id: 'k9' },
    'POST /api/v1/assessments/k9/trial': { id: 'k9' },
  });
  renderPage(<CreatePage />, session('assessment.read assessment.manage'));
  fireEvent.click(await screen.findByLabelText('乙县'));
  fireEvent.change(screen.getByLabelText('名称'), { target: { value: '上半年考核' } });
  fireEvent.mouseDown(screen.getByLabelText('考核方案'));
  fireEvent.click(await screen.findByText(/落地成效考核/, { selector: '.ant-select-item-option-content' }));
  fireEvent.click(screen.getByRole('button', { name: '试算' }));
  await waitFor(() => expect(calls.map(({ key }) => key)).toContain('POST /api/v1/assessments/k9/trial'));
  expect(calls.find(({ key }) => key === 'POST /api/v1/assessments')?.body).toEqual({
    name: '上半年考核',
    unit: 3,
    from: '2023-01-01',
    on: '2023-05-31',
    basis: 'RECOGNISED',
    scheme: 'ASM',
    participants: [4],
  });
  const asked = calls.find(({ key }) => key === 'GET /api/v1/rules')?.query;
  expect([asked?.get('kind'), asked?.get('unit'), asked?.get('on')]).toEqual(['SCHEME', '3', '2023-05-31']);
});

it('prints a ranking with its state, its source and the hash of its scheme, and nothing to press', async () => {
  const scheme = { code: 'ASM', name: '落地成效考核', hash: 'abcdef0123456789ffff', source: '办法第三条' };
  serve({
    'GET /api/v1/assessments/': {
      id: 'k1',
      name: '一季度考核',
      state: 'TRIAL',
      scheme,
      unit: { id: 3, name: '平凉市' },
    },
    'GET /api/v1/assessments//ranking': {
      scheme,
      from: '2023-01-01',
      on: '2023-03-31',
      basis: 'RECOGNISED',
      watermark: '520',
      groups: [
        {
          name: '县区',
          standings: [{ rank: 1, unit: { id: 4, name: '甲县' }, total: '18', assumed: [], items: [], measures: [] }],
        },
      ],
    },
  });
  renderPage(<PrintPage />, session('assessment.read'));
  expect(await screen.findByText(/试算 · 平凉市/)).toBeTruthy();
  expect(await screen.findByText(/办法第三条/)).toBeTruthy();
  expect(screen.getByText('abcdef0123456789')).toBeTruthy();
  expect(screen.getByRole('rowheader', { name: '甲县' }).querySelector('button')).toBeNull();
});
