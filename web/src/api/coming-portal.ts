import type { components } from './schema';

type Ranking = components['schemas']['RankingView'];

type Day = string;

// Rankings on the portal
export type PublicRankingHead = {
  id: string;
  unitName: string;
  name: string;
  from: Day;
  on: Day;
  state: 'PUBLISHED' | 'FINAL' | 'WITHDRAWN';
  publishedAt: string;
  objectionsUntil?: Day;
  withdrawnReason?: string;
  scheme: { name: string; source: string; hash: string };
};
export type PublicRankings = { demo: boolean; items: PublicRankingHead[] };
export type PublicRanking = PublicRankingHead & {
  demo: boolean;
  basis: 'REPORTED' | 'RECOGNISED';
  watermark: string;
  groups: Ranking['groups'];
};
