import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { App, ConfigProvider } from 'antd';
import type { ReactNode } from 'react';
import { createMemoryRouter, type RouteObject, RouterProvider } from 'react-router';
import { vi } from 'vitest';
import type { Session } from '../src/api/types';
import { SessionContext } from '../src/session/session';

type Call = { key: string; query: URLSearchParams; body: unknown };
type Answer = unknown | ((call: Call) => unknown);

/** Said by an answer that refuses. */
export class Refused {
  constructor(
    readonly status: number,
    readonly detail: string,
  ) {}
}

/** A server of a few answers, by method and path; what it was asked is kept for the test to look at. */
export const serve = (answers: Record<string, Answer>) => {
  const calls: Call[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const url = new URL(request.url);
    const key = `${request.method} ${url.pathname}`;
    const text = await request.text();
    const call = { key, query: url.searchParams, body: text ? JSON.parse(text) : undefined };
    calls.push(call);
    const answer = answers[key];
    const said = typeof answer === 'function' ? answer(call) : answer;
    if (said === undefined || said instanceof Refused) {
      const { status, detail } = said ?? new Refused(404, `nothing at ${key}`);
      const headers = { 'Content-Type': 'application/problem+json' };
      return new Response(JSON.stringify({ title: 'TEST-001', code: 'TEST-001', status, detail }), { status, headers });
    }
    return new Response(JSON.stringify(said), { status: 200, headers: { 'Content-Type': 'application/json' } });
  });
  return calls;
};

export const session = (permissions: string): Session => ({
  account: { id: 'a1', login: 'office', name: '李明' },
  role: 'office',
  unit: { id: 3, name: '平凉市' },
  permissions: permissions.split(' '),
  mustChangePassword: false,
  mustEnrol: false,
  demo: true,
  businessDate: '2023-05-31',
});

const frame = (content: ReactNode) => (
  <ConfigProvider button={{ autoInsertSpace: false }} theme={{ token: { motion: false } }}>
    <App>
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        {content}
      </QueryClientProvider>
    </App>
  </ConfigProvider>
);

export const renderRoutes = (routes: RouteObject[], address: string) => {
  const router = createMemoryRouter(routes, { initialEntries: [address] });
  render(frame(<RouterProvider router={router} />));
  return router;
};

/** One page behind the login. */
export const renderPage = (page: ReactNode, who: Session, address = '/') =>
  renderRoutes([{ path: '*', element: <SessionContext value={who}>{page}</SessionContext> }], address);
