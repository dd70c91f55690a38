const project = '/projects/0190a1b2-0000-7000-8000-000000000001';
const role = 'office';
const press = (name) => (page) => page.getByRole('button', { name }).first().click();

/** One word of a rule is written wrongly, and the fault is gone to. */
const misspell = async (page) => {
  const text = page.getByRole('textbox', { name: '规则全文' });
  await text.fill((await text.inputValue()).replace('落后百分点 > ', '落后百分数 > '));
  await page.getByRole('button', { name: /第 \d+ 行/ }).click();
};

const why = async (page) => {
  await page.getByRole('button', { name: '演示甲县', exact: true }).click();
  await page.locator('.scored-item summary').nth(1).click();
};
const entriesBehind = async (page) => {
  await page.getByRole('button', { name: '演示甲县', exact: true }).click();
  await page.getByRole('button', { name: '50/53' }).click();
};
const whatIf = async (page) => {
  await page.getByRole('button', { name: '假如：演示乙县' }).click();
  await page.getByLabel('资金到位率').fill('60%');
};

const actOnUnit = async (page, word) => {
  await page
    .getByRole('button', { name: /^操作“/ })
    .nth(1)
    .click();
  await page.getByRole('menuitem', { name: word, exact: true }).click();
};
const renames = (page) => actOnUnit(page, '更名');
const looksBack = (page) => actOnUnit(page, '沿革');

/** Every page and state worth a look. `act` brings the page into its state. */
export const pages = [
  { name: 'login', path: '/login' },
  { name: 'login-en', path: '/login', language: 'en-US' },
  { name: 'password', path: '/password', role: 'officer' },
  { name: 'home', path: '/', role },
  { name: 'home-en', path: '/', role, language: 'en-US' },
  { name: 'imports', path: '/imports', role },
  { name: 'import-working', path: '/imports/i1', role },
  { name: 'import-ready', path: '/imports/i2', role },
  { name: 'import-apply', path: '/imports/i2', role, act: press('确认入账') },
  { name: 'import-rejected', path: '/imports/i3?only=problems', role },
  { name: 'import-failed', path: '/imports/i5', role },
  { name: 'projects', path: '/projects', role },
  { name: 'projects-en', path: '/projects', role, language: 'en-US' },
  { name: 'projects-none', path: '/projects?q=没有', role },
  { name: 'projects-print', path: '/projects/print', role },
  { name: 'project', path: project, role },
  { name: 'project-en', path: project, role, language: 'en-US' },
  { name: 'project-correct', path: project, role, act: press(/^更正条目/) },
  { name: 'project-add', path: project, role, act: press('新增条目') },
  { name: 'project-absent', path: '/projects/none', role },
  { name: 'figures', path: '/figures?unit=3', role },
  { name: 'figures-en', path: '/figures?unit=3', role, language: 'en-US' },
  { name: 'figures-cohorts', path: '/figures?unit=3&split=COHORTS', role },
  { name: 'figures-definition', path: '/figures?unit=3', role, act: press('开工率') },
  { name: 'figures-origin', path: '/figures?unit=3', role, act: press(/开工率：/) },
  { name: 'publications', path: '/publications', role },
  { name: 'publications-withdraw', path: '/publications', role, act: press('撤回') },
  { name: 'publish', path: '/publications/new', role, act: press('预览') },
  { name: 'lamps', path: '/lamps?unit=3', role },
  { name: 'lamps-en', path: '/lamps?unit=3&colour=YELLOW', role, language: 'en-US' },
  { name: 'lamps-none', path: '/lamps?q=没有', role },
  { name: 'lamps-drawer', path: '/lamps?unit=3', role, act: press(/^（演示）/) },
  { name: 'lamps-source', path: '/lamps?unit=3', role, act: press(/的依据/) },
  { name: 'lamps-summary', path: '/lamps/summary?unit=3', role },
  { name: 'project-schedule', path: project, role, act: press('填报计划') },
  { name: 'project-delay', path: project, role, act: press('认可延期理由') },
  { name: 'assessments', path: '/assessments', role },
  { name: 'assessment-new', path: '/assessments/new', role },
  { name: 'assessment', path: '/assessments/k2', role },
  { name: 'assessment-en', path: '/assessments/k1', role, language: 'en-US' },
  { name: 'assessment-replay', path: '/assessments/k1', role, act: press('重算并核对') },
  { name: 'assessment-why', path: '/assessments/k2', role, act: why },
  { name: 'assessment-entries', path: '/assessments/k2', role, act: entriesBehind },
  { name: 'assessment-what-if', path: '/assessments/k2', role, act: whatIf },
  { name: 'assessment-publish', path: '/assessments/k2', role, act: press('公示') },
  { name: 'assessment-answer', path: '/assessments/k1', role, act: press('答复') },
  { name: 'assessment-print', path: '/assessments/k2/print', role },
  { name: 'rules', path: '/rules?unit=3', role },
  { name: 'rule', path: '/rules/SUP-FUNDS-BEHIND-PACE?unit=3', role },
  { name: 'rule-scheme', path: '/rules/ASM-DELIVERY-RATES?unit=3', role, language: 'en-US' },
  { name: 'rule-end', path: '/rules/SUP-FUNDS-BEHIND-PACE?unit=3', role, act: press('终止') },
  { name: 'rule-edit', path: '/rules/SUP-FUNDS-BEHIND-PACE/edit?version=v2&unit=3', role, act: press('预览影响') },
  { name: 'rule-edit-fault', path: '/rules/SUP-FUNDS-BEHIND-PACE/edit?unit=3', role, act: misspell },
  { name: 'rule-edit-scheme', path: '/rules/ASM-DELIVERY-RATES/edit?unit=3', role },
  { name: 'rule-adopt', path: '/rules/SUP-FUNDS-BEHIND-PACE/edit?version=v2&unit=3', role, act: press('采用…') },
  { name: 'units', path: '/units', role: 'administrator' },
  { name: 'accounts', path: '/accounts', role: 'administrator' },
  { name: 'accounts-create', path: '/accounts', role: 'administrator', act: press('新增账号') },
  { name: 'clock', path: '/clock', role: 'administrator' },
  { name: 'audit', path: '/audit', role: 'auditor', act: press('校验哈希链') },
  { name: 'absent', path: '/nowhere', role },
  { name: 'portal', path: '/portal' },
  { name: 'portal-en', path: '/portal', language: 'en-US' },
  { name: 'portal-month', path: '/portal/3/2023-05' },
  { name: 'portal-rankings', path: '/portal/rankings' },
  { name: 'portal-ranking', path: '/portal/rankings/k1', act: (page) => page.locator('details').first().click() },
  { name: 'portal-ranking-en', path: '/portal/rankings/k1', language: 'en-US' },
  { name: 'portal-ranking-absent', path: '/portal/rankings/none' },
  { name: 'unit-rename', path: '/units', role: 'administrator', act: renames },
  { name: 'unit-history', path: '/units', role: 'administrator', act: looksBack },
  { name: 'staff', path: '/staff', role },
  { name: 'staff-transfer', path: '/staff', role, act: press('离任移交') },
  { name: 'roles', path: '/roles', role: 'securityAdministrator' },
  { name: 'security', path: '/security', role: 'securityAdministrator' },
  { name: 'me', path: '/me', role, act: press('开始启用') },
  { name: 'notices', path: '/notices', role },
  { name: 'notice-subscriptions', path: '/notices/subscriptions', role },
  { name: 'notice-deliveries', path: '/notices/deliveries', role },
  { name: 'notice-robots', path: '/notices/robots', role },
  { name: 'notice-robot', path: '/notices/robots', role, act: press('添加群机器人') },
  { name: 'suggestions', path: '/suggestions', role },
  { name: 'suggest', path: '/suggestions', role, act: press('提意见') },
];
