import type { RouteObject } from 'react-router';

export const sightRoutes: RouteObject[] = [
  { path: 'sharings', lazy: async () => ({ Component: (await import('./sharings-page')).SharingsPage }) },
];
