import type { RouteObject } from 'react-router';

export const peopleRoutes: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('./home-page')).HomePage }) },
  { path: 'units', lazy: async () => ({ Component: (await import('./units-page')).UnitsPage }) },
  { path: 'accounts', lazy: async () => ({ Component: (await import('./accounts-page')).AccountsPage }) },
  { path: 'clock', lazy: async () => ({ Component: (await import('./clock-page')).ClockPage }) },
];
