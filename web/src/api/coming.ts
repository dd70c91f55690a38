/**
 * Addresses that are agreed upon and not yet in the generated schema. Each goes from here on the day on which the server
 * answers it; the pages know the types by the names in types.ts only.
 */
export type UnitName = { id: number; name: string };
type Day = string;

// Lamps and the schedule of a project
export type Colour = 'RED' | 'YELLOW' | 'BLUE' | 'NORMAL' | 'GREY';
export type Lamp = {
  rule: string;
  ruleName: string;
  colour: Colour;
  reason: string;
  since: Day;
  source: string;
  hash: string;
};
export type LampRow = {
  project: { id: string; number: string; name: string };
  unit: UnitName;
  colour: Colour;
  since: Day;
  lamps: Lamp[];
};
export type LampList = { items: LampRow[]; total: number; litAt?: string; on?: Day; watermark?: string };
export type LampTally = {
  unit: UnitName;
  red: number;
  yellow: number;
  blue: number;
  normal: number;
  grey: number;
  total: number;
};
export type LampSummary = { on?: Day; litAt?: string; watermark?: string; rows: LampTally[] };
export type LampExplained = Lamp & {
  steps: { text: string; value: string; holds?: boolean }[];
  facts: { name: string; label: string; value: string; known: boolean; entryNumbers: string[] }[];
};
export type LampTurn = {
  rule: string;
  ruleName: string;
  from?: Colour;
  to?: Colour;
  on: Day;
  at: string;
  reason: string;
  hash: string;
  entry?: string;
};
export type ProjectLamps = { colour?: Colour; on?: Day; litAt?: string; lamps: LampExplained[]; history: LampTurn[] };
