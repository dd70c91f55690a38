import type { RouteObject } from 'react-router';

export const signingRoutes: RouteObject[] = [
  { path: 'signing', lazy: async () => ({ Component: (await import('./desk-page')).DeskPage }) },
  { path: 'signing/stand-ins', lazy: async () => ({ Component: (await import('./stand-ins-page')).StandInsPage }) },
];
