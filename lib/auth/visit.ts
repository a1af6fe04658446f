import 'server-only';
import { cookies, headers } from 'next/headers';
import { cookieName, cookieOptions, readSessionId } from './session-cookie';
import { readDeviceToken } from './secrets';

/** What a browser brings to the sign-in page besides what is typed. */
export type Visit = {
  /** Where the request comes from, as far as one can tell; see `sourceOf`. */
  readonly source: string;
  readonly deviceToken: string | null;
  /** The session its cookie names, live or not. */
  readonly sessionId: string | null;
};

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/**
 * The address of the client: the last hop of X-Forwarded-For, which the proxy before us wrote (without a proxy Next
 * fills it from the socket). Earlier hops were written by the client and mean nothing. A client that reaches us
 * without a proxy can write the last one too, and so choose its own source: then the account's own bucket counts its
 * guesses all the same. Of IPv6 the first 64 bits, for a household or office has all the rest.
 */
export function sourceOf(forwardedFor: string | null): string {
  const hop = forwardedFor?.split(',').at(-1)?.trim().toLowerCase() ?? '';
  const address = hop.replace(/^::ffff:(?=\d+\.)/, '').slice(0, 64);
  return address.includes(':') ? firstGroups(address) : address;
}

function firstGroups(address: string): string {
  const [head = '', tail = ''] = address.split('::');
  const start = head.split(':').filter(Boolean);
  const end = tail.split(':').filter(Boolean);
  const zeros = address.includes('::')
    ? Array<string>(Math.max(0, 8 - start.length - end.length)).fill('0')
    : [];
  return [...start, ...zeros, ...end].slice(0, 4).join(':');
}

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
