import { posix } from 'node:path';
import type { Source } from './walk';

/** What a zone may import besides itself. `features/<name>` stands for each folder found below features. */
const ALLOWED: Record<string, string[]> = {
  format: [],
  i18n: [],
  api: ['i18n'],
  session: ['api'],
  ui: ['api', 'format', 'i18n', 'session'],
  features: ['api', 'format', 'i18n', 'session', 'ui'],
  pages: ['api', 'features', 'format', 'i18n', 'session', 'ui'],
  app: ['api', 'features', 'format', 'i18n', 'pages', 'session', 'ui'],
  // The public pages must stay light: no antd and nothing that brings it.
  portal: ['api', 'format', 'i18n'],
};
const HEAVY = /^(antd|@ant-design|@tanstack|react-router|i18next|react-i18next|dayjs)/;

/** features/lead/list.tsx → features/lead; ui/page.tsx → ui. Computed from the path, never from a list of features. */
const zoneOf = (path: string) => {
  const [first = '', second = ''] = path.split('/');
  return first === 'features' ? `features/${second}` : first;
};

const importsOf = (text: string) =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name]) => name ?? '');

const target = (path: string, name: string) => {
  if (name.startsWith('@/')) return name.slice(2);
  return name.startsWith('.') ? posix.normalize(posix.join(posix.dirname(path), name)) : undefined;
};

export const zoneViolations = (files: Source[]): string[] =>
  files.flatMap(({ path, text }) => {
    const zone = zoneOf(path);
    const family = zone.split('/')[0] ?? '';
    const allowed = ALLOWED[family];
    if (!allowed) return [`${path}: no zone is known for ${family}`];
    return importsOf(text).flatMap((name) => {
      const to = target(path, name);
      if (to === undefined) return zone === 'portal' && HEAVY.test(name) ? [`${path} imports ${name}`] : [];
      const other = zoneOf(to);
      const fine = other === zone || allowed.includes(other.split('/')[0] ?? '');
      return fine ? [] : [`${path} imports ${other}`];
    });
  });
