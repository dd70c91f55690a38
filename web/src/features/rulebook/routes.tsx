import type { RouteObject } from 'react-router';

export const rulebookRoutes: RouteObject[] = [
  { path: 'rules', lazy: async () => ({ Component: (await import('./rules-page')).RulesPage }) },
  { path: 'rules/:code', lazy: async () => ({ Component: (await import('./rule-page')).RulePage }) },
  { path: 'rules/:code/edit', lazy: async () => ({ Component: (await import('./edit-page')).EditPage }) },
];
