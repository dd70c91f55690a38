import type { Source } from './walk';

type Tree = { [key: string]: string | Tree };

export const keysOf = (tree: Tree, prefix = ''): string[] =>
  Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string' ? [`${prefix}${name}`] : keysOf(value, `${prefix}${name}.`),
  );

const textAt = (tree: Tree, key: string) =>
  key.split('.').reduce<string | Tree | undefined>((at, name) => (typeof at === 'object' ? at[name] : undefined), tree);

const parametersOf = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)]
    .map(([, name]) => name)
    .sort()
    .join();

const CALL = /\bt\(\s*'([\w.]+)'/g;
/** The portal asks for the words of its own part: say('title') is portal.title. Their types prove that they exist. */
const SAY = /\bsay\(\s*(?:\w+,\s*)?'(\w+)'/g;
/** t(condition ? 'a.b' : 'c.d') and lists of keys: every quoted word with a dot counts as a use, not as a demand. */
const QUOTED = /'(\w+(?:\.\w+)+)'/g;
const DYNAMIC = /\bt\(`([\w.]+)\.\$\{/g;
const FAMILY = /\bcodeLabel\(t, '(\w+)'/g;

const all = (files: Source[], pattern: RegExp) =>
  new Set(files.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, key]) => key ?? '')));

/** Everything wrong between the language files and the sources that use them. */
export const languageProblems = (chinese: Tree, english: Tree, files: Source[]): string[] => {
  const zh = new Set(keysOf(chinese));
  const en = new Set(keysOf(english));
  const asked = all(files, CALL);
  const said = [...all(files, SAY)].map((key) => `portal.${key}`);
  const used = new Set([...asked, ...all(files, QUOTED), ...said]);
  const families = [...all(files, DYNAMIC), ...all(files, FAMILY)];
  const inFamily = (key: string) => families.some((family) => key.startsWith(`${family}.`));
  const shared = [...zh].filter((key) => en.has(key));
  return [
    ...[...zh].filter((key) => !en.has(key)).map((key) => `English lacks ${key}`),
    ...[...en].filter((key) => !zh.has(key)).map((key) => `Chinese lacks ${key}`),
    ...[...asked].filter((key) => !zh.has(key)).map((key) => `missing ${key}`),
    ...families
      .filter((family) => ![...zh].some((key) => key.startsWith(`${family}.`)))
      .map((key) => `missing ${key}.*`),
    ...said.filter((key) => !zh.has(key)).map((key) => `missing ${key}`),
    ...[...zh].filter((key) => !used.has(key) && !inFamily(key)).map((key) => `unused ${key}`),
    ...shared
      .filter((key) => parametersOf(String(textAt(chinese, key))) !== parametersOf(String(textAt(english, key))))
      .map((key) => `parameters differ in ${key}`),
  ];
};
