/** What may be entered on screen, in the order of a project's life, and how its value is typed. */
export const INDICATORS = [
  { code: 'fundsInPlace', kind: 'MONEY' },
  { code: 'fixedAssetInvestment', kind: 'MONEY' },
  { code: 'registration', kind: 'EVENT' },
  { code: 'authorisation', kind: 'EVENT' },
  { code: 'landSupply', kind: 'EVENT' },
  { code: 'start', kind: 'EVENT' },
  { code: 'statisticsEntry', kind: 'EVENT' },
  { code: 'completion', kind: 'EVENT' },
  { code: 'production', kind: 'EVENT' },
  { code: 'exit', kind: 'EVENT' },
] as const;

export type IndicatorCode = (typeof INDICATORS)[number]['code'];

export const isMoney = (code: IndicatorCode | undefined) =>
  INDICATORS.some((indicator) => indicator.code === code && indicator.kind === 'MONEY');
