import type { RouteObject } from 'react-router';

export const figuresRoutes: RouteObject[] = [
  { path: 'figures', lazy: async () => ({ Component: (await import('./figures-page')).FiguresPage }) },
  { path: 'figures/counting', lazy: async () => ({ Component: (await import('./counting-page')).CountingPage }) },
];
