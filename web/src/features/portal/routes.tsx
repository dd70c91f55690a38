import type { RouteObject } from 'react-router';

export const portalRoutes: RouteObject[] = [
  { path: 'publications', lazy: async () => ({ Component: (await import('./publications-page')).PublicationsPage }) },
  { path: 'publications/new', lazy: async () => ({ Component: (await import('./publish-page')).PublishPage }) },
];
