/** Answers about notices: two unread, one read; a robot, deliveries of each state. */
const notice = (id, kind, kindName, title, text, read) => ({
  id,
  kind,
  kindName,
  title,
  text,
  link: '/lamps',
  at: '2023-05-30T02:00:00Z',
  read,
});
const items = [
  notice('n1', 'lamp-red', '项目亮红灯', '演示甲县有 1 个项目亮红灯', '项目：年产十万吨正极材料项目', false),
  notice('n2', 'duties-overdue', '多项任务已逾期', '演示甲县有 3 项任务已逾期', '', false),
  notice(
    'n3',
    'password-changed',
    '密码已修改',
    '您的密码已于 2023-05-29 09:30 修改，若非本人操作请立即联系管理员',
    '',
    true,
  ),
];
const kinds = [
  { code: 'lamp-red', name: '项目亮红灯', optional: true, chat: true },
  { code: 'duties-overdue', name: '多项任务已逾期', optional: true, chat: true },
  { code: 'password-changed', name: '密码已修改', optional: false, chat: false },
];
const robot = {
  id: 'r1',
  name: '招商工作群',
  platform: 'DINGTALK',
  host: 'oapi.dingtalk.com:443',
  below: true,
  kinds: ['lamp-red', 'duties-overdue'],
  enabled: true,
  changedBy: '李明',
  changedAt: '2023-05-20T02:00:00Z',
};
const delivery = (id, channel, state, more) => ({
  id,
  channel,
  kindName: '项目亮红灯',
  state,
  attempts: 1,
  at: '2023-05-30T02:00:00Z',
  ...more,
});

export const noticeAnswers = [
  ['GET', '/notices/unread', () => ({ count: 2 })],
  ['GET', '/notices/kinds', () => kinds],
  ['GET', '/notices', () => ({ items, total: items.length })],
  ['GET', '/notices/address', () => ({ on: true, confirmed: 'liming@example.cn', wished: '' })],
  [
    'GET',
    '/notices/subscriptions',
    () => ({
      times: { language: 'zh', digestHour: 8, quietFrom: 22, quietTo: 7 },
      kinds: kinds.map(({ code, name, optional }) => ({ code, name, optional, inbox: true, email: 'NOW' })),
    }),
  ],
  ['GET', '/notices/robots', () => [robot]],
  [
    'GET',
    '/notices/deliveries',
    () => ({
      items: [
        delivery('d1', 'EMAIL', 'SENT'),
        delivery('d2', 'DIGEST', 'WAITING', { dueAt: '2023-05-31T00:00:00Z' }),
        delivery('d3', 'EMAIL', 'GIVEN_UP', { reason: '不能确定是否送达，为避免重复没有再发；需要时可手动重发' }),
      ],
      total: 3,
    }),
  ],
  [
    'GET',
    '/notices/deliveries/groups',
    () => ({
      items: [
        delivery('d4', 'ROBOT', 'FAILED', {
          group: '招商工作群',
          reason: '对方服务器连接不上',
          dueAt: '2023-05-30T02:05:00Z',
        }),
      ],
      total: 1,
    }),
  ],
  ['POST', '/notices/:id/reading', () => ({})],
];
