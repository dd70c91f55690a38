import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderPage, serve, session } from '../../../test/render-page';
import { CountingPage } from './counting-page';

const shipped = { counts: 'ENTERED', from: '2000-01-01', source: '初始口径' };
const adopted = {
  counts: 'SIGNED',
  from: '2023-06-01',
  source: '市〔2023〕1号',
  unit: { id: 3, name: '平凉市' },
  adoptedBy: '王芳',
  adoptedAt: '2023-05-31T01:00:00Z',
};
const view = (inForce: object, history: object[]) => ({
  inForce,
  indicators: [{ code: 'fundsInPlace', name: '到位资金' }],
  history,
});

it('says what holds, who decided it and on which word', async () => {
  serve({ 'GET /api/v1/counting': view(adopted, [adopted]) });
  renderPage(<CountingPage />, session('figure.read'));
  expect(await screen.findAllByText('签批后计入')).toHaveLength(2);
  expect(screen.getAllByText('市〔2023〕1号')).toHaveLength(2);
  expect(screen.queryByRole('button', { name: '采用规则' })).toBeNull();
});

it('tells what would wait before it is adopted with the password', async () => {
  const calls = serve({
    'GET /api/v1/counting': view(shipped, []),
    'GET /api/v1/counting/preview': { from: '2023-05-31', entries: 17, units: 3 },
    'POST /api/v1/counting': view(adopted, [adopted]),
  });
  renderPage(<CountingPage />, session('figure.read counting.adopt'));
  expect(await screen.findByText('自 2023-05-31 起，现有 3 个单位的 17 条记录尚未签批，将暂不计入指标。')).toBeTruthy();
  fireEvent.change(screen.getByLabelText('依据'), { target: { value: '市〔2023〕1号' } });
  fireEvent.click(screen.getByRole('button', { name: '采用规则' }));
  fireEvent.change(await screen.findByLabelText('本人登录密码'), { target: { value: 'secret' } });
  fireEvent.click(screen.getAllByRole('button', { name: '采用规则' }).at(-1) as HTMLElement);
  await screen.findByText('已采用计数规则');
  expect(calls.find(({ key }) => key === 'POST /api/v1/counting')?.body).toEqual({
    counts: 'SIGNED',
    from: '2023-05-31',
    source: '市〔2023〕1号',
    password: 'secret',
  });
});
