// Rules for looking at pages: the shipped texts, read roughly. The real reading is the server's.
import { readFileSync } from 'node:fs';
import { projects, unitRef } from './data.mjs';

const folder = new URL('../../rules/src/main/resources/rules/', import.meta.url);
const files = {
  'SUP-START-OVERDUE': 'supervision/start-overdue.yaml',
  'SUP-FUNDS-BEHIND-PACE': 'supervision/funds-behind-pace.yaml',
  'SUP-SILENCE': 'supervision/silence.yaml',
  'ASM-DELIVERY-RATES': 'assessment/delivery-rates.yaml',
};
const shippedText = (code) => readFileSync(new URL(files[code], folder), 'utf8');
const one = (text, pattern) => text.match(pattern)?.[1]?.trim();
const hashOf = (text) =>
  [...text]
    .reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 0xffffffff, 7)
    .toString(16)
    .padStart(64, 'a');

const headOf = (text) => ({
  name: one(text, /^name: \{ zh: ([^,]+),/m),
  source: one(text, /^source: (.+)$/m),
  from: one(text, /^from: (.+)$/m),
});

/** Every spot of the text that a field stands for: path, where it begins, what is written there. */
const spotsOf = (text) => {
  const spots = [];
  const add = (pattern, path, label, kind, group) => {
    const match = pattern.exec(text);
    if (match) spots.push({ path, label, kind, group, value: match[2], at: match.index + match[1].length });
  };
  add(/^(source: )(.+)$/m, 'source', '依据', 'TEXT', '');
  add(/^(from: )(.+)$/m, 'from', '生效日', 'DATE', '');
  let level = 0;
  for (const match of text.matchAll(/- when: (.+)\n\s+then: \{ lamp: (\w+)/g)) {
    level += 1;
    const words = { RED: '红灯', YELLOW: '黄灯', BLUE: '蓝灯', NORMAL: '正常' };
    for (const number of match[1].matchAll(/(\S+) (>=|>|in|<)?\s*\[?(\d+(?:\.\d+)?)/g)) {
      const value = number[3];
      const at = match.index + '- when: '.length + number.index + number[0].length - value.length;
      spots.push({
        path: `levels[${level - 1}].when@${number.index}`,
        label: `${number[1].replace(/[[(]/g, '')} ${number[2] ?? ''}`.trim(),
        kind: 'NUMBER',
        group: `第 ${level} 级 · ${words[match[2]]}`,
        value,
        at,
      });
    }
  }
  for (const match of text.matchAll(/- \{ code: (\w+),.*?zh: ([^,]+),.*$/gm)) {
    for (const [, word, value] of match[0].matchAll(/(weight|cap): (\d+)/g)) {
      const at = match.index + match[0].indexOf(`${word}: `) + word.length + 2;
      spots.push({
        path: `items.${match[1]}.${word}`,
        label: word === 'weight' ? '权重' : '最多',
        kind: 'NUMBER',
        group: `评分项 · ${match[2]}`,
        value,
        at,
      });
    }
  }
  return spots;
};
const formOf = (text) => spotsOf(text).map(({ at, ...field }) => ({ choices: [], ...field }));

const exampleOf = (text, changed) =>
  [...text.matchAll(/- name: (.+)\n\s+given: \{ (.+) \}\n\s+expect: (\w+)/g)].map(
    ([, name, given, expected], index) => ({
      name,
      given: given.split(', ').map((pair) => ({ name: pair.split(': ')[0], value: pair.split(': ')[1] })),
      expected,
      got: changed && index === 1 ? 'NORMAL' : expected,
      passed: !(changed && index === 1),
      reason: changed && index === 1 ? '低于序时进度 9.99 个百分点' : '',
    }),
  );

const checkOf = (text) => {
  const faults = text.split('\n').flatMap((line, index) => {
    const found = [];
    const tab = line.indexOf('\t');
    if (tab >= 0)
      found.push({ code: 'RULES-001', line: index + 1, column: tab + 1, reason: '缩进用了制表符', fix: '改用空格' });
    const wrong = line.search(/落后百分数|无进展周数/);
    if (wrong >= 0)
      found.push({
        code: 'RULES-014',
        line: index + 1,
        column: wrong + 1,
        reason: '没有声明过“落后百分数”',
        fix: '您是否想写“落后百分点”？',
      });
    return found;
  });
  const known = Object.keys(files).some((code) => text.startsWith(shippedText(code).slice(0, 40)));
  const examples = exampleOf(text, /> 4\d/.test(text));
  return {
    sound: faults.length === 0 && known,
    faults,
    ...headOf(text),
    form: faults.length ? [] : formOf(text),
    examples: faults.length ? [] : examples,
  };
};

let made = 0;
const versions = [
  {
    id: 'v2',
    code: 'SUP-FUNDS-BEHIND-PACE',
    kind: 'LAMP',
    unit: unitRef(3),
    state: 'DRAFT',
    from: '2023-07-01',
    source: '平凉市招商引资项目调度办法（征求意见稿）第九条',
    text: shippedText('SUP-FUNDS-BEHIND-PACE').replace('> 30', '> 25').replace('[10..30]', '[10..25]'),
    createdBy: '李明（招商办）',
    createdAt: '2023-05-30T02:00:00Z',
    revision: 3,
  },
  {
    id: 'v1',
    code: 'SUP-FUNDS-BEHIND-PACE',
    kind: 'LAMP',
    unit: unitRef(3),
    state: 'ADOPTED',
    from: '2023-03-01',
    source: '平凉市招商引资项目调度办法 第九条',
    text: shippedText('SUP-FUNDS-BEHIND-PACE').replace('> 30', '> 28').replace('[10..30]', '[10..28]'),
    adoptedBy: '李明（招商办）',
    adoptedAt: '2023-02-27T02:00:00Z',
    createdBy: '李明（招商办）',
    createdAt: '2023-02-20T02:00:00Z',
    reason: '依市政府常务会议纪要',
    revision: 5,
    signatures: [
      {
        act: 'ADOPTION',
        by: '李明',
        role: 'office',
        post: unitRef(3),
        at: '2023-02-27T02:00:00Z',
        digest: 'ab',
        intact: true,
      },
    ],
  },
].map((version) => ({ signatures: [], ...version, hash: hashOf(version.text) }));

const shipped = (code) => {
  const text = shippedText(code);
  const { source, from } = headOf(text);
  const kind = code.startsWith('SUP') ? 'LAMP' : 'SCHEME';
  return { code, kind, state: 'SHIPPED', from, source, text, hash: hashOf(text), revision: 0, signatures: [] };
};
const allOf = (code) => [...versions.filter((version) => version.code === code), shipped(code)];
const ruleOf = (code, unit) => {
  const own = [1].includes(unit) ? undefined : allOf(code).find(({ state }) => state === 'ADOPTED');
  const held = own ?? shipped(code);
  const { name } = headOf(held.text);
  return {
    code,
    kind: held.kind,
    name,
    source: held.source,
    from: held.from,
    hash: held.hash,
    unit: held.unit,
    inForce: true,
    versions: allOf(code).filter(({ state }) => state !== 'DRAFT').length,
    drafts: allOf(code).filter(({ state }) => state === 'DRAFT').length,
  };
};
const withoutText = ({ text, ...rest }) => rest;
const fullOf = (code, unit) => {
  const rule = ruleOf(code, unit);
  const { text } = allOf(code).find(({ hash }) => hash === rule.hash);
  return {
    ...rule,
    text,
    meaning: one(text, /^text:\n {2}zh: (.+)$/m),
    levels: (text.match(/- when: .+/g) ?? []).map((line) => line.slice(8)),
    form: formOf(text),
    offered: [],
    history: allOf(code).map(withoutText),
  };
};
const changed = (text, changes) => {
  let next = text;
  for (const { path, value } of changes) {
    const spot = spotsOf(next).find((each) => each.path === path);
    if (spot) next = next.slice(0, spot.at) + value + next.slice(spot.at + spot.value.length);
  }
  return { text: next, check: checkOf(next) };
};
const compared = (left, right) => {
  const [a, b] = [left.split('\n'), right.split('\n')];
  return a.flatMap((text, index) => {
    if (text === b[index]) return [{ kind: 'SAME', left: index + 1, right: index + 1, text }];
    return [
      { kind: 'REMOVED', left: index + 1, text },
      { kind: 'ADDED', right: index + 1, text: b[index] ?? '' },
    ];
  });
};
const refused = (status, code, detail) => ({ problem: { type: 'about:blank', title: code, status, code, detail } });
const version = (key) => versions.find(({ id, hash }) => id === key || hash === key);
const textOf = (code, key) => allOf(code).find(({ id, hash }) => id === key || hash === key)?.text ?? '';

export const ruleAnswers = [
  [
    'GET',
    '/rules',
    ({ query }) => {
      const items = Object.keys(files)
        .map((code) => ruleOf(code, Number(query.get('unit'))))
        .filter(({ kind }) => !query.get('kind') || kind === query.get('kind'));
      return { items, total: items.length };
    },
  ],
  ['GET', '/rules/versions/:id', ({ id }) => version(id)],
  [
    'PUT',
    '/rules/versions/:id',
    ({ id, body }) => {
      const draft = version(id);
      if (draft.revision !== body.revision) return refused(409, 'RULEBOOK-009', '这份草稿刚被别人改过');
      return Object.assign(draft, { text: body.text, revision: draft.revision + 1, hash: hashOf(body.text) });
    },
  ],
  ['POST', '/rules/check', ({ body }) => checkOf(body.text)],
  ['POST', '/rules/form', ({ body }) => changed(body.text, body.changes)],
  [
    'POST',
    '/rules/preview',
    ({ body }) => ({
      on: '2023-05-31',
      looked: 157,
      changed: 9,
      tallies: [
        { code: 'RED', label: '红灯', before: 14, after: 23 },
        { code: 'YELLOW', label: '黄灯', before: 41, after: 32 },
        { code: 'NORMAL', label: '正常', before: 85, after: 85 },
        { code: 'GREY', label: '无法判定', before: 17, after: 17 },
      ],
      changes: projects.slice(0, 9).map(({ id, name, unit }, index) => ({
        kind: 'project',
        id,
        name,
        unitName: unit.name,
        before: '黄灯',
        after: '红灯',
        reason: `到位 ${2000 + index * 10} 万元，年度计划 1 亿元，低于序时进度 ${26 + index / 10} 个百分点`,
      })),
      asked: body.unit,
    }),
  ],
  [
    'POST',
    '/rules/versions/:id/adoption',
    ({ id, body }) =>
      body.password === 'wrong'
        ? refused(422, 'RULEBOOK-012', '密码不正确，没有签署')
        : Object.assign(version(id), {
            state: 'ADOPTED',
            from: body.from,
            adoptedBy: '李明（招商办）',
            adoptedAt: '2023-05-31T02:00:00Z',
          }),
  ],
  ['POST', '/rules/versions/:id/end', ({ id, body }) => Object.assign(version(id), { state: 'ENDED', to: body.last })],
  [
    'GET',
    '/rules/:id/comparison',
    ({ id, query }) => ({ lines: compared(textOf(id, query.get('left')), textOf(id, query.get('right'))) }),
  ],
  ['GET', '/rules/:id/versions', ({ id }) => ({ items: allOf(id).map(withoutText), total: allOf(id).length })],
  [
    'POST',
    '/rules/:id/drafts',
    ({ id, body }) => {
      made += 1;
      const draft = {
        ...shipped(id),
        id: `new-${made}`,
        unit: unitRef(body.unit),
        state: 'DRAFT',
        text: body.text,
        hash: hashOf(body.text),
        createdBy: '李明（招商办）',
        createdAt: '2023-05-31T02:00:00Z',
        revision: 1,
      };
      versions.unshift(draft);
      return draft;
    },
  ],
  [
    'GET',
    '/rules/:id',
    ({ id, query }) =>
      files[id] ? fullOf(id, Number(query.get('unit'))) : refused(404, 'RULEBOOK-001', '没有这条规则'),
  ],
];
