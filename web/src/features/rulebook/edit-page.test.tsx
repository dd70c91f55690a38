import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { RuleCheck } from '@/api/types';
import { Refused, renderRoutes, serve, session } from '../../../test/render-page';
import { SessionContext } from '../../session/session';
import { EditPage } from './edit-page';

const TEXT = 'code: SUP\nlevels:\n  - when: 落后 > 30\n';
const rule = {
  code: 'SUP',
  kind: 'LAMP',
  name: '资金落后序时',
  source: '办法第九条',
  from: '2023-01-01',
  hash: 'aaaa',
  versions: 1,
  drafts: 0,
  text: TEXT,
  form: [],
  offered: [],
  history: [],
  levels: [],
  signatures: [],
  inForce: true,
};
/** A small server that reads one number of the text, and refuses the word 落后数. */
const checkOf = (text: string): RuleCheck => {
  const number = text.match(/> (\d+)/)?.[1];
  const wrong = text.indexOf('落后数');
  const faults =
    wrong < 0
      ? []
      : [
          {
            code: 'RULES-014',
            path: 'levels[0].when',
            line: 3,
            column: 11,
            reason: '没有声明过“落后数”',
            fix: '想写“落后”？',
          },
        ];
  return {
    sound: faults.length === 0,
    faults,
    form:
      number && faults.length === 0
        ? [{ path: 'levels[0]', label: '落后 >', kind: 'NUMBER', value: number, choices: [], group: '第 1 级 · 红灯' }]
        : [],
    levels: [],
    examples: [
      {
        name: '多一分',
        given: [{ name: '落后', value: '31' }],
        expected: 'RED',
        got: 'RED',
        passed: number !== '99',
        reason: '',
      },
    ],
  };
};
const server = {
  'GET /api/v1/rules/SUP': rule,
  'GET /api/v1/units': [{ id: 3, code: 'PL', name: '平凉市', kind: 'CITY', invented: false }],
  'POST /api/v1/rules/check': ({ body }: { body: unknown }) => checkOf((body as { text: string }).text),
  'POST /api/v1/rules/form': ({ body }: { body: unknown }) => {
    const { text, changes } = body as { text: string; changes: { value: string }[] };
    const next = text.replace(/> \d+/, `> ${changes[0]?.value}`);
    return { text: next, check: checkOf(next) };
  },
  'POST /api/v1/rules/SUP/drafts': ({ body }: { body: unknown }) => ({
    ...rule,
    id: 'v1',
    state: 'DRAFT',
    unit: { id: 3, name: '平凉市' },
    revision: 1,
    text: (body as { text: string }).text,
  }),
};
const show = (permissions = 'rule.read rule.edit rule.adopt', address = '/rules/SUP/edit') =>
  renderRoutes(
    [
      {
        path: '/rules/:code/edit',
        element: (
          <SessionContext value={session(permissions)}>
            <EditPage />
          </SessionContext>
        ),
      },
      { path: '/rules/:code', element: <p>另一页</p> },
    ],
    address,
  );
const lines = async (): Promise<HTMLTextAreaElement> => screen.findByRole('textbox', { name: '规则全文' });
const field = async () => (await screen.findByLabelText('落后 >')) as HTMLInputElement;

it('writes a changed field into the text, and nothing else of it', async () => {
  const calls = serve(server);
  show();
  fireEvent.change(await field(), { target: { value: '25' } });
  await waitFor(async () => expect((await lines()).value).toBe(TEXT.replace('30', '25')));
  expect(calls.find(({ key }) => key === 'POST /api/v1/rules/form')?.body).toMatchObject({
    changes: [{ path: 'levels[0]', value: '25' }],
  });
});

it('shows in the form what was typed into the text', async () => {
  serve(server);
  show();
  expect((await field()).value).toBe('30');
  fireEvent.change(await lines(), { target: { value: TEXT.replace('30', '18') } });
  await waitFor(async () => expect((await field()).value).toBe('18'));
});

it('marks a fault at its line and leads the cursor there', async () => {
  serve(server);
  show();
  await field();
  fireEvent.change(await lines(), { target: { value: TEXT.replace('落后', '落后数') } });
  fireEvent.click(await screen.findByRole('button', { name: '第 3 行第 11 列' }));
  const area = await lines();
  expect(document.activeElement).toBe(area);
  expect(area.value.slice(area.selectionStart, area.selectionStart + 3)).toBe('落后数');
  expect(area.getAttribute('aria-invalid')).toBe('true');
  expect(document.querySelector('.faulty mark')?.textContent).toBe('落后数');
  expect(screen.getByText('1 处有误')).toBeTruthy();
});

it('tells which example fails in a word', async () => {
  serve(server);
  show();
  await field();
  fireEvent.change(await lines(), { target: { value: TEXT.replace('30', '99') } });
  expect(await screen.findByText('✗ 不符')).toBeTruthy();
  expect(screen.getByText('文本可用，但有 1 个例子不符')).toBeTruthy();
  expect(screen.getByRole('button', { name: '预览影响' }).closest('button')?.disabled).toBe(true);
});

it('adopts a kept draft with a day and the password, and asks why when the day lies back', async () => {
  const calls = serve({
    ...server,
    'GET /api/v1/rules/versions/v1': { ...rule, id: 'v1', state: 'DRAFT', revision: 1 },
    'POST /api/v1/rules/versions/v1/adoption': { ...rule, id: 'v1', state: 'ADOPTED' },
  });
  show();
  await field();
  expect(screen.getByRole('button', { name: '采用…' }).closest('button')?.disabled).toBe(true);
  fireEvent.change(await lines(), { target: { value: TEXT.replace('30', '20') } });
  fireEvent.click(screen.getByRole('button', { name: '保存草稿' }));
  await waitFor(() => expect(screen.getByRole('button', { name: '采用…' }).closest('button')?.disabled).toBe(false));
  fireEvent.click(screen.getByRole('button', { name: '采用…' }));
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.change(dialog.getByLabelText('从哪一天起生效'), { target: { value: '2023-05-01' } });
  fireEvent.change(dialog.getByLabelText('本人登录密码'), { target: { value: 'secret' } });
  fireEvent.click(dialog.getByRole('button', { name: /^采用/ }));
  expect(await dialog.findByText('请写明为什么追溯生效')).toBeTruthy();
  fireEvent.change(dialog.getByLabelText('生效日早于业务日期，请写明原因'), { target: { value: '文件自五月起施行' } });
  fireEvent.click(dialog.getByRole('button', { name: /^采用/ }));
  expect(await screen.findByText('另一页')).toBeTruthy();
  expect(calls.find(({ key }) => key.endsWith('/adoption'))?.body).toEqual({
    from: '2023-05-01',
    reason: '文件自五月起施行',
    password: 'secret',
  });
});

it('asks before unsaved text is left behind', async () => {
  serve(server);
  const router = show();
  await field();
  fireEvent.change(await lines(), { target: { value: `${TEXT}# 未完` } });
  void router.navigate('/rules/SUP');
  expect(await screen.findByText('离开而不保存？')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '留下继续' }));
  expect((await lines()).value).toContain('# 未完');
});

it('keeps what was typed when somebody else saved the draft meanwhile', async () => {
  serve({
    ...server,
    'GET /api/v1/rules/versions/v1': { ...rule, id: 'v1', state: 'DRAFT', revision: 1 },
    'PUT /api/v1/rules/versions/v1': new Refused(409, '这份草稿刚被别人改过'),
  });
  show('rule.read rule.edit', '/rules/SUP/edit?version=v1');
  await field();
  fireEvent.change(await lines(), { target: { value: TEXT.replace('30', '20') } });
  fireEvent.click(screen.getByRole('button', { name: '保存草稿' }));
  expect((await screen.findByRole('alert')).textContent).toContain('这份草稿刚被别人改过');
  expect((await lines()).value).toBe(TEXT.replace('30', '20'));
  fireEvent.click(screen.getByRole('button', { name: '重试' }));
  await waitFor(async () => expect((await lines()).value).toBe(TEXT));
});
