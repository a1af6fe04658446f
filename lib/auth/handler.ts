import 'server-only';
import type { NextRequest } from 'next/server';
import { serverEnv } from '@/lib/env';
import { isOwnOrigin } from '@/lib/http/origin';
import { plainAnswer } from '@/lib/http/plain-answer';
import { endSession } from './end-session';
import { askNextAuth } from './next-auth';
import { OIDC_PROVIDER } from './oidc-provider';
import { safeReturnPath } from './safe-return-path';
import { problemCode, readProblem } from './sign-in-problem';
import { currentVisit, forgetSessionCookie } from './visit';

const SIGN_IN = '/sign-in';
/** A name, a password and a path; anything longer is not our form. */
const LONGEST_FORM = 16_384;

const NO_STORE = { 'cache-control': 'no-store, private' } as const;

const notHere = (): Response => plainAnswer(404, 'Không tìm thấy nội dung này.');

/** The same cookies, another answer. */
function answerWith(
  asked: Response,
  status: number,
  location: string | null,
  body: unknown = null,
): Response {
  const headers = new Headers(NO_STORE);
  for (const cookie of asked.headers.getSetCookie()) headers.append('set-cookie', cookie);
  if (location !== null) headers.set('location', location);
  return body === null ? new Response(null, { status, headers }) : Response.json(body, { status, headers });
}

type Outcome = { readonly to: string } | { readonly error: string };

/** Where next-auth sends the browser; on our own site as a path, so that it stays on the host it came in by. */
function outcomeOf(asked: Response): Outcome {
  const { publicOrigin } = serverEnv();
  const url = new URL(asked.headers.get('location') ?? SIGN_IN, publicOrigin);
  if (url.origin !== publicOrigin) return { to: url.href };
  if (url.pathname !== SIGN_IN && !url.pathname.startsWith('/api/auth/'))
    return { to: url.pathname + url.search };
  return { error: url.searchParams.get('error') ?? 'unavailable' };
}

/** A form posted without JavaScript is sent on; our own script gets the same as JSON and stays on its page. */
function reply(asked: Response, next: string, asJson: boolean): Response {
  const outcome = outcomeOf(asked);
  if ('to' in outcome) {
    return asJson ? answerWith(asked, 200, null, outcome) : answerWith(asked, 303, outcome.to);
  }
  const problem = readProblem(outcome.error) ?? ({ kind: 'unavailable' } as const);
  if (asJson) return answerWith(asked, 401, null, { error: problemCode(problem) });
  const query = new URLSearchParams({ error: problemCode(problem), next });
  return answerWith(asked, 303, `${SIGN_IN}?${query}`);
}

/** A name and a password. @returns null for what is not a small form. */
async function readForm(request: NextRequest): Promise<URLSearchParams | null> {
  const length = Number(request.headers.get('content-length') ?? Infinity);
  const type = request.headers.get('content-type') ?? '';
  if (length > LONGEST_FORM || !type.startsWith('application/x-www-form-urlencoded')) return null;
  return new URLSearchParams(await request.text());
}

/**
 * `GET /api/auth/…`: the way to the city's single sign-on and back. Going there is a link and no form, for the content
 * security policy lets forms lead nowhere but here; it changes nothing, and coming back is bound to this browser by
 * state, nonce and PKCE.
 */
export async function answerGet(request: NextRequest, path: string): Promise<Response> {
  if (!serverEnv().oidc) return notHere();
  const visit = await currentVisit();
  const query = request.nextUrl.searchParams;
  if (path === `signin/${OIDC_PROVIDER}`) {
    const next = safeReturnPath(query.get('next'));
    return reply(await askNextAuth(request, path, { callbackUrl: next }, visit), next, false);
  }
  if (path === `callback/${OIDC_PROVIDER}`)
    return reply(await askNextAuth(request, path, null, visit), '/', false);
  return notHere();
}

/** `POST /api/auth/…`: signing in with a password, and signing out. Both work as plain forms. */
export async function answerPost(request: NextRequest, path: string): Promise<Response> {
  const sent = request.headers;
  if (!isOwnOrigin(sent.get('origin'), sent.get('host'), serverEnv().publicOrigin)) {
    return plainAnswer(403, 'Yêu cầu không gửi từ cổng này nên không được nhận.');
  }
  const visit = await currentVisit();
  if (path === 'signout') {
    await endSession(visit.sessionId); // before the cookie goes: if the row cannot be revoked, nobody is told it was
    await forgetSessionCookie();
    return new Response(null, { status: 303, headers: { ...NO_STORE, location: SIGN_IN } });
  }
  if (path !== 'callback/credentials') return notHere();
  const form = await readForm(request);
  if (!form) return plainAnswer(413, 'Phiếu đăng nhập gửi lên quá dài hoặc không đọc được.');
  const next = safeReturnPath(form.get('next'));
  const fields = {
    loginName: form.get('loginName') ?? '',
    password: form.get('password') ?? '',
    callbackUrl: next,
  };
  return reply(
    await askNextAuth(request, path, fields, visit),
    next,
    sent.get('accept') === 'application/json',
  );
}
