import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

/** A running single sign-on, as a city would have it. */
export type RunningProvider = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  close(): Promise<void>;
};

/** A person over there: their lasting name, and the login name that the portal is told. */
export type ProviderPerson = { readonly subject: string; readonly loginName: string };

const FORM = `<!doctype html><html lang="vi"><title>Đăng nhập một lần</title>
<form method="post"><label>Người dùng <input name="subject"></label><button>Vào</button></form></html>`;

async function readSubject(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return new URLSearchParams(body).get('subject') ?? '';
}

/** Asks who it is and believes the answer: what is tested is the portal's side. */
async function interact(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST') {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(FORM);
    return;
  }
  const accountId = await readSubject(request);
  await provider.interactionFinished(request, response, { login: { accountId } });
}

/**
 * Starts a real OpenID Connect provider (code flow, PKCE required) on a free port of this machine.
 * @param redirectUri the only address it sends people back to.
 */
export async function startOidcProvider(
  redirectUri: string,
  people: readonly ProviderPerson[],
): Promise<RunningProvider> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const clientId = 'portal';
  const clientSecret = 'a-secret-of-this-test-run-only';
  const provider: Provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] }],
    claims: { openid: ['sub'], profile: ['preferred_username'] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_context, subject) => {
      const person = people.find((candidate) => candidate.subject === subject);
      return { accountId: subject, claims: () => ({ sub: subject, preferred_username: person?.loginName }) };
    },
    // An office does not ask its own people whether its own portal may know their name.
    async loadExistingGrant(context) {
      const { client, session } = context.oidc;
      const grant = new provider.Grant({ clientId: client?.clientId, accountId: session?.accountId });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (request.url?.startsWith('/interaction/')) void interact(provider, request, response);
    else void answer(request, response);
  });
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { issuer, clientId, clientSecret, close };
}
