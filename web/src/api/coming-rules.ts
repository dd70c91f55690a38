type UnitName = { id: number; name: string };
type Day = string;

// Rules
export type RuleKind = 'LAMP' | 'SCHEME';
export type RuleField = {
  path: string;
  label: string;
  kind: 'NUMBER' | 'MONEY' | 'PERCENT' | 'DATE' | 'TEXT' | 'CHOICE';
  value: string;
  choices: string[];
  group: string;
};
export type Rule = {
  code: string;
  kind: RuleKind;
  name: string;
  source: string;
  inForce: boolean;
  from?: Day;
  to?: Day;
  hash: string;
  unit?: UnitName;
  versions: number;
  drafts: number;
};
export type RuleVersion = {
  id?: string;
  code: string;
  kind: RuleKind;
  unit?: UnitName;
  state: 'SHIPPED' | 'DRAFT' | 'ADOPTED' | 'ENDED';
  from?: Day;
  to?: Day;
  source: string;
  hash: string;
  text?: string;
  adoptedAt?: string;
  adoptedBy?: string;
  reason?: string;
  createdBy?: string;
  createdAt?: string;
  endedBy?: string;
  endedAt?: string;
  endedReason?: string;
  revision: number;
  signatures: {
    act: string;
    by: string;
    role: string;
    post: UnitName;
    at: string;
    digest: string;
    intact: boolean;
  }[];
};
export type RuleInFull = Rule & {
  text: string;
  meaning?: string;
  levels: string[];
  form: RuleField[];
  offered: { name: string; type: string; label: string }[];
  history: RuleVersion[];
};
export type RuleFault = { code: string; path?: string; line: number; column: number; reason: string; fix: string };
export type RuleExample = {
  name: string;
  given: { name: string; value: string }[];
  expected: string;
  got: string;
  passed: boolean;
  reason?: string;
};
export type RuleCheck = {
  sound: boolean;
  faults: RuleFault[];
  name?: string;
  source?: string;
  from?: Day;
  to?: Day;
  form: RuleField[];
  examples: RuleExample[];
  levels: string[];
};
export type RulePreview = {
  on: Day;
  looked: number;
  changed: number;
  tallies: { code: string; label: string; before: number; after: number }[];
  changes: {
    kind: string;
    id: string;
    name: string;
    unitName: string;
    before: string;
    after: string;
    reason: string;
  }[];
};
export type RuleComparison = {
  lines: { kind: 'SAME' | 'ADDED' | 'REMOVED'; left?: number; right?: number; text: string }[];
};
