import { assessmentAnswers } from './assessments.mjs';
import { appendCorrection, appendEntry, documents, entries, projects, unitRef, units } from './data.mjs';
import { definitions, figureEntries, figureTable } from './figures.mjs';
import { importAnswers } from './imports.mjs';
import { lampAnswers } from './lamps.mjs';
import { noticeAnswers } from './notices.mjs';
import { peopleAnswers } from './people.mjs';
import { ruleAnswers } from './rules.mjs';

const staff =
  'unit.read project.read entry.read figure.read document.read export.run publication.read rule.read lamp.read assessment.read';
const permissions = {
  administrator: 'unit.read unit.manage account.manage clock.move',
  auditor: 'audit.read',
  securityAdministrator: 'unit.read role.read role.manage security.manage',
  office: `${staff} import.run.projects import.run.progress entry.write entry.recognise publication.manage document.write person.unmask rule.edit rule.adopt lamp.manage schedule.write delay.accept staff.read staff.manage suggestion.answer assessment.manage assessment.publish assessment.object`,
  clerk: `${staff} import.run.projects import.run.progress entry.write document.write`,
  leader: staff,
};
export const problem = (status, code, detail, problems = []) => ({
  problem: { type: 'about:blank', title: code, status, code, detail, problems },
});
const paged = (list, query) => {
  const size = Number(query.get('size') ?? 20);
  const page = Number(query.get('page') ?? 1);
  return { items: list.slice((page - 1) * size, page * size), total: list.length };
};
const account = (id, login, name, role, unit) => ({
  id,
  login,
  name,
  role,
  unit: unitRef(unit),
  disabled: false,
  mustChangePassword: false,
  unconfirmed: false,
});
const accounts = [
  account('a1', 'admin', '系统管理员', 'administrator', 1),
  account('a2', 'office', '李明', 'office', 1),
  account('a3', 'clerk', '王芳', 'clerk', 4),
  { ...account('a4', 'former', '赵刚', 'officer', 5), disabled: true },
];
const sessionOf = (role) => ({
  account: { id: 'a2', login: role, name: role === 'office' ? '李明' : '演示用户' },
  role,
  unit: unitRef(role === 'clerk' ? 4 : 1),
  permissions: (permissions[role] ?? staff).split(' '),
  mustChangePassword: role === 'officer',
  mustEnrol: false,
  demo: true,
  businessDate: '2023-05-31',
});
const publications = [
  {
    id: 'p1',
    unit: unitRef(3),
    month: '2023-05',
    on: '2023-05-31',
    basis: 'REPORTED',
    watermark: '780',
    publishedAt: '2023-06-05T02:00:00Z',
    publishedBy: '李明',
    contactName: '李*',
    contactPhone: '138****0933',
    state: 'PUBLISHED',
  },
  {
    id: 'p2',
    unit: unitRef(3),
    month: '2023-04',
    on: '2023-04-30',
    basis: 'REPORTED',
    watermark: '640',
    publishedAt: '2023-05-05T02:00:00Z',
    publishedBy: '李明',
    contactName: '李*',
    contactPhone: '138****0933',
    state: 'WITHDRAWN',
    withdrawnAt: '2023-05-06T02:00:00Z',
    withdrawnReason: '口径有误',
  },
];
const audit = Array.from({ length: 63 }, (_, index) => ({
  number: 63 - index,
  at: '2023-05-31T01:00:00Z',
  by: '李明',
  action: ['SignedIn', 'EntryCorrected', 'ImportApplied'][index % 3],
  subjectKind: ['account', 'entry', 'import'][index % 3],
  subjectId: String(index),
  details: { reason: '按回单更正' },
}));
const filtered = (query) => {
  const sort = query.get('sort') ?? '-signedOn';
  const key = sort.replace('-', '');
  const value = (row) => (row[key]?.amount ? Number(row[key].amount) : (row[key]?.name ?? row[key] ?? ''));
  return projects
    .filter((row) => !query.get('q') || row.name.includes(query.get('q')))
    .filter((row) => !query.get('stage') || row.stage === query.get('stage'))
    .filter((row) => !query.get('unit') || [1, 3, row.unit.id].includes(Number(query.get('unit'))))
    .sort((a, b) => (value(a) > value(b) ? 1 : -1) * (sort.startsWith('-') ? -1 : 1));
};
const timeline = (id) =>
  entries
    .filter(({ subject }) => subject.id === id)
    .map((item) => ({
      on: item.period.to,
      kind: item.indicator.code,
      title: item.indicator.name,
      entryNumber: item.number,
    }))
    .sort((a, b) => (a.on > b.on ? 1 : -1));
const publicFigures = ({ query }) => ({
  demo: true,
  history: publications,
  publications: publications
    .filter(({ state, month }) => state === 'PUBLISHED' && (query.get('month') ?? month) === month)
    .map(({ unit, contactName, contactPhone, ...rest }) => ({
      ...rest,
      unitName: unit.name,
      unitId: unit.id,
      contact: `${contactName} ${contactPhone}`,
      definitions,
      rows: figureTable(new URLSearchParams({ unit: String(unit.id) })).rows,
    })),
});
const byId = (list, id) => list.find((item) => item.id === id || String(item.number) === id);

/** Each answer: method, pattern, and what it says. Returning { problem } makes an error of it. */
export const answers = [
  [
    'POST',
    '/session',
    ({ body }) =>
      body.password === 'wrong'
        ? problem(401, 'PEOPLE-001', '账号或密码不正确')
        : { ...sessionOf(body.login), cookie: body.login },
  ],
  ['GET', '/session', ({ role }) => (role ? sessionOf(role) : problem(401, 'PEOPLE-002', '未登录'))],
  ['DELETE', '/session', () => ({ cookie: '' })],
  ['POST', '/session/password', () => ({ cookie: 'office' })],
  ['GET', '/installation', () => ({ demo: true, version: '0.1.0-SNAPSHOT', businessDate: '2023-05-31' })],
  [
    'GET',
    '/home',
    () => ({
      items: [
        {
          kind: 'import.ready',
          title: '1 份导入已检查无误，等待确认',
          count: 1,
          link: '/imports/i2',
          at: '2023-05-31T01:00:00Z',
        },
        { kind: 'entry.withoutEvidence', title: '无凭证的到位资金', count: 12, link: '/projects?stage=start' },
        { kind: 'publication.due', title: '本月待发布', count: 1, link: '/publications' },
      ],
    }),
  ],
  ['GET', '/units', () => units],
  [
    'POST',
    '/units',
    ({ body }) => {
      const unit = { ...body, id: units.length + 1 };
      units.push(unit);
      return unit;
    },
  ],
  [
    'PUT',
    '/units/:id',
    ({ id, body }) =>
      Object.assign(
        units.find((unit) => unit.id === Number(id)),
        body,
      ),
  ],
  ['GET', '/accounts', () => accounts],
  [
    'POST',
    '/accounts',
    ({ body }) => {
      const made = account(`a${accounts.length + 1}`, body.login, body.name, body.role, body.unitId);
      accounts.push(made);
      return { account: made, oneTimePassword: 'feng-7K3Q-huang' };
    },
  ],
  ['POST', '/accounts/:id/one-time-password', () => ({ oneTimePassword: 'chao-2M8T-yin' })],
  [
    'POST',
    '/accounts/:id/disable',
    ({ id }) => {
      byId(accounts, id).disabled = true;
      return {};
    },
  ],
  [
    'POST',
    '/accounts/:id/enable',
    ({ id }) => {
      byId(accounts, id).disabled = false;
      return {};
    },
  ],
  ['GET', '/audit', ({ query }) => paged(audit, query)],
  ['POST', '/audit/verification', () => ({ verifiedTo: 63, sealed: 60, broken: [] })],
  ['POST', '/demo/clock', () => ({})],
  ['GET', '/projects', ({ query }) => paged(filtered(query), query)],
  [
    'GET',
    '/projects/:id',
    ({ id }) => byId(projects, id) ?? problem(404, 'PROJECT-001', '没有这个项目，或不在您的数据范围内'),
  ],
  ['GET', '/projects/:id/timeline', ({ id }) => timeline(id)],
  [
    'GET',
    '/entries',
    ({ query }) =>
      paged(
        entries.filter(({ subject }) => subject.id === query.get('subject')),
        query,
      ),
  ],
  ['POST', '/entries', ({ body }) => appendEntry(body)],
  [
    'POST',
    '/entries/:id/corrections',
    ({ id, body }) =>
      body.reason.length < 4
        ? problem(422, 'LEDGER-003', '更正须写明原因', [
            { code: 'LEDGER-003', column: 'reason', message: '原因太短', fix: '写明凭什么更正' },
          ])
        : appendCorrection(byId(entries, id), body.amount, body.reason),
  ],
  ['GET', '/documents', () => documents],
  [
    'GET',
    '/indicators',
    () => [
      { code: 'fundsInPlace', name: '到位资金', kind: 'MONEY', contract: false },
      { code: 'start', name: '开工', kind: 'EVENT', contract: false },
    ],
  ],
  ['GET', '/figures/definitions', () => definitions],
  ['GET', '/figures', ({ query }) => figureTable(query)],
  ['GET', '/figures/:id/entries', ({ id, query }) => figureEntries(id, query)],
  ['GET', '/publications', ({ query }) => paged(publications, query)],
  ['GET', '/publications/preview', ({ query }) => figureTable(query)],
  [
    'POST',
    '/publications',
    ({ body }) => {
      const made = { ...publications[0], ...body, id: 'p9', unit: unitRef(body.unit) };
      publications.unshift(made);
      return made;
    },
  ],
  [
    'POST',
    '/publications/:id/withdrawal',
    ({ id, body }) =>
      Object.assign(byId(publications, id), {
        state: 'WITHDRAWN',
        withdrawnReason: body.reason,
        withdrawnAt: '2023-06-06T02:00:00Z',
      }),
  ],
  ['GET', '/public/figures', publicFigures],
  ...importAnswers,
  ...assessmentAnswers,
  ...lampAnswers,
  ...noticeAnswers,
  ...peopleAnswers,
  ...ruleAnswers,
];
