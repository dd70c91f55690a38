// Lamps for looking at pages: every third project or so has one that is lit.
import { entries, projects, unitRef, units } from './data.mjs';

const COLOURS = ['RED', 'YELLOW', 'BLUE', 'GREY', 'NORMAL'];
const sources = {
  start:
    '银川市 2025 年重点项目“红黄绿”灯管理（绿灯：按计划开工；黄灯：计划当月无正当理由未开工；红灯：连续3个月应开工未开工） https://m.qlbk.net/news/3Ww4l7bw75.html',
  funds: '平凉市招商引资项目调度办法 第九条',
};
const startLamp = (index) => {
  const colour = index % 11 === 0 ? 'RED' : index % 7 === 0 ? 'YELLOW' : index % 13 === 5 ? 'GREY' : 'NORMAL';
  const reason = {
    RED: '计划 2023-02-15 开工，已连续 3 个月应开工未开工',
    YELLOW: '计划 2023-05-10 开工，到 2023-05-31 未开工，没有登记正当理由',
    GREY: '无法判定：不知道计划开工日',
    NORMAL: '按计划开工，或尚未到计划开工月的月末，或已登记正当理由',
  }[colour];
  return {
    rule: 'SUP-START-OVERDUE',
    ruleName: '开工逾期',
    colour,
    reason,
    since: colour === 'RED' ? '2023-04-30' : '2023-05-31',
    source: sources.start,
    hash: 'b5bb9d80',
  };
};
const fundsLamp = (index) => {
  const colour = index % 9 === 0 ? 'YELLOW' : index % 17 === 3 ? 'BLUE' : 'NORMAL';
  return {
    rule: 'SUP-FUNDS-BEHIND-PACE',
    ruleName: '资金落后序时',
    colour,
    reason: colour === 'NORMAL' ? '完成序时进度' : '到位 2,160 万元，年度计划 1 亿元，低于序时进度 20.07 个百分点',
    since: '2023-05-31',
    source: sources.funds,
    hash: 'c7ad44cb',
  };
};
const gravest = (lamps) => COLOURS.find((colour) => lamps.some((lamp) => lamp.colour === colour));
const rows = projects.map(({ id, number, name, unit }, index) => {
  const lamps = [startLamp(index), fundsLamp(index)];
  lamps.sort((one, other) => COLOURS.indexOf(one.colour) - COLOURS.indexOf(other.colour));
  return { project: { id, number, name }, unit, colour: gravest(lamps), since: lamps[0].since, lamps };
});
const inside = (unit) => (row) => [1, 3, row.unit.id].includes(unit);
const head = { on: '2023-05-31', litAt: '2023-05-31T01:05:00Z', watermark: String(entries.length) };

const list = (query) => {
  const unit = Number(query.get('unit') ?? 1);
  const found = rows
    .filter(inside(unit))
    .filter((row) => !query.get('colour') || row.colour === query.get('colour'))
    .filter((row) => !query.get('q') || row.project.name.includes(query.get('q')))
    .sort((one, other) => COLOURS.indexOf(one.colour) - COLOURS.indexOf(other.colour));
  const size = Number(query.get('size') ?? 20);
  const page = Number(query.get('page') ?? 1);
  return { ...head, items: found.slice((page - 1) * size, page * size), total: found.length };
};
const tally = (id) => {
  const mine = rows.filter(inside(id));
  const count = (colour) => mine.filter((row) => row.colour === colour).length;
  return {
    unit: unitRef(id),
    red: count('RED'),
    yellow: count('YELLOW'),
    blue: count('BLUE'),
    normal: count('NORMAL'),
    grey: count('GREY'),
    total: mine.length,
  };
};
const told = (facts) => facts.map((fact) => ({ entryNumbers: [], known: fact.value !== '', ...fact }));
const explained = (lamp, id) => {
  const mine = entries.filter(({ subject }) => subject.id === id).map(({ number }) => number);
  if (lamp.rule === 'SUP-START-OVERDUE')
    return {
      ...lamp,
      facts: told([
        { name: '计划开工日', label: '计划开工日', value: lamp.colour === 'GREY' ? '' : '2023-02-15' },
        { name: '已开工', label: '已开工', value: '否', entryNumbers: [] },
        { name: '有正当理由', label: '有正当理由', value: '否' },
        { name: '状态日', label: '状态日', value: '2023-05-31' },
      ]),
      steps: [
        { text: '应开工未开工月数 = 月末数(计划开工日, 状态日)', value: lamp.colour === 'GREY' ? '不详' : '3' },
        {
          text: 'not(已开工) and not(有正当理由) and 应开工未开工月数 >= 3',
          value: 'true',
          holds: lamp.colour === 'RED',
        },
      ],
    };
  return {
    ...lamp,
    facts: told([
      { name: '年度计划到位资金', label: '年度计划到位资金', value: '1亿元' },
      { name: '到位资金', label: '到位资金', value: '2,160 万元', entryNumbers: mine.slice(-2) },
      { name: '序时进度', label: '序时进度', value: '151/365' },
    ]),
    steps: [
      { text: '落后百分点 = (序时进度 - 到位资金 / 年度计划到位资金) * 100', value: '20.07' },
      { text: '落后百分点 > 30', value: 'false', holds: false },
      { text: '落后百分点 in [10..30]', value: 'true', holds: lamp.colour !== 'NORMAL' },
    ],
  };
};
const turns = (id) => [
  {
    rule: 'SUP-START-OVERDUE',
    ruleName: '开工逾期',
    from: 'YELLOW',
    to: 'RED',
    on: '2023-04-30',
    at: '2023-04-30T16:05:00Z',
    reason: '计划 2023-02-15 开工，已连续 3 个月应开工未开工',
    hash: 'b5bb9d80',
  },
  {
    rule: 'SUP-FUNDS-BEHIND-PACE',
    ruleName: '资金落后序时',
    to: 'YELLOW',
    on: '2023-03-31',
    at: '2023-03-31T16:05:00Z',
    reason: '低于序时进度 12.5 个百分点',
    hash: 'c7ad44cb',
    entry: entries.find(({ subject }) => subject.id === id)?.number,
  },
];
const schedules = {};
const scheduleOf = (id) => {
  schedules[id] ??= {
    plannedStart: { day: '2023-02-15', by: '王芳（填报人）', at: '2023-01-10T02:00:00Z' },
    funds: [
      {
        year: 2023,
        amount: { amount: '1000000000000', currency: 'CNY' },
        by: '王芳（填报人）',
        at: '2023-01-10T02:00:00Z',
      },
    ],
    delays: [
      {
        id: 'd1',
        from: '2022-11-01',
        until: '2023-01-31',
        reason: '冬季冻土，按市住建局通知停工',
        by: '李明（招商办）',
        at: '2022-11-03T02:00:00Z',
        evidence: [],
      },
    ],
    history: [
      { number: '9', kind: 'PLANNED_START', from: '2023-02-15', by: '王芳（填报人）', at: '2023-01-10T02:00:00Z' },
      {
        number: '4',
        kind: 'DELAY',
        from: '2022-11-01',
        until: '2023-01-31',
        reason: '冬季冻土',
        by: '李明',
        at: '2022-11-03T02:00:00Z',
      },
    ],
  };
  return schedules[id];
};
const now = { by: '李明（招商办）', at: '2023-05-31T02:00:00Z' };

export const lampAnswers = [
  ['GET', '/lamps', ({ query }) => list(query)],
  [
    'GET',
    '/lamps/summary',
    ({ query }) => {
      const id = Number(query.get('unit') ?? 1);
      const children = units.filter(({ parentId }) => parentId === id).map((unit) => unit.id);
      return { ...head, rows: [id, ...children].map(tally) };
    },
  ],
  ['POST', '/lamps/relighting', () => ({ looked: 157, changed: 0, seconds: 0.2 })],
  [
    'GET',
    '/projects/:id/lamps',
    ({ id }) => {
      const row = rows.find(({ project }) => project.id === id);
      if (!row) return { colour: 'NORMAL', lamps: [], history: [] };
      return { colour: row.colour, lamps: row.lamps.map((lamp) => explained(lamp, id)), history: turns(id) };
    },
  ],
  ['GET', '/projects/:id/schedule', ({ id }) => scheduleOf(id)],
  [
    'POST',
    '/projects/:id/schedule',
    ({ id, body }) => {
      const schedule = scheduleOf(id);
      if (body.plannedStart) schedule.plannedStart = { day: body.plannedStart, reason: body.reason, ...now };
      if (body.funds) {
        schedule.funds = schedule.funds.filter(({ year }) => year !== body.funds.year);
        schedule.funds.push({ year: body.funds.year, amount: { amount: body.funds.amount, currency: 'CNY' }, ...now });
      }
      return schedule;
    },
  ],
  [
    'POST',
    '/projects/:id/delays',
    ({ id, body }) => {
      scheduleOf(id).delays.unshift({ id: `d${Date.now()}`, ...body, ...now, evidence: [] });
      return scheduleOf(id);
    },
  ],
  ['GET', '/entries/:id', ({ id }) => entries.find(({ number }) => number === id)],
];
