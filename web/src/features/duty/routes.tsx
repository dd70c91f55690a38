import type { RouteObject } from 'react-router';

export const dutyRoutes: RouteObject[] = [
  { path: 'duties', lazy: async () => ({ Component: (await import('./duties-page')).DutiesPage }) },
];
