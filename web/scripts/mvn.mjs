// Called by Maven. `build`: npm ci only when the lock changed, vite build only when an input changed. `test`: lint and vitest.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`web: Node >= 20.19 is needed, found ${process.version}`);
  process.exit(1);
}

const npm = (...args) => {
  const result = spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (result.status !== 0) process.exit(result.status ?? 1);
};

const hash = (paths) => {
  const digest = createHash('sha256');
  const add = (path) => {
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name));
    else digest.update(path).update(readFileSync(path));
  };
  paths.forEach(add);
  return digest.update(process.version).digest('hex');
};

const stamps = 'target/.stamp';
mkdirSync(stamps, { recursive: true });
const same = (name, value) => existsSync(join(stamps, name)) && readFileSync(join(stamps, name), 'utf8') === value;
const remember = (name, value) => writeFileSync(join(stamps, name), value);

const config = [
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'vitest.config.ts',
  'tsconfig.json',
  'biome.json',
];
const lock = hash(['package.json', 'package-lock.json', '.npmrc']);
if (!existsSync('node_modules') || !same('lock', lock)) {
  npm('ci', '--ignore-scripts', '--no-audit', '--no-fund');
  remember('lock', lock);
}

if (process.argv[2] === 'build') {
  const inputs = hash([...config, 'index.html', 'portal.html', 'scripts', 'api', 'src', 'public']);
  if (existsSync('dist/index.html') && same('build', inputs)) {
    console.log('web: up to date');
  } else {
    npm('run', 'gen');
    npm('run', 'build');
    // Hashed again: `gen` may just have rewritten the types, which lie inside the inputs.
    remember('build', hash([...config, 'index.html', 'portal.html', 'scripts', 'api', 'src', 'public']));
  }
}
if (process.argv[2] === 'test') npm('run', 'test');
