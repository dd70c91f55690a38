import { Spin } from 'antd';
import type { RouteObject } from 'react-router';
import { LoginPage } from './login';
import { NotFound } from './not-found';
import { RouteFailure } from './route-failure';
import { SessionGate } from './session-gate';
import { Shell } from './shell';

/** Each feature brings its own pages; they are loaded when first opened. */
export const routes: RouteObject[] = [
  {
    errorElement: <RouteFailure />,
    hydrateFallbackElement: <Spin fullscreen />,
    children: [
      { path: '/login', element: <LoginPage /> },
      {
        element: <SessionGate />,
        children: [
          { path: '/password', lazy: async () => ({ Component: (await import('./password')).PasswordPage }) },
          {
            element: <Shell />,
            children: [{ path: '*', element: <NotFound /> }],
          },
        ],
      },
    ],
  },
];
