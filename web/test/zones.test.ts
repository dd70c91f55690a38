import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sources } from './guards/walk';
import { zoneViolations } from './guards/zones';

const path = (name: string) => new URL(name, import.meta.url).pathname;

describe('features never import features', () => {
  const files = sources(path('../src'));
  it('walks every folder of features', () => {
    for (const name of readdirSync(path('../src/features'))) {
      expect(files.some((file) => file.path.startsWith(`features/${name}/`))).toBe(true);
    }
  });
  it('holds in the sources', () => expect(zoneViolations(files)).toEqual([]));
  it('is seen red on a fixture', () =>
    expect(zoneViolations(sources(path('fixtures/zones'))).sort()).toEqual([
      'features/lead/lead-list.tsx imports features/project',
      'features/lead/lead-list.tsx imports features/project',
      'features/project/project-list.tsx imports app',
      'features/project/project-list.tsx imports features/lead',
      'portal/main.tsx imports antd',
    ]));
});

describe('size of files', () => {
  it('keeps every source below 250 lines', () => {
    const long = sources(path('../src')).filter(({ text }) => text.split('\n').length > 250);
    expect(long.map((file) => file.path)).toEqual([]);
  });
});
