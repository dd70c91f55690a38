import type { RouteObject } from 'react-router';

export const planRoutes: RouteObject[] = [
  { path: 'plans', lazy: async () => ({ Component: (await import('./plans-page')).PlansPage }) },
  { path: 'plans/:id', lazy: async () => ({ Component: (await import('./review-page')).ReviewPage }) },
];
