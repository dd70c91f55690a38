const row = (id, state, more) => ({
  id,
  kind: 'projects',
  fileName: '2023年5月签约项目.xlsx',
  state,
  done: 157,
  total: 157,
  rows: 157,
  problemRows: 0,
  newRows: 150,
  unchangedRows: 5,
  correctionRows: 2,
  ignoredColumns: [],
  startedAt: '2023-05-31T01:00:00Z',
  by: '李明',
  ...more,
});
const imports = [
  row('i1', 'APPLYING', { done: 70, total: 157 }),
  row('i2', 'READY'),
  row('i3', 'REJECTED', { problemRows: 3, newRows: 147 }),
  row('i4', 'APPLIED', { kind: 'progress', fileName: '2023年4月进度.xlsx' }),
  row('i5', 'FAILED', { error: '文件不是 xlsx 工作簿' }),
];
const columns = [
  { header: '项目名称', required: true, help: '与合同一致', example: '年产1万吨果汁项目' },
  { header: '签约日期', required: true, help: '正式合同签订日', example: '2023-05-18' },
  { header: '签约额（万元）', required: true, help: '合同约定总投资', example: '12000' },
  { header: '投资方', required: true, help: '合同乙方', example: '某集团' },
  { header: '来源地', required: false, help: '省外、市外、境外', example: '省外' },
];
const rows = Array.from({ length: 60 }, (_, index) => {
  const bad = index % 20 === 4;
  return {
    row: index + 2,
    cells: [`（演示）项目${index + 1}号`, bad ? '2023-13-01' : '2023-05-18', '12000', '（演示）某集团', '省外'],
    verdict: bad ? 'PROBLEM' : ['NEW', 'NEW', 'UNCHANGED', 'CORRECTION'][index % 4],
    problems: bad
      ? [{ row: index + 2, column: '签约日期', code: 'INTAKE-011', message: '不是日期', fix: '写成 2023-05-18' }]
      : [],
  };
});
const find = (id) => {
  const found = imports.find((item) => item.id === id);
  if (found?.state === 'APPLYING') {
    found.done = Math.min(found.total, found.done + 9);
    if (found.done === found.total) found.state = 'APPLIED';
  }
  return found;
};
export const importAnswers = [
  [
    'GET',
    '/imports/kinds',
    () => [
      { code: 'projects', name: '签约项目', columns },
      { code: 'progress', name: '月度进度', columns: columns.slice(0, 3) },
    ],
  ],
  ['GET', '/imports', () => ({ items: imports, total: imports.length })],
  [
    'POST',
    '/imports',
    () => {
      const made = row(`i${imports.length + 1}`, 'READY');
      imports.unshift(made);
      return made;
    },
  ],
  ['GET', '/imports/:id', ({ id }) => find(id) ?? { problem: { title: '没有这次导入', status: 404 } }],
  [
    'GET',
    '/imports/:id/rows',
    ({ id, query }) => {
      const own =
        id === 'i3'
          ? rows
          : rows.map((item) => ({ ...item, verdict: item.verdict === 'PROBLEM' ? 'NEW' : item.verdict, problems: [] }));
      const list = query.get('only') === 'problems' ? own.filter(({ verdict }) => verdict === 'PROBLEM') : own;
      const page = Number(query.get('page') ?? 1);
      const size = Number(query.get('size') ?? 20);
      return { items: list.slice((page - 1) * size, page * size), total: list.length };
    },
  ],
  ['POST', '/imports/:id/apply', ({ id }) => Object.assign(find(id), { state: 'APPLYING', done: 0 })],
  ['DELETE', '/imports/:id', ({ id }) => Object.assign(find(id), { state: 'DISCARDED' })],
];
