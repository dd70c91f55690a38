import type { RouteObject } from 'react-router';

export const submissionRoutes: RouteObject[] = [
  { path: 'submissions', lazy: async () => ({ Component: (await import('./submissions-page')).SubmissionsPage }) },
  { path: 'submissions/:id/print', lazy: async () => ({ Component: (await import('./print-page')).SubmissionPrint }) },
];
