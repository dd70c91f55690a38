// Believable data for looking at pages without the backend. Nothing of it reaches the product.
const noise = (seed) => {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
};
const random = noise(20230531);
const pick = (list) => list[Math.floor(random() * list.length)];
const day = (year, month, date) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;

export const units = [
  { id: 1, code: 'GS', name: '甘肃省', kind: 'PROVINCE', divisionCode: '620000', invented: false },
  { id: 2, parentId: 1, code: 'LZJK', name: '兰州经济技术开发区', kind: 'ZONE', invented: false },
  { id: 3, parentId: 1, code: 'PL', name: '平凉市', kind: 'CITY', divisionCode: '620800', invented: false },
  { id: 4, parentId: 3, code: 'PL-A', name: '演示甲县', kind: 'COUNTY', invented: true },
  { id: 5, parentId: 3, code: 'PL-B', name: '演示乙县', kind: 'COUNTY', invented: true },
  { id: 6, parentId: 3, code: 'PL-C', name: '演示丙区', kind: 'COUNTY', invented: true },
];
export const unitRef = (id) => ({ id, name: units.find((unit) => unit.id === id).name });

const goods = [
  '智能装备',
  '果品加工',
  '光伏组件',
  '中药材精深加工',
  '冷链物流',
  '新型建材',
  '肉牛养殖',
  '陶瓷生产线',
  '储能电池',
];
const firms = ['示例装备集团', '示例农业科技', '示例新能源', '示例物流', '示例建材股份'];
const events = ['2023年春季集中签约', '2023年招商推介会', undefined];

export const projects = Array.from({ length: 157 }, (_, index) => {
  const unit = unitRef(4 + (index % 3));
  const amount = 40_000_000_00n + BigInt(Math.floor(random() * 90)) * 1_000_000_00n;
  const started = index >= 3;
  return {
    id: `0190a1b2-0000-7000-8000-${String(index).padStart(12, '0')}`,
    number: `XM2023-${String(index + 1).padStart(4, '0')}`,
    name: `（演示）${unit.name}${pick(goods)}项目${index + 1}号`,
    unit,
    investor: `（演示）${pick(firms)}有限公司`,
    origin: pick(['省外', '省外', '市外', '境外']),
    signedOn: day(2023, 1 + (index % 5), 1 + Math.floor(random() * 27)),
    event: pick(events),
    contractType: 'FORMAL',
    contractAmount: { amount: String(amount), currency: 'CNY' },
    fundsInPlace: index % 9 === 0 ? undefined : { amount: String((amount * 54n) / 100n), currency: 'CNY' },
    stage: started ? 'start' : 'signed',
    projectCode: index % 2 ? `2301-62080${unit.id}-04-01-${String(100000 + index)}` : undefined,
    creditCode: '91620800MA00000000',
    industry: '制造业',
    contactName: '张*',
    contactPhone: '138****2046',
    remark: index === 0 ? '用地手续已办结，待供电方案批复。' : undefined,
    createdBy: '李明（招商办）',
    createdAt: '2023-05-08T02:12:00Z',
    exited: false,
  };
});

const names = {
  signed: '签约',
  contractAmount: '签约额',
  registration: '注册',
  start: '开工',
  fundsInPlace: '到位资金',
};
export const documents = [
  {
    id: 'doc-1',
    name: '银行进账单 2023-03.pdf',
    mediaType: 'application/pdf',
    size: 248_331,
    sha256: 'b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c',
    uploadedBy: '王芳',
    uploadedAt: '2023-05-10T03:22:00Z',
  },
];

let number = 0;
const entry = (project, indicator, from, to, amount, more = {}) => {
  number += 1;
  const money = indicator === 'contractAmount' || indicator === 'fundsInPlace';
  return {
    number: String(number),
    id: `0190a1b2-1111-7000-8000-${String(number).padStart(12, '0')}`,
    subject: { kind: 'project', id: project.id, label: project.name },
    unit: project.unit,
    indicator: { code: indicator, name: names[indicator] },
    period: { from, to },
    amount,
    currency: money ? 'CNY' : undefined,
    effect: amount,
    basis: 'REPORTED',
    source: indicator === 'fundsInPlace' ? '企业自筹' : '',
    voucher: indicator === 'fundsInPlace' ? `记-2023-${1000 + number}` : undefined,
    origin: { kind: 'IMPORT', ref: '2023年5月进度.xlsx', row: number + 1 },
    enteredBy: '王芳（填报人）',
    enteredAt: '2023-05-10T03:20:00Z',
    evidence: number % 3 === 0 ? documents : [],
    ...more,
  };
};

export const entries = projects.flatMap((project, index) => {
  const half = project.fundsInPlace ? (BigInt(project.fundsInPlace.amount) / 2n).toString() : undefined;
  return [
    entry(project, 'signed', project.signedOn, project.signedOn, '1'),
    entry(project, 'contractAmount', project.signedOn, project.signedOn, project.contractAmount.amount),
    ...(index >= 3 ? [entry(project, 'start', '2023-05-06', '2023-05-06', '1')] : []),
    ...(half ? [entry(project, 'fundsInPlace', '2023-03-01', '2023-03-31', half)] : []),
    ...(half ? [entry(project, 'fundsInPlace', '2023-05-01', '2023-05-31', half)] : []),
  ];
});

export const appendCorrection = (old, amount, reason) => {
  number += 1;
  const effect = String(BigInt(amount) - BigInt(old.amount));
  const next = {
    ...old,
    number: String(number),
    amount,
    effect,
    reason,
    corrects: old.number,
    origin: { kind: 'SCREEN' },
  };
  old.correctedBy = String(number);
  entries.push(next);
  return next;
};
export const appendEntry = (body) => {
  const project = projects.find(({ id }) => id === body.subject);
  const made = entry(project, body.indicator, body.period, body.period, body.amount, {
    ...body,
    period: { from: body.period, to: body.period },
    subject: { kind: 'project', id: project.id, label: project.name },
    indicator: { code: body.indicator, name: names[body.indicator] ?? body.indicator },
    origin: { kind: 'SCREEN' },
  });
  entries.push(made);
  return made;
};
for (const item of entries.filter(({ indicator }) => indicator.code === 'fundsInPlace').slice(0, 1)) {
  appendCorrection(item, String(BigInt(item.amount) + 120_000_00n), '进账单金额漏记一笔，按银行回单更正');
}
