import { Refusal } from '../setup/refusal.mjs';
import { WebClient } from './web-client';

/** Where the sign-in form goes (lib/features/sign-in/post-credentials.ts). */
const CREDENTIALS_ADDRESS = '/api/auth/callback/credentials';

/**
 * Signs a demo account in over HTTP, as its browser would.
 * @returns a client that sends the session's cookie
 * @throws {Refusal} when the portal does not let it in
 */
export async function signIn(origin: string, login: string, password: string): Promise<WebClient> {
  const stranger = new WebClient(origin);
  const answer = await stranger.send(CREDENTIALS_ADDRESS, {
    method: 'POST',
    headers: { origin, accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ loginName: login, password, next: '/' }).toString(),
  });
  stranger.close();
  const cookie = (answer.headers['set-cookie'] ?? []).map((line) => line.split(';')[0]).join('; ');
  if (answer.status !== 200 || !cookie.includes('session=')) {
    throw new Refusal(`${login} không đăng nhập được: ${answer.status} ${answer.body.slice(0, 200)}`);
  }
  return new WebClient(origin, { cookie });
}
