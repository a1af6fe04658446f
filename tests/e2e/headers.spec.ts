import { expect, test, type Page } from '@playwright/test';
import { buildCase, buildMediator, type BuiltCase } from '../support/builders';
import { buildSignIn, PASSWORD, type BuiltPlace } from '../support/sign-in-accounts';
import { ask, open, ORIGIN, signIn, type Answer } from './support/front-door';

// C-22 to C-24: the headers of every kind of answer, and a browser that finds nothing to complain about.

const EVERYWHERE = {
  'strict-transport-security': /^max-age=31536000; includeSubDomains$/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^same-origin$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
} as const;

let built: BuiltCase;
const cookies = { stranger: '', official: '', cityAdmin: '', operator: '' };
const logins = { official: '', cityAdmin: '', operator: '' };

test.beforeAll(async () => {
  const mediator = await buildMediator({ role: 'leader' });
  built = await buildCase(mediator);
  const account = async (place: BuiltPlace) => (await buildSignIn({ places: [place] })).loginName;
  logins.official = await account({ ...mediator, role: 'commune_officer' });
  logins.cityAdmin = await account({ cityId: mediator.cityId, role: 'city_admin' });
  logins.operator = (await buildSignIn({ isOperator: true, places: [] })).loginName;
  cookies.official = await signIn(logins.official);
  cookies.cityAdmin = await signIn(logins.cityAdmin);
  cookies.operator = await signIn(logins.operator);
});

const nonceOf = ({ headers }: Answer): string =>
  /script-src 'nonce-([A-Za-z0-9+/=]{20,})'/.exec(headers.get('content-security-policy') ?? '')?.[1] ?? '';

function expectSecured({ headers }: Answer): void {
  for (const [name, value] of Object.entries(EVERYWHERE))
    expect(headers.get(name) ?? '', name).toMatch(value);
  expect(headers.get('x-powered-by')).toBeNull();
  expect(headers.get('server')).toBeNull();
}

/** An address of each kind of answer, who opens it, and the status that proves it is of that kind. */
const KINDS = {
  page: ['/mediation-cases', 'official', 200],
  'sign-in page': ['/sign-in', 'stranger', 200],
  'page that is not there': ['/nowhere', 'official', 404],
  'record that is not there': ['/mediation-cases/x', 'official', 404],
  'door that is shut': ['/units', 'official', 404],
  'way to the sign-in page': ['/mediation-cases', 'stranger', 307],
  'home that leads on': ['/', 'cityAdmin', 307],
  download: ['/mediation-cases/export', 'official', 200],
  'download without a session': ['/mediation-cases/export', 'stranger', 401],
  health: ['/api/health', 'stranger', 200],
  'sign-in library, closed': ['/api/auth/session', 'stranger', 404],
} as const;

for (const [kind, [path, who, status]] of Object.entries(KINDS)) {
  test(`${kind}: secured, never kept, with a policy of its own`, async () => {
    const [first, second] = [await open(path, cookies[who]), await open(path, cookies[who])];
    expect(first.status).toBe(status);
    expectSecured(first);
    expect(first.headers.get('cache-control')).toMatch(/\bno-store\b/);
    const policy = first.headers.get('content-security-policy') ?? '';
    for (const part of [`'strict-dynamic'`, `object-src 'none'`, `base-uri 'none'`, `form-action 'self'`])
      expect(policy).toContain(part);
    expect(policy).toContain(`frame-ancestors 'none'`);
    expect(policy).not.toMatch(/unsafe-(inline|eval)/);
    expect(nonceOf(first)).not.toBe('');
    expect(nonceOf(first)).not.toBe(nonceOf(second));
  });
}

test('every script of a page bears the nonce of that answer', async () => {
  const page = await open('/mediation-cases', cookies.official);
  const scripts = page.body.match(/<script\b[^>]*>/g) ?? [];
  expect(scripts.length).toBeGreaterThan(3);
  for (const script of scripts) expect(script).toContain(`nonce="${nonceOf(page)}"`);
});

test('no nonce comes twice in 300 answers', async () => {
  const nonces = new Set<string>();
  for (let round = 0; round < 30; round += 1) {
    const answers = await Promise.all(Array.from({ length: 10 }, () => open('/api/auth/session')));
    for (const answer of answers) nonces.add(nonceOf(answer));
  }
  expect(nonces.size).toBe(300);
});

test('a static file is secured, and kept for good because its name holds its content', async () => {
  const page = await open('/sign-in');
  const script = /src="(\/_next\/static\/[^"]+\.js)"/.exec(page.body)?.[1] ?? '';
  const file = await open(script);
  expect(file.status).toBe(200);
  expectSecured(file);
  expect(file.headers.get('cache-control')).toContain('immutable');
  expect((await open(`${script}.map`)).status).toBe(404);
  expectSecured(await open('/_next/static/chunks/nothing.js'));
  expectSecured(await open('/icon.svg'));
});

test('a refusal before any door is secured too', async () => {
  const foreign = await ask('/sign-in', { method: 'POST', headers: { origin: 'https://evil.example' } });
  expect(foreign.status).toBe(403);
  expectSecured(foreign);
});

test('the answer of an action is never kept', async () => {
  const answer = await ask('/mediation-cases/new', {
    method: 'POST',
    headers: { origin: ORIGIN, 'next-action': 'f'.repeat(42), cookie: cookies.official },
    body: '[]',
  });
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
  expectSecured(answer);
  expect(answer.headers.get('cache-control')).toMatch(/\bno-store\b/);
});

/** What each person opens; a page whose policy is broken says so in the console. */
const BROWSED = {
  official: (caseId: string) => [
    '/',
    '/mediation-cases',
    '/mediation-cases/new',
    `/mediation-cases/${caseId}`,
    `/mediation-cases/${caseId}/steps/assign`,
    '/statistics',
    '/targets',
    '/targets/skills_trained',
    '/accounts',
    '/accounts/new',
    '/account/password',
    '/account/membership',
    '/nowhere',
  ],
  cityAdmin: () => ['/targets', '/statistics', '/accounts', '/audit'],
  operator: () => ['/units', '/units/new'],
} as const;

async function watch(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { violations: seen });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      seen.push(`${violatedDirective} ${blockedURI}`),
    );
  });
  return () => page.evaluate(() => (window as unknown as { violations: string[] }).violations);
}

for (const who of ['official', 'cityAdmin', 'operator'] as const) {
  test(`the browser of the ${who} reports no violation of the policy`, async ({ page }) => {
    const violations = await watch(page);
    await page.goto('/sign-in');
    expect(await violations()).toEqual([]);
    await page.getByLabel('Tên đăng nhập').fill(logins[who]);
    await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.waitForURL((url) => url.pathname !== '/sign-in');
    for (const path of BROWSED[who](built.caseId)) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await violations(), path).toEqual([]);
    }
  });
}
