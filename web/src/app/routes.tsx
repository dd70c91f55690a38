import type { RouteObject } from 'react-router';
import { assessmentRoutes } from '@/features/assessment/routes';
import { auditRoutes } from '@/features/audit/routes';
import { dutyRoutes } from '@/features/duty/routes';
import { figuresRoutes } from '@/features/figures/routes';
import { intakeRoutes } from '@/features/intake/routes';
import { noticeRoutes } from '@/features/notice/routes';
import { peopleRoutes } from '@/features/people/routes';
import { planRoutes } from '@/features/plan/routes';
import { portalRoutes } from '@/features/portal/routes';
import { projectRoutes } from '@/features/project/routes';
import { rulebookRoutes } from '@/features/rulebook/routes';
import { sightRoutes } from '@/features/sight/routes';
import { signingRoutes } from '@/features/signing/routes';
import { submissionRoutes } from '@/features/submission/routes';
import { supervisionRoutes } from '@/features/supervision/routes';
import { joinedRoutes } from '@/pages/routes';
import { NotFound } from './not-found';
import { RouteFailure } from './route-failure';
import { SessionGate } from './session-gate';
import { Shell } from './shell';
import { Waiting } from './waiting';

/** Each feature brings its own pages; they are loaded when first opened. */
export const routes: RouteObject[] = [
  {
    errorElement: <RouteFailure />,
    hydrateFallbackElement: <Waiting />,
    children: [
      { path: '/login', lazy: async () => ({ Component: (await import('./login')).LoginPage }) },
      { path: '/invitation', lazy: async () => ({ Component: (await import('./invitation')).InvitationPage }) },
      {
        element: <SessionGate />,
        children: [
          { path: '/password', lazy: async () => ({ Component: (await import('./password')).PasswordPage }) },
          {
            element: <Shell />,
            children: [
              ...peopleRoutes,
              ...noticeRoutes,
              ...planRoutes,
              ...dutyRoutes,
              ...intakeRoutes,
              ...projectRoutes,
              ...sightRoutes,
              ...joinedRoutes,
              ...submissionRoutes,
              ...signingRoutes,
              ...figuresRoutes,
              ...supervisionRoutes,
              ...assessmentRoutes,
              ...rulebookRoutes,
              ...portalRoutes,
              ...auditRoutes,
              { path: '*', element: <NotFound /> },
            ],
          },
        ],
      },
    ],
  },
];
