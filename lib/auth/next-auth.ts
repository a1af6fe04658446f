import 'server-only';
import { randomBytes, createHash } from 'node:crypto';
import type { AuthOptions } from 'next-auth';
import NextAuth from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { cookies } from 'next/headers';
import { NextRequest } from 'next/server';
import { SESSION_HOURS } from '@/lib/domain/access/session-limits';
import { serverEnv } from '@/lib/env';
import { logBug } from '@/lib/http/log';
import { signInWithPassword } from './credentials';
import { oidcProvider, OIDC_PROVIDER } from './oidc-provider';
import { signInWithOidc } from './oidc-sign-in';
import type { OpenedSession } from './open-session';
import { safeReturnPath } from './safe-return-path';
import { cookieName, cookieOptions } from './session-cookie';
import { problemCode, type SignInProblem } from './sign-in-problem';
import { keepDeviceToken, type Visit } from './visit';

/** next-auth takes a refusal as an error whose message it carries to the sign-in page. */
const refuse = (problem: SignInProblem): never => {
  throw new Error(problemCode(problem));
};

/** Names and flags of every cookie that next-auth sets. */
function cookieSettings(): AuthOptions['cookies'] {
  const named = (name: string, maxAge?: number) => ({
    name: cookieName(name),
    options: { ...cookieOptions(), ...(maxAge === undefined ? {} : { maxAge }) },
  });
  const quarterHour = 15 * 60;
  return {
    sessionToken: named('session'),
    callbackUrl: named('return'),
    csrfToken: named('csrf'),
    state: named('state', quarterHour),
    nonce: named('nonce', quarterHour),
    pkceCodeVerifier: named('pkce', quarterHour),
  };
}

/**
 * The whole configuration, made for one request: what a sign-in needs to know of the browser comes with it, and the
 * session it opened is handed on to the token without passing through next-auth's own idea of a user.
 */
function optionsFor(visit: Visit): AuthOptions {
  const opened: { sessionId?: string } = {};
  const keep = async (session: OpenedSession): Promise<void> => {
    opened.sessionId = session.sessionId;
    await keepDeviceToken(session.deviceToken);
  };
  const { oidc, authSecret } = serverEnv();

  const credentials = CredentialsProvider({
    credentials: { loginName: {}, password: {} },
    async authorize(typed) {
      const attempt = { loginName: typed?.loginName ?? '', password: typed?.password ?? '' };
      const answer = await signInWithPassword(attempt, visit).catch((error: unknown) => {
        logBug(error, null);
        return { kind: 'unavailable' } as const;
      });
      if (answer.kind !== 'signed_in') return refuse(answer);
      await keep(answer.session);
      return { id: answer.session.sessionId };
    },
  });

  return {
    secret: authSecret,
    providers: oidc ? [credentials, oidcProvider(oidc)] : [credentials],
    session: { strategy: 'jwt', maxAge: SESSION_HOURS * 60 * 60 },
    useSecureCookies: serverEnv().secureCookies,
    cookies: cookieSettings(),
    pages: { signIn: '/sign-in', error: '/sign-in' },
    callbacks: {
      async signIn({ account, profile }) {
        if (account?.provider !== OIDC_PROVIDER || !oidc) return true;
        const session = await signInWithOidc(oidc, { ...profile }, visit);
        if (!session) return refuse({ kind: 'no_account' });
        await keep(session);
        return true;
      },
      /** The cookie holds the session's id and nothing else: everything that can change is read from its row. */
      jwt: ({ token }) => ({ sid: opened.sessionId ?? token.sid }),
      redirect: ({ url, baseUrl }) =>
        baseUrl + safeReturnPath(url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length) : url),
    },
    logger: {
      error: (code, detail) =>
        logBug(new Error(code, { cause: detail instanceof Error ? detail : detail.error }), null),
      warn: () => undefined,
      debug: () => undefined,
    },
  };
}

/**
 * Hands a request to next-auth.
 *
 * Its double-submit token is filled in here, for it must be fetched by a script first and the forms work without one.
 * What it proves, that the form is our own, is proved by the Origin check before this (C-18).
 * @param path what follows `/api/auth/`.
 * @param fields the form to post; null passes a GET on as it came.
 * @returns a redirect: where next-auth would send the browser, with the cookies it sets.
 */
export async function askNextAuth(
  request: NextRequest,
  path: string,
  fields: Readonly<Record<string, string>> | null,
  visit: Visit,
): Promise<Response> {
  // The origin people see, not the one a forwarded header claims: next-auth reads it from here alone.
  process.env.NEXTAUTH_URL = serverEnv().publicOrigin;
  const context = { params: Promise.resolve({ nextauth: path.split('/') }) };
  if (fields === null) return NextAuth(request, context, optionsFor(visit));

  const csrfToken = randomBytes(32).toString('hex');
  const proof = createHash('sha256')
    .update(csrfToken + serverEnv().authSecret)
    .digest('hex');
  (await cookies()).set(cookieName('csrf'), `${csrfToken}|${proof}`, cookieOptions());
  const form = new NextRequest(request.url, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ ...fields, csrfToken }),
  });
  return NextAuth(form, context, optionsFor(visit));
}
