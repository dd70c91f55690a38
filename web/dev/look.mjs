// `npm run look -- [address] [role] [name-filter]`: a picture of every page at 1440 and 390 px, with axe, foreign requests, console errors and sizes.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { pages } from './look-pages.mjs';

const [address = 'http://127.0.0.1:8099', only = ''] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const folder = 'target/look';
mkdirSync(folder, { recursive: true });

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  env: { ...process.env, LANGUAGE: 'zh_CN' },
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking', '--lang=zh-CN'],
});

const open = async ({ role, language }, width) => {
  const context = await browser.newContext({
    viewport: { width, height: width < 500 ? 844 : 900 },
    hasTouch: width < 500,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  if (role) await context.addCookies([{ name: 'YINFENG', value: role, url: address }]);
  if (language) await context.addInitScript((name) => localStorage.setItem('yinfeng.language', name), language);
  return context;
};

const watch = async (page) => {
  const seen = { foreign: [], errors: [], bytes: 0 };
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !/^(data|blob):/.test(request.url())) seen.foreign.push(request.url());
  });
  page.on('pageerror', (error) => seen.errors.push(error.message));
  page.on('console', (message) => {
    // Expected: 401 is how the page asks who is there, 404 is a page of its own.
    if (['error', 'warning'].includes(message.type()) && !/ 40[14] /.test(message.text()))
      seen.errors.push(message.text());
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const code = new Set();
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (/javascript|css|html/.test(response.mimeType)) code.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (code.has(requestId)) seen.bytes += encodedDataLength;
  });
  return seen;
};

let bad = 0;
for (const item of pages.filter(({ name }) => name.includes(only))) {
  for (const width of [1440, 390]) {
    const context = await open(item, width);
    const page = await context.newPage();
    const seen = await watch(page);
    await page.goto(address + item.path, { waitUntil: 'networkidle' });
    await item.act?.(page);
    await page.waitForTimeout(500);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await page.screenshot({ path: `${folder}/${item.name}-${width}.png`, fullPage: true });
    await page.evaluate(axe);
    const found = await page.evaluate((tags) => window.axe.run(document, { runOnly: tags }), RULES);
    const violations = found.violations.map(
      ({ id, nodes }) => `${id}(${nodes.length}): ${nodes[0].html.slice(0, 160)}`,
    );
    bad += violations.length + seen.foreign.length + seen.errors.length + (wide > 0 ? 1 : 0);
    console.log(item.name, width, `${Math.round(seen.bytes / 1000)} kB`, wide > 0 ? `overflows by ${wide}px` : '');
    for (const line of [...violations, ...seen.foreign, ...new Set(seen.errors)]) console.log('   ', line);
    await context.close();
  }
}
await browser.close();
console.log(bad === 0 ? 'nothing found' : `${bad} findings`);
process.exitCode = bad === 0 ? 0 : 1;
