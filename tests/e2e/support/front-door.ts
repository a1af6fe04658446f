import { PASSWORD } from '../../support/sign-in-accounts';

// The portal as a stranger's program sees it: plain requests, no browser that would add or hold back anything.

export const ORIGIN = process.env.E2E_BASE_URL ?? '';

export type Answer = {
  readonly status: number;
  readonly location: string | null;
  readonly headers: Headers;
  readonly body: string;
};

/** Sends one request and follows nothing. */
export async function ask(path: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(ORIGIN + path, { ...init, redirect: 'manual' });
  return {
    status: response.status,
    location: response.headers.get('location'),
    headers: response.headers,
    body: await response.text(),
  };
}

/** Opens a page or a route with somebody's cookie; an empty one is a stranger's. */
export function open(path: string, cookie = ''): Promise<Answer> {
  return ask(path, { headers: cookie ? { cookie } : {} });
}

/** What the sign-in form posts, from an origin of one's choice. */
export function postSignIn(loginName: string, headers: HeadersInit, password = PASSWORD): Promise<Answer> {
  return ask('/api/auth/callback/credentials', {
    method: 'POST',
    headers: { accept: 'application/json', ...headers },
    body: new URLSearchParams({ loginName, password, next: '/' }),
  });
}

/** The cookies of a new session. @throws when the portal refuses. */
export async function signIn(loginName: string): Promise<string> {
  const answer = await postSignIn(loginName, { origin: ORIGIN });
  if (answer.status !== 200) throw new Error(`${loginName} could not sign in: ${answer.body}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}
