import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderPage, serve, session } from '../../../test/render-page';
import { Bell } from './bell';
import { InboxPage } from './inbox-page';
import { SubscriptionsPage } from './subscriptions-page';

const notice = (id: string, title: string, read: boolean) => ({
  id,
  kind: 'lamp-red',
  kindName: '项目亮红灯',
  title,
  text: '项目：甲',
  link: '/projects/p1',
  at: '2026-11-22T01:00:00Z',
  read,
});
const answers = {
  'GET /api/v1/notices': {
    items: [notice('n1', '甲县有 1 个项目亮红灯', false), notice('n2', '旧的', true)],
    total: 2,
  },
  'GET /api/v1/notices/kinds': [{ code: 'lamp-red', name: '项目亮红灯', optional: true, chat: true }],
  'GET /api/v1/notices/unread': { count: 1 },
  'POST /api/v1/notices/n1/reading': {},
  'DELETE /api/v1/notices/n2/reading': {},
};

it('tells by the bell how many are unread, to ear and eye', async () => {
  serve(answers);
  renderPage(<Bell />, session(''));
  const bell = await screen.findByRole('link', { name: '通知，1 条未读' });
  expect(bell.textContent).toBe('1');
});

it('marks what is opened as read, and what was read as unread again', async () => {
  const calls = serve(answers);
  renderPage(<InboxPage />, session(''), '/notices');
  fireEvent.click(await screen.findByRole('link', { name: '甲县有 1 个项目亮红灯' }));
  await waitFor(() => expect(calls.some(({ key }) => key === 'POST /api/v1/notices/n1/reading')).toBe(true));
  fireEvent.click(await screen.findByRole('button', { name: '标为未读' }));
  await waitFor(() => expect(calls.some(({ key }) => key === 'DELETE /api/v1/notices/n2/reading')).toBe(true));
});

it('does not let a person turn off what concerns the safety of the account', async () => {
  serve({
    'GET /api/v1/notices/address': { on: false, confirmed: '', wished: '' },
    'GET /api/v1/notices/subscriptions': {
      times: { language: 'zh', digestHour: 8, quietFrom: 22, quietTo: 7 },
      kinds: [
        { code: 'lamp-red', name: '项目亮红灯', optional: true, inbox: true, email: 'NOW' },
        { code: 'password-changed', name: '密码已修改', optional: false, inbox: true, email: 'NOW' },
      ],
    },
  });
  renderPage(<SubscriptionsPage />, session(''));
  expect((await screen.findByLabelText('密码已修改 收件箱')).hasAttribute('disabled')).toBe(true);
  expect(screen.getByLabelText('项目亮红灯 收件箱').hasAttribute('disabled')).toBe(false);
  expect(screen.getByText(/尚未开通邮件/)).toBeTruthy();
});
