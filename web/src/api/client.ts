import createFetchClient, { type Middleware } from 'openapi-fetch';
import createClient from 'openapi-react-query';
import { currentLanguage } from '@/i18n';
import type { paths } from './schema';

const cookie = (name: string) =>
  document.cookie
    .split('; ')
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);

/** Headers that every call carries: the reader's language, and the CSRF token on writes. */
export const standardHeaders = (method: string): Record<string, string> => {
  const token = method === 'GET' ? undefined : cookie('XSRF-TOKEN');
  return { 'Accept-Language': currentLanguage(), ...(token ? { 'X-XSRF-TOKEN': decodeURIComponent(token) } : {}) };
};

type Listener = () => void;
const expiryListeners = new Set<Listener>();

/** Called when the server no longer knows the session (401 on anything but the login itself). */
export const onSessionExpired = (listener: Listener) => {
  expiryListeners.add(listener);
  return () => {
    expiryListeners.delete(listener);
  };
};

export const tellSessionExpired = () => {
  for (const listener of expiryListeners) listener();
};

/** A gateway answers errors with a page or nothing; both become a problem, so that pages handle one form only. */
export const asProblemResponse = async (response: Response): Promise<Response> => {
  if (response.ok || response.headers.get('Content-Type')?.includes('json')) return response;
  const detail = response.headers.get('Content-Type')?.startsWith('text/plain') ? await response.text() : undefined;
  const body = JSON.stringify({
    title: response.statusText || `HTTP ${response.status}`,
    status: response.status,
    detail,
  });
  return new Response(body, { status: response.status, headers: { 'Content-Type': 'application/problem+json' } });
};

/** A server that was not reached, as opposed to one that answers with an error. */
export const notReached = () => new Error('');

const middleware: Middleware = {
  onRequest({ request }) {
    for (const [name, value] of Object.entries(standardHeaders(request.method))) request.headers.set(name, value);
    return request;
  },
  async onResponse({ request, response }) {
    const login = new URL(request.url).pathname.endsWith('/api/v1/session');
    if (response.status === 401 && !login) tellSessionExpired();
    return asProblemResponse(response);
  },
  // What the browser says of a server that it did not reach is English and tells nothing: the pages have their own words.
  onError: ({ error }) => (error instanceof DOMException ? error : notReached()),
};

export const api = createFetchClient<paths>({
  baseUrl: globalThis.location?.origin ?? '/',
  // Read at each call, so that a test may put its own fetch in place.
  fetch: (request) => globalThis.fetch(request),
});
api.use(middleware);

export const $api = createClient(api);
