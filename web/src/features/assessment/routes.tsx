import type { RouteObject } from 'react-router';

export const assessmentRoutes: RouteObject[] = [
  { path: 'assessments', lazy: async () => ({ Component: (await import('./assessments-page')).AssessmentsPage }) },
  { path: 'assessments/new', lazy: async () => ({ Component: (await import('./create-page')).CreatePage }) },
  { path: 'assessments/:id', lazy: async () => ({ Component: (await import('./assessment-page')).AssessmentPage }) },
  { path: 'assessments/:id/print', lazy: async () => ({ Component: (await import('./print-page')).PrintPage }) },
];
