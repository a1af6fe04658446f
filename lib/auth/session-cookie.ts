import 'server-only';
import { decode } from 'next-auth/jwt';
import { serverEnv } from '@/lib/env';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * The full name of one of our cookies. Over https a browser binds `__Host-` names to this very host and to Secure
 * (C-17); plain http, as on a developer's machine, cannot have them.
 */
export function cookieName(name: string): string {
  return serverEnv().secureCookies ? `__Host-portal-${name}` : `portal-${name}`;
}

/** What every cookie of ours has. Lax, not Strict: a link in an e-mail must open the portal signed in. */
export function cookieOptions() {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: serverEnv().secureCookies } as const;
}

/**
 * @param cookie the value of the session cookie: an encrypted token that holds the session's id and nothing else.
 * @returns the id; null when there is none, the token is forged or expired, or was sealed with another key.
 */
export async function readSessionId(cookie: string | undefined): Promise<string | null> {
  if (!cookie) return null;
  try {
    const token = await decode({ token: cookie, secret: serverEnv().authSecret });
    return typeof token?.sid === 'string' && UUID.test(token.sid) ? token.sid : null;
  } catch {
    return null; // not a token of ours: the same as no cookie
  }
}
