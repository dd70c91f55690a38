import { entries, projects, unitRef } from './data.mjs';

const definition = (code, name, kind, text, numerator, denominator) => ({
  code,
  name,
  kind,
  text,
  hash: 'b5bb9d80',
  formula: denominator ? { numerator, denominator } : { numerator },
  from: '2021-01-01',
  source: '引凤默认口径 · 第1条',
});
export const definitions = [
  definition(
    'signedCount',
    '签约项目数',
    'COUNT',
    '报告期内签订正式合同的项目个数；框架协议、意向书不计。',
    '签约',
    undefined,
  ),
  definition('contractAmount', '签约额', 'MONEY', '正式合同约定的总投资。', '签约额', undefined),
  definition('fundsInPlace', '到位资金', 'MONEY', '报告期内项目实际收到的资金。', '到位资金', undefined),
  definition(
    'fulfilmentRate',
    '履约率',
    'RATE',
    '已注册、立项、供地或有认定到位资金（任一）的项目占签约项目的比重。',
    '履约项目数',
    '签约项目数',
  ),
  definition(
    'startRate',
    '开工率',
    'RATE',
    '已开工项目占签约项目的比重。开工以永久性工程首次动工为准，奠基仪式不算。',
    '开工项目数',
    '签约项目数',
  ),
  definition('fundingRate', '资金到位率', 'RATE', '同一批次项目到位资金占签约额的比重。', '到位资金', '签约额'),
];

const sum = (list, code) =>
  list.filter((item) => item.indicator.code === code).reduce((total, item) => total + BigInt(item.effect), 0n);

const under = { 1: [4, 5, 6], 3: [4, 5, 6] };

const figuresOf = (unit, chosen) => {
  const inside = under[unit] ?? [unit];
  const ids = new Set(
    projects.filter((project) => inside.includes(project.unit.id) && chosen(project)).map(({ id }) => id),
  );
  const list = entries.filter((item) => ids.has(item.subject.id));
  const signed = sum(list, 'signed').toString();
  const contract = sum(list, 'contractAmount').toString();
  const funds = sum(list, 'fundsInPlace').toString();
  const started = sum(list, 'start').toString();
  return [
    { code: 'signedCount', kind: 'COUNT', numerator: signed },
    { code: 'contractAmount', kind: 'MONEY', numerator: contract, currency: 'CNY' },
    { code: 'fundsInPlace', kind: 'MONEY', numerator: funds, currency: 'CNY' },
    { code: 'fulfilmentRate', kind: 'RATE', numerator: started, denominator: signed },
    { code: 'startRate', kind: 'RATE', numerator: started, denominator: signed },
    { code: 'fundingRate', kind: 'RATE', numerator: funds, denominator: contract, currency: 'CNY' },
  ];
};

export const figureTable = (query) => {
  const unit = Number(query.get('unit'));
  const row = (id, cohort, chosen = () => true) => ({ unit: unitRef(id), cohort, figures: figuresOf(id, chosen) });
  const all = { kind: 'ALL', label: '全部' };
  const rows =
    query.get('split') === 'COHORTS'
      ? [
          row(unit, all),
          row(unit, { kind: 'CARRIED_OVER', label: '结转' }, () => false),
          row(unit, { kind: 'NEW', label: '当年新签约' }),
          row(
            unit,
            { kind: 'EVENT', event: '2023年春季集中签约', label: '2023年春季集中签约' },
            ({ event }) => event === '2023年春季集中签约',
          ),
        ]
      : [unit, ...(unit === 1 ? [2, 3] : unit === 3 ? [4, 5, 6] : [])].map((id) => row(id, all));
  return {
    on: query.get('on') ?? '2023-05-31',
    watermark: String(entries.length),
    basis: query.get('basis') ?? 'REPORTED',
    demo: true,
    rows,
  };
};

export const figureEntries = (code, query) => {
  const size = Number(query.get('size') ?? 20);
  const page = Number(query.get('page') ?? 1);
  const wanted = { startRate: ['start', 'signed'], fundingRate: ['fundsInPlace', 'contractAmount'] }[code] ?? [
    code === 'signedCount' ? 'signed' : code,
  ];
  const list = entries
    .filter((item) => wanted.includes(item.indicator.code))
    .map((item) => ({ ...item, part: item.indicator.code === wanted[0] ? 'NUMERATOR' : 'DENOMINATOR' }));
  const figure = figureTable(query).rows[0].figures.find((item) => item.code === code);
  return { figure, items: list.slice((page - 1) * size, page * size), total: list.length, outsideScope: 12 };
};
