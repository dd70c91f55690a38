import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Refused, renderRoutes, serve, session } from '../../test/render-page';
import { LoginPage, safeBack } from './login';
import { SessionGate } from './session-gate';

const routes = [
  { path: '/login', element: <LoginPage /> },
  {
    element: <SessionGate />,
    children: [
      { path: '/password', element: <p>the change of password</p> },
      { path: '*', element: <p>the page behind</p> },
    ],
  },
];

const logIn = async () => {
  fireEvent.change(await screen.findByLabelText('账号'), { target: { value: 'office' } });
  fireEvent.change(screen.getByLabelText('密码'), { target: { value: 'a long sentence' } });
  fireEvent.click(screen.getByRole('button', { name: '登录' }));
};

describe('the way back after a login', () => {
  it('stays within the application', () => {
    expect(safeBack('/figures?unit=3')).toBe('/figures?unit=3');
    expect(safeBack('//evil.example')).toBe('/');
    expect(safeBack('/\\evil.example')).toBe('/');
    expect(safeBack('https://evil.example')).toBe('/');
    expect(safeBack(null)).toBe('/');
  });

  it('leads the unknown to the login and back to where they were going', async () => {
    let known = false;
    serve({
      'GET /api/v1/installation': { demo: true, version: '0.1.0', businessDate: '2023-05-31' },
      'GET /api/v1/session': () => (known ? session('project.read') : new Refused(401, 'nobody')),
      'POST /api/v1/session': () => {
        known = true;
        return session('project.read');
      },
    });
    const router = renderRoutes(routes, '/figures?unit=3');
    await logIn();
    expect(await screen.findByText('the page behind')).toBeTruthy();
    expect(router.state.location.pathname + router.state.location.search).toBe('/figures?unit=3');
  });

  it('says in the words of the server why a login is refused', async () => {
    serve({
      'GET /api/v1/installation': { demo: false, version: '0.1.0', businessDate: '2023-05-31' },
      'GET /api/v1/session': () => new Refused(401, 'nobody'),
      'POST /api/v1/session': () => new Refused(401, '账号或密码不正确'),
    });
    renderRoutes(routes, '/login');
    await logIn();
    expect((await screen.findByRole('alert')).textContent).toContain('账号或密码不正确');
  });

  it('asks whoever holds a one-time password to change it first', async () => {
    serve({ 'GET /api/v1/session': { ...session(''), mustChangePassword: true } });
    const router = renderRoutes(routes, '/projects');
    expect(await screen.findByText('the change of password')).toBeTruthy();
    await waitFor(() => expect(router.state.location.pathname).toBe('/password'));
  });
});
