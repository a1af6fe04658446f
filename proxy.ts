import { NextResponse, type NextRequest } from 'next/server';
import { serverEnv } from '@/lib/env';
import { isBodyTooLong } from '@/lib/http/body-limit';
import { PATH_HEADER } from '@/lib/http/path-header';
import { isOwnOrigin } from '@/lib/http/origin';
import { contentSecurityPolicy, SECURITY_HEADERS } from '@/lib/http/security-headers';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Runs before every request: refuses foreign and endless mutations, hands the page its nonce and its own path, and sets the
 * security headers. It is not the authorization: that is in the three doors (lib/server).
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === 'development');
  if (
    !READING.has(request.method) &&
    !isOwnOrigin(request.headers.get('origin'), request.headers.get('host'), serverEnv().publicOrigin)
  ) {
    return secured(refusal(403, 'Yêu cầu không gửi từ cổng này nên không được nhận.'), policy);
  }
  if (
    !READING.has(request.method) &&
    isBodyTooLong(request.headers.get('content-length'), request.nextUrl.pathname)
  ) {
    return secured(
      refusal(413, 'Nội dung gửi lên quá dài nên không được nhận. Rút ngắn rồi gửi lại.'),
      policy,
    );
  }
  const forwarded = new Headers(request.headers);
  forwarded.set('content-security-policy', policy); // Next reads the nonce for its own scripts from here
  forwarded.set('x-nonce', nonce);
  forwarded.set(PATH_HEADER, request.nextUrl.pathname + request.nextUrl.search);
  return secured(NextResponse.next({ request: { headers: forwarded } }), policy);
}

function refusal(status: number, sentence: string): NextResponse {
  return new NextResponse(sentence, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });
}

function secured(response: NextResponse, policy: string): NextResponse {
  response.headers.set('content-security-policy', policy);
  for (const [name, value] of SECURITY_HEADERS) response.headers.set(name, value);
  return response;
}

export const config = { matcher: ['/((?!_next/static|favicon.ico|icon.svg).*)'] };
