/** The stages that a project passes, in order; the server tells which one it has reached. */
export const STAGES = [
  'signed',
  'registration',
  'authorisation',
  'landSupply',
  'start',
  'statisticsEntry',
  'completion',
  'production',
  'exit',
];
