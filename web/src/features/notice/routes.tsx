import type { RouteObject } from 'react-router';

export const noticeRoutes: RouteObject[] = [
  { path: 'notices', lazy: async () => ({ Component: (await import('./inbox-page')).InboxPage }) },
  {
    path: 'notices/subscriptions',
    lazy: async () => ({ Component: (await import('./subscriptions-page')).SubscriptionsPage }),
  },
  { path: 'notices/deliveries', lazy: async () => ({ Component: (await import('./deliveries-page')).DeliveriesPage }) },
  { path: 'notices/robots', lazy: async () => ({ Component: (await import('./robots-page')).RobotsPage }) },
];
