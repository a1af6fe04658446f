import 'server-only';
import { cookies, headers } from 'next/headers';
import { cookieName, cookieOptions, readSessionId } from './session-cookie';
import { readDeviceToken } from './secrets';
import { sourceOf } from './source';

/** What a browser brings to the sign-in page besides what is typed. */
export type Visit = {
  /** Where the request comes from, as far as one can tell; see `sourceOf`. */
  readonly source: string;
  readonly deviceToken: string | null;
  /** The session its cookie names, live or not. */
  readonly sessionId: string | null;
};

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** The visit of the request being answered. */
export async function currentVisit(): Promise<Visit> {
  const jar = await cookies();
  return {
    source: sourceOf((await headers()).get('x-forwarded-for')),
    deviceToken: readDeviceToken(jar.get(cookieName('device'))?.value),
    sessionId: await readSessionId(jar.get(cookieName('session'))?.value),
  };
}

/** Makes this browser known for a year: its owner then signs in undisturbed by strangers' guesses (C-11). */
export async function keepDeviceToken(token: string): Promise<void> {
  (await cookies()).set(cookieName('device'), token, { ...cookieOptions(), maxAge: YEAR_SECONDS });
}

/** The browser's side of signing out. */
export async function forgetSessionCookie(): Promise<void> {
  (await cookies()).delete({ name: cookieName('session'), ...cookieOptions() });
}
