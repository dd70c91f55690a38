import type { RouteObject } from 'react-router';

export const peopleRoutes: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('./home-page')).HomePage }) },
  { path: 'units', lazy: async () => ({ Component: (await import('./units-page')).UnitsPage }) },
  { path: 'staff', lazy: async () => ({ Component: (await import('./staff-page')).StaffPage }) },
  { path: 'accounts', lazy: async () => ({ Component: (await import('./accounts-page')).AccountsPage }) },
  { path: 'roles', lazy: async () => ({ Component: (await import('./roles-page')).RolesPage }) },
  { path: 'security', lazy: async () => ({ Component: (await import('./security-page')).SecurityPage }) },
  { path: 'me', lazy: async () => ({ Component: (await import('./my-access-page')).MyAccessPage }) },
  {
    path: 'personal-data',
    lazy: async () => ({ Component: (await import('./personal-data-page')).PersonalDataPage }),
  },
  {
    path: 'suggestions',
    lazy: async () => ({ Component: (await import('./suggestions-page')).SuggestionsPage }),
  },
  { path: 'clock', lazy: async () => ({ Component: (await import('./clock-page')).ClockPage }) },
];
