import type { RouteObject } from 'react-router';

export const joinedRoutes: RouteObject[] = [
  { path: 'projects/:id', lazy: async () => ({ Component: (await import('./project-detail')).ProjectDetail }) },
  { path: 'plans/:id/progress', lazy: async () => ({ Component: (await import('./plan-progress')).PlanProgress }) },
  {
    path: 'submissions/:id',
    lazy: async () => ({ Component: (await import('./submission-detail')).SubmissionDetail }),
  },
];
