import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export type Source = { path: string; text: string };

/** All TypeScript files below a folder, with paths relative to it. */
export const sources = (root: string): Source[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.(test|d)\.tsx?$/.test(entry.name))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return { path: relative(root, file).replaceAll('\\', '/'), text: readFileSync(file, 'utf8') };
    });
