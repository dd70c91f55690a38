import { unitRef, units } from './data.mjs';

const kind = (code, zh, en, above, more = {}) => ({
  code,
  zh,
  en,
  root: false,
  division: false,
  joins: false,
  above,
  ...more,
});
const kinds = [
  kind('CITY', '市', 'City', ['PROVINCE'], { root: true, division: true }),
  kind('COUNTY', '县区', 'County', ['CITY'], { root: true, division: true }),
  kind('ZONE', '开发区', 'Development zone', ['CITY', 'COUNTY'], { root: true }),
  kind('PARK', '园区', 'Park', ['CITY', 'COUNTY', 'ZONE']),
  kind('TASK_FORCE', '专班', 'Task force', ['CITY', 'ZONE'], { joins: true }),
];
const state = (name, parentName, standing = true) => ({ name, kind: 'COUNTY', parentId: 1, parentName, standing });
const history = [
  {
    id: 's1',
    kind: 'RENAMED',
    on: '2023-01-01',
    document: '甘政函〔2022〕118号',
    note: '',
    by: '系统管理员',
    recordedAt: '2023-01-03T02:00:00Z',
    units: [{ unit: 4, before: state('华亭县', '平凉市'), after: state('华亭市', '平凉市') }],
  },
  {
    id: 's2',
    kind: 'MERGED',
    on: '2022-07-01',
    document: '平编发〔2022〕9号',
    note: '录入有误',
    by: '系统管理员',
    recordedAt: '2022-07-02T02:00:00Z',
    withdrawnBecause: '重复录入',
    units: [],
  },
];
const functions = [
  { code: 'chief', zh: '一把手', en: 'Chief' },
  { code: 'deputyInCharge', zh: '分管领导', en: 'Deputy in charge' },
  { code: 'liaison', zh: '联络人', en: 'Liaison' },
  { code: 'officer', zh: '招商专干', en: 'Officer' },
];
const held = (id, name, title, code, unit) => ({
  id,
  person: `p${id}`,
  name,
  title,
  phone: '139****5678',
  function: code,
  unit: unitRef(unit),
  from: '2023-01-10',
  document: '经开发〔2023〕3号',
});
const gap = (code, count, needed) => ({
  unit: unitRef(4),
  kind: 'DEPARTMENT',
  function: code,
  held: count,
  needed,
  rule: '1+1+2：一把手负总责，1 名分管领导，2 名招商专干',
  source: '宿州市埇桥区2020年招商引资工作行动计划',
});
const roles = [
  ['assessor', '考核办', false],
  ['clerk', '填报人', false],
  ['leader', '包抓领导', false],
  ['office', '招商办', false],
  ['officer', '招商专员', false],
  ['unitHead', '单位负责人', false],
  ['administrator', '系统管理员', true],
  ['auditor', '审计管理员', true],
  ['securityAdministrator', '安全管理员', true],
].map(([code, zh, fixed]) => ({ code, zh, en: code, fixed }));
const permissions = [
  ['entry.read', '查看台账', false],
  ['entry.write', '录入与更正台账', false],
  ['plan.read', '查看目标任务', false],
  ['audit.read', '查看与核验留痕', true],
  ['role.manage', '调整角色权限', true],
].map(([code, zh, separated]) => ({ code, zh, en: code, separated }));
const policy = {
  from: '2000-01-01',
  leastLength: 10,
  classes: 2,
  history: 5,
  expiresDays: 0,
  idleMinutes: 30,
  sessionHours: 12,
  addressFailures: 100,
  secondFactorRoles: [],
  confirmAccounts: false,
};
const agent = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/141.0 Safari/537.36';
const sessions = [true, false].map((current, index) => ({
  id: `e${index}`,
  account: 'a2',
  login: 'office',
  name: '李明',
  openedAt: '2023-05-31T01:00:00Z',
  lastSeen: '2023-05-31T02:00:00Z',
  address: `10.1.2.${index + 3}`,
  agent,
  current,
}));
const suggestions = [
  {
    id: 'g1',
    page: '/imports',
    text: '周四的表和月报能不能只填一次',
    by: '王芳',
    unit: '演示甲县',
    at: '2023-05-30T02:00:00Z',
  },
  {
    id: 'g2',
    page: '/figures',
    text: '手机上表头看不全',
    by: '李明',
    unit: '演示乙县',
    at: '2023-05-28T02:00:00Z',
    answer: '已改为卡片显示',
    answeredBy: '招商办',
  },
];

export const peopleAnswers = [
  ['GET', '/organisation/kinds', () => kinds],
  ['GET', '/organisation/units', () => units],
  ['GET', '/organisation/units/:id/history', () => history],
  ['GET', '/organisation/units/:id/members', () => []],
  ['GET', '/functions', () => functions],
  [
    'GET',
    '/appointments',
    () => [held('1', '王芳', '科长', 'liaison', 3), held('2', '李强', '副主任', 'deputyInCharge', 3)],
  ],
  ['GET', '/staffing', () => [gap('chief', 0, 1), gap('officer', 1, 2)]],
  ['GET', '/persons/:id/open-work', () => [{ title: '2 份待确认或待修改的导入', count: 2 }]],
  [
    'GET',
    '/security/roles',
    () => ({
      roles,
      permissions,
      grants: [
        { role: 'clerk', permission: 'entry.read' },
        { role: 'clerk', permission: 'entry.write' },
        { role: 'auditor', permission: 'audit.read' },
        { role: 'securityAdministrator', permission: 'role.manage' },
      ],
    }),
  ],
  [
    'GET',
    '/security/policies',
    () => [{ policy, reason: '引凤随产品提供的初始策略', by: '引凤', at: null, inForce: true }],
  ],
  ['GET', '/security/sessions', () => sessions],
  ['GET', '/security/lockouts', () => []],
  ['GET', '/security/accounts/unconfirmed', () => []],
  ['GET', '/session/mine', () => sessions],
  ['GET', '/session/second-factor', () => ({ on: false })],
  ['POST', '/session/second-factor', () => ({ secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', uri: 'otpauth://totp/x' })],
  ['GET', '/suggestions/mine', () => suggestions],
  ['GET', '/suggestions', () => ({ items: suggestions, total: suggestions.length })],
  ['GET', '/audit/actions', () => ['people.logged-in', 'people.unit-created', 'platform.sensitive-read']],
];
