import type { RuleField } from '@/api/types';

export type FieldGroup = { name: string; fields: RuleField[] };

/** Of an example in the text, as opposed to what the rule itself says. */
export const isExample = ({ path }: RuleField) => path.startsWith('examples[');

/** The fields under their levels or items, in the order of the text. */
export const grouped = (fields: RuleField[]): FieldGroup[] => {
  const groups = new Map<string, RuleField[]>();
  for (const field of fields) {
    const group = groups.get(field.group);
    if (group) group.push(field);
    else groups.set(field.group, [field]);
  }
  return [...groups].map(([name, list]) => ({ name, fields: list }));
};
