// `npm run build && npm run dev:mock [port]`: the built pages over invented answers, for looking at pages without the backend.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { answers } from './answers.mjs';

const port = Number(process.argv[2] ?? 8099);
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};
const dist = new URL('../dist', import.meta.url).pathname;

const routes = answers.map(([method, path, answer]) => ({
  method,
  answer,
  pattern: new RegExp(`^/api/v1${path.replace(/:id/g, '(?<id>[^/]+)')}$`),
}));

const bodyOf = async (request) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  return request.headers['content-type']?.includes('json') ? JSON.parse(text) : {};
};

const send = (response, status, type, content, headers = {}) => {
  response.writeHead(status, { 'Content-Type': `${type};charset=utf-8`, 'Content-Encoding': 'gzip', ...headers });
  response.end(gzipSync(content));
};

const answerApi = async (request, response, url) => {
  for (const { method, pattern, answer } of routes) {
    const match = request.method === method && url.pathname.match(pattern);
    if (!match) continue;
    const role = request.headers.cookie?.match(/YINFENG=(\w+)/)?.[1];
    const body = await bodyOf(request);
    const said = answer({ ...match.groups, query: url.searchParams, body, role });
    const { cookie, problem, ...rest } = said;
    const headers =
      cookie === undefined ? {} : { 'Set-Cookie': `YINFENG=${cookie}; HttpOnly; SameSite=Strict; Path=/` };
    if (problem) return send(response, problem.status, 'application/problem+json', JSON.stringify(problem), headers);
    return send(response, 200, 'application/json', JSON.stringify(Array.isArray(said) ? said : rest), headers);
  }
  return send(
    response,
    404,
    'application/problem+json',
    JSON.stringify({ title: 'no answer in the mock', status: 404 }),
  );
};

const sendPage = (response, path) => {
  const asked = join(dist, normalize(path));
  const page = path.startsWith('/portal') ? 'portal.html' : 'index.html';
  const file = extname(path) && existsSync(asked) ? asked : join(dist, page);
  const type = types[extname(file)] ?? 'application/octet-stream';
  // As the real server does, so that sizes seen here are those of production.
  if (existsSync(`${file}.br`)) {
    response.writeHead(200, { 'Content-Type': `${type};charset=utf-8`, 'Content-Encoding': 'br' });
    response.end(readFileSync(`${file}.br`));
  } else send(response, 200, type, readFileSync(file));
};

createServer((request, response) => {
  const url = new URL(request.url, 'http://mock');
  if (url.pathname.startsWith('/api/')) answerApi(request, response, url);
  else sendPage(response, url.pathname);
}).listen(port, '127.0.0.1', () => console.log(`mock on http://127.0.0.1:${port}`));
