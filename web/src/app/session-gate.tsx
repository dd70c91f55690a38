import { Navigate, Outlet, useLocation } from 'react-router';
import { problemOf } from '@/api/problem';
import { SessionContext } from '@/session/session';
import { ProblemAlert } from '@/ui/problem-alert';
import { useSessionQuery } from './session-query';
import { Waiting } from './waiting';

/** Lets in who is known; the others log in and come back to where they were going. */
export const SessionGate = () => {
  const session = useSessionQuery();
  const { pathname, search } = useLocation();

  if (session.data) {
    if (session.data.mustChangePassword && pathname !== '/password') return <Navigate to="/password" replace />;
    if (!session.data.mustChangePassword && session.data.mustEnrol && pathname !== '/me')
      return <Navigate to="/me" replace />;
    return (
      <SessionContext value={session.data}>
        <Outlet />
      </SessionContext>
    );
  }
  if (session.isPending) return <Waiting />;
  if (problemOf(session.error).status === 401) {
    const back = pathname === '/' || pathname === '/password' ? '' : `?back=${encodeURIComponent(pathname + search)}`;
    return <Navigate to={`/login${back}`} replace />;
  }
  return (
    <main className="alone">
      <ProblemAlert error={session.error} onRetry={() => void session.refetch()} />
    </main>
  );
};
