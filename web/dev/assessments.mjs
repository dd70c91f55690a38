// One assessment to look at; the points are worked out roughly as the shipped scheme does. The real scoring is the server's.
import { readFileSync } from 'node:fs';
import { entries, unitRef } from './data.mjs';
import { figureEntries } from './figures.mjs';

const text = readFileSync(
  new URL('../../rules/src/main/resources/rules/assessment/delivery-rates.yaml', import.meta.url),
  'utf8',
);
const scheme = {
  code: 'ASM-DELIVERY-RATES',
  name: '招商引资项目落地成效考核',
  hash: '5e7c1f0a9b3d',
  source: text.match(/^source: (.+)$/m)[1],
};
const values = {
  4: { 类别: '县区', 履约率: '51/53', 开工率: '50/53', 资金到位率: '54%', 投产率: '20/53', 三个500强项目数: '1' },
  5: { 类别: '县区', 履约率: '50/52', 开工率: '44/52', 资金到位率: '24%', 投产率: '18/52', 失实数据条数: '2' },
  6: { 类别: '县区', 履约率: '40/52', 开工率: '39/52', 资金到位率: '20%', 三个500强项目数: '4' },
};
const kinds = { 类别: 'CLASS', 三个500强项目数: 'RECORDED', 失实数据条数: 'RECORDED' };
const figures = { 履约率: 'fulfilmentRate', 开工率: 'startRate', 资金到位率: 'fundingRate', 投产率: 'productionRate' };
const items = [
  ['fulfilment', '履约', 'BASE', 10, '履约率', 0.9],
  ['start', '开工', 'BASE', 20, '开工率', 0.8],
  ['funding', '资金到位', 'BASE', 35, '资金到位率', 0.3],
  ['production', '投产', 'BASE', 35, '投产率', 0.6],
  ['top500', '引进三个500强', 'PLUS', 2, '三个500强项目数', undefined, 6],
  ['falseFigures', '数据失实', 'MINUS', 1, '失实数据条数', undefined, 5],
];
const number = (value) => {
  if (value === undefined || value === '') return undefined;
  if (value.endsWith('%')) return Number(value.slice(0, -1)) / 100;
  const [top, bottom] = value.split('/').map(Number);
  return bottom ? top / bottom : top;
};
const scored = (known) =>
  items.map(([code, name, kind, weight, measure, target, cap]) => {
    const optional = kind !== 'BASE';
    const value = number(known[measure]) ?? (optional ? 0 : undefined);
    const formula = target ? `权重 × ${measure} ÷ ${target}` : `权重 × ${measure}`;
    const base = { code, name, kind, weight: String(weight), formula };
    if (value === undefined)
      return { ...base, explanation: `${weight} × 未知 ÷ ${target}，无法判定：缺少“${measure}”`, missing: [measure] };
    const raw = (weight * value) / (target ?? 1);
    const points = Math.min(raw, cap ?? weight);
    const shown = Number(points.toFixed(4));
    return {
      ...base,
      points: kind === 'MINUS' && shown ? `-${shown}` : String(shown),
      bound: points < raw,
      explanation: `${weight} × ${known[measure] ?? 0}${target ? ` ÷ ${target}` : ''} = ${Number(raw.toFixed(4))}`,
      missing: [],
    };
  });
const ranked = (all) => {
  const standings = Object.entries(all).map(([id, known]) => {
    const list = scored(known);
    const missing = list.some(({ points }) => points === undefined);
    const total = list.reduce((sum, { points }) => sum + Number(points ?? 0), 0);
    return {
      unit: unitRef(Number(id)),
      total: missing ? undefined : total.toFixed(2),
      exact: missing ? undefined : String(total),
      assumed: ['三个500强项目数', '失实数据条数'].filter((name) => known[name] === undefined),
      items: list,
      measures: ['类别', ...items.map(([, , , , measure]) => measure)].map((name) => ({
        name,
        label: name,
        opens: name !== '类别',
        value: known[name],
        kind: kinds[name] ?? 'FIGURE',
        figure: figures[name],
      })),
    };
  });
  standings.sort((one, other) => Number(other.total ?? -1) - Number(one.total ?? -1));
  const known = standings.filter(({ total }) => total !== undefined);
  for (const standing of known)
    standing.rank = 1 + known.filter(({ total }) => Number(total) > Number(standing.total)).length;
  return {
    scheme,
    from: '2023-01-01',
    demo: true,
    on: '2023-05-31',
    basis: 'RECOGNISED',
    watermark: '780',
    groups: [{ name: '县区', standings }],
  };
};
const assessments = [
  {
    id: 'k2',
    number: 'K2023-0002',
    name: '2023年1—5月招商引资考核',
    scheme,
    unit: unitRef(3),
    on: '2023-05-31',
    basis: 'RECOGNISED',
    state: 'TRIAL',
    watermark: '780',
    participants: 3,
    from: '2023-01-01',
    demo: true,
    openObjections: 1,
    createdAt: '2023-05-31T01:00:00Z',
    createdBy: '李明（招商办）',
    revision: 1,
    objections: [],
    units: [4, 5, 6].map(unitRef),
  },
  {
    id: 'k1',
    number: 'K2023-0001',
    name: '2023年一季度招商引资考核',
    scheme,
    unit: unitRef(3),
    on: '2023-03-31',
    basis: 'RECOGNISED',
    state: 'PUBLISHED',
    objectionsUntil: '2023-06-07',
    watermark: '520',
    participants: 3,
    from: '2023-01-01',
    demo: true,
    openObjections: 1,
    createdAt: '2023-04-05T01:00:00Z',
    createdBy: '李明（招商办）',
    published: { at: '2023-05-30T01:00:00Z', by: '陈静（考核办）' },
    revision: 2,
    objections: [
      {
        id: 'o1',
        unit: unitRef(6),
        text: '投产率缺项：丙区三月投产的两个项目已于四月六日补报凭证，请予计入。',
        raisedBy: '周强（演示丙区）',
        raisedAt: '2023-05-31T01:00:00Z',
      },
      {
        id: 'o2',
        unit: unitRef(5),
        text: '失实数据两条中有一条为重复认定。',
        raisedBy: '吴敏（演示乙县）',
        raisedAt: '2023-05-30T06:00:00Z',
        answer: '经核，两条分别对应二月和三月，并非重复，维持原结果。',
        accepted: false,
        answeredBy: '陈静（考核办）',
        answeredAt: '2023-05-31T02:00:00Z',
      },
    ],
    units: [4, 5, 6].map(unitRef),
  },
];
const find = (id) => assessments.find((each) => each.id === id);
const refused = (status, code, detail, fix) => ({
  problem: { type: 'about:blank', title: code, status, code, detail, fix },
});
const known = (id) => find(id) ?? refused(404, 'ASSESSMENT-001', '没有这次考核，或不在您的数据范围内');

const supposed = (id, before, after) => {
  const all = (ranking) => ranking.groups.flatMap(({ standings }) => standings);
  return {
    items: all(after).find(({ unit }) => unit.id === id).items,
    standings: all(after).map(({ unit, rank, total }) => {
      const old = all(before).find((each) => each.unit.id === unit.id);
      return {
        unit: unit.id,
        name: unit.name,
        group: '县区',
        rank,
        total,
        rankBefore: old.rank,
        totalBefore: old.total,
      };
    }),
  };
};

const publicHead = ({ id, unit, name, from, on, state, published, objectionsUntil }) => ({
  id,
  unitName: unit.name,
  name,
  from,
  on,
  state,
  publishedAt: published.at,
  objectionsUntil,
  scheme,
});

export const assessmentAnswers = [
  ['GET', '/assessments', () => ({ items: assessments, total: assessments.length })],
  [
    'POST',
    '/assessments',
    ({ body }) => {
      const made = { ...assessments[0], ...body, id: `k${assessments.length + 1}`, unit: unitRef(body.unit), scheme };
      made.participants = body.participants.length;
      assessments.unshift(made);
      return made;
    },
  ],
  ['GET', '/assessments/:id/ranking', () => ranked(values)],
  ['POST', '/assessments/:id/trial', ({ id }) => known(id)],
  [
    'POST',
    '/assessments/:id/what-if',
    ({ body }) => {
      const wrong = body.changes.find(({ value }) => value && Number.isNaN(number(value)));
      if (wrong)
        return refused(422, 'ASSESSMENT-006', `“${wrong.measure}”的值“${wrong.value}”不是数`, '写成 45/50、90% 或 3');
      const changed = Object.fromEntries(body.changes.map(({ measure, value }) => [measure, value || undefined]));
      return supposed(
        body.unit,
        ranked(values),
        ranked({ ...values, [body.unit]: { ...values[body.unit], ...changed } }),
      );
    },
  ],
  [
    'GET',
    '/assessments/:id/units/[^/]+/measures/[^/]+/entries',
    ({ query }) => {
      query.set('unit', '4');
      const { items: list, total, outsideScope } = figureEntries('startRate', query);
      return { items: list, total, outsideScope };
    },
  ],
  ['POST', '/assessments/:id/records', () => entries[0]],
  [
    'POST',
    '/assessments/:id/publication',
    ({ id, body }) =>
      body.password === 'wrong'
        ? refused(422, 'PEOPLE-010', '密码不正确，没有签署')
        : Object.assign(find(id), { state: 'PUBLISHED', objectionsUntil: body.objectionsUntil }),
  ],
  [
    'POST',
    '/assessments/:id/settlement',
    () => refused(409, 'ASSESSMENT-011', '还有 1 条异议没有答复', '先答复全部异议，异议期满后再定稿'),
  ],
  [
    'POST',
    '/assessments/:id/withdrawal',
    ({ id, body }) => Object.assign(find(id), { state: 'WITHDRAWN', withdrawnReason: body.reason }),
  ],
  [
    'POST',
    '/assessments/:id/objections',
    ({ id, body }) => {
      const made = {
        id: `o${Date.now()}`,
        unit: unitRef(body.unit),
        text: body.text,
        raisedBy: '演示用户',
        raisedAt: '2023-05-31T02:00:00Z',
      };
      find(id).objections.unshift(made);
      return made;
    },
  ],
  [
    'POST',
    '/assessments/:id/objections/[^/]+/answer',
    ({ id, body }) =>
      Object.assign(find(id).objections[0], {
        answer: body.text,
        accepted: body.accepted,
        answeredBy: '李明',
        answeredAt: '2023-05-31T02:00:00Z',
      }),
  ],
  [
    'POST',
    '/assessments/:id/replay',
    ({ id }) =>
      id === 'k1'
        ? { equal: true, csv: true, json: true, facts: true, watermark: '520', differences: [] }
        : {
            equal: false,
            csv: false,
            json: false,
            facts: true,
            watermark: '780',
            differences: ['演示甲县 总分：公示 96.08，重算 95.00'],
          },
  ],
  [
    'GET',
    '/assessments/:id/objections',
    ({ id }) => find(id).objections.map((each) => ({ ...each, unit: each.unit.id, unitName: each.unit.name })),
  ],
  [
    'GET',
    '/assessments/:id/signatures',
    () => [{ act: 'PUBLISHED', name: '陈静', role: 'assessor', unit: 3, at: '2023-05-30T01:00:00Z', sm3: 'c0ffee' }],
  ],
  ['GET', '/assessments/:id', ({ id }) => known(id)],
  [
    'GET',
    '/public/rankings',
    () => ({ demo: true, items: assessments.filter(({ state }) => state !== 'TRIAL').map(publicHead) }),
  ],
  [
    'GET',
    '/public/rankings/:id',
    ({ id }) =>
      find(id)
        ? {
            ...publicHead(find(id)),
            demo: true,
            sm3: 'c0ffee00c0ffee00',
            basis: 'RECOGNISED',
            watermark: '520',
            groups: ranked(values).groups,
          }
        : refused(404, 'PORTAL-010', '没有这个排名'),
  ],
];
