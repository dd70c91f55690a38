import type { Unit } from '@/api/types';

export type UnitNode = { value: number; title: string; unit: Unit; children: UnitNode[] };

/** The tree of a flat list. A unit whose parent is out of the reader's scope stands at the top. */
export const unitTree = (units: Unit[]): UnitNode[] => {
  const nodes = new Map(
    units.map((unit): [number, UnitNode] => [unit.id, { value: unit.id, title: unit.name, unit, children: [] }]),
  );
  const roots: UnitNode[] = [];
  for (const node of nodes.values()) {
    const parent = node.unit.parentId == null ? undefined : nodes.get(node.unit.parentId);
    (parent?.children ?? roots).push(node);
  }
  return roots;
};
