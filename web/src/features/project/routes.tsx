import type { RouteObject } from 'react-router';

/** The page of one project joins this feature with the ledger and stands in src/pages. */
export const projectRoutes: RouteObject[] = [
  { path: 'projects', lazy: async () => ({ Component: (await import('./projects-page')).ProjectsPage }) },
  {
    path: 'projects/print',
    lazy: async () => ({ Component: (await import('./projects-print-page')).ProjectsPrintPage }),
  },
];
