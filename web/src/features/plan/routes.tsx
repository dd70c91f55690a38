import type { RouteObject } from 'react-router';

export const planRoutes: RouteObject[] = [
  { path: 'plans', lazy: async () => ({ Component: (await import('./plans-page')).PlansPage }) },
  { path: 'plans/:id', lazy: async () => ({ Component: (await import('./review-page')).ReviewPage }) },
  {
    path: 'plans/:id/comparison',
    lazy: async () => ({ Component: (await import('./difference-page')).DifferencePage }),
  },
  {
    path: 'plans/:id/targets/:target/allocation',
    lazy: async () => ({ Component: (await import('./allocation-page')).AllocationPage }),
  },
  { path: 'campaigns', lazy: async () => ({ Component: (await import('./campaigns-page')).CampaignsPage }) },
  { path: 'campaigns/:id', lazy: async () => ({ Component: (await import('./campaign-page')).CampaignPage }) },
];
