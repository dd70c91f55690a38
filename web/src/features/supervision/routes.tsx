import type { RouteObject } from 'react-router';

export const supervisionRoutes: RouteObject[] = [
  { path: 'lamps', lazy: async () => ({ Component: (await import('./lamps-page')).LampsPage }) },
  { path: 'lamps/summary', lazy: async () => ({ Component: (await import('./summary-page')).SummaryPage }) },
];
