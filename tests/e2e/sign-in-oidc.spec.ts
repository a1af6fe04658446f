import { randomBytes } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { startWebServer, type WebServer } from '../../scripts/serve/web-server';
import { findFreePort } from '../../scripts/system/port';
import { startOidcProvider, type RunningProvider } from '../support/oidc-provider';
import { buildSignIn, type BuiltSignIn } from '../support/sign-in-accounts';

// A portal of its own beside the one of the other journeys: single sign-on is a setting, read once at start.
let portal: WebServer;
let provider: RunningProvider;
let origin: string;
let official: BuiltSignIn;

const STRANGER = { subject: 'nguoi-la', loginName: 'khong.co.o.cong' };
const OFFICIAL = 'can-bo-17';

test.beforeAll(async () => {
  test.setTimeout(120_000); // a portal starts here
  const appUrl = process.env.E2E_DATABASE_URL;
  if (!appUrl) throw new Error('E2E_DATABASE_URL is not set: run the journeys with `npm test`.');
  official = await buildSignIn({ isFirst: true });
  const port = await findFreePort();
  origin = `http://localhost:${port}`;
  provider = await startOidcProvider(`${origin}/api/auth/callback/oidc`, [
    STRANGER,
    { subject: OFFICIAL, loginName: official.loginName },
  ]);
  process.env.OIDC_ISSUER = provider.issuer;
  process.env.OIDC_CLIENT_ID = provider.clientId;
  process.env.OIDC_CLIENT_SECRET = provider.clientSecret;
  process.env.OIDC_LABEL = 'Dùng tài khoản công vụ của Thành phố';
  portal = await startWebServer({
    mode: 'start',
    port,
    publicOrigin: origin,
    appUrl,
    authSecret: randomBytes(32).toString('base64url'),
  });
});

test.afterAll(async () => {
  await portal?.stop();
  await provider?.close();
});

async function comeAs(page: Page, subject: string): Promise<void> {
  await page.goto(`${origin}/sign-in?next=/account/password`);
  await page.getByRole('link', { name: 'Dùng tài khoản công vụ của Thành phố' }).click();
  await page.getByLabel('Người dùng').fill(subject);
  await page.getByRole('button', { name: 'Vào' }).click();
}

test('an official comes in through the city’s single sign-on, to the page they wanted', async ({ page }) => {
  await comeAs(page, OFFICIAL);
  await expect(page).toHaveURL(`${origin}/account/password`);
  // The first password, never used, is gone: there is none to change.
  await expect(page.getByText('không có mật khẩu riêng ở đây')).toBeVisible();
  const session = (await page.context().cookies(origin)).find(({ name }) => name === 'portal-session');
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax' });

  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await expect(page).toHaveURL(`${origin}/sign-in`);
});

test('who has no account here is told so and stays outside', async ({ page }) => {
  await comeAs(page, STRANGER.subject);
  await expect(page).toHaveURL(/\/sign-in\?/);
  await expect(
    page.getByRole('alert').filter({ hasText: 'chưa có tài khoản nào mang tên đó' }),
  ).toBeVisible();
  await page.goto(`${origin}/account/password`);
  await expect(page).toHaveURL(/\/sign-in/);
});

test('an answer that was not asked for by this browser opens nothing', async ({ page, playwright }) => {
  // An attacker signs in as themselves, stops before the last step and sends its address to somebody else.
  const attacker = await playwright.request.newContext({ maxRedirects: 0 });
  const follow = async (address: string): Promise<string> =>
    (await attacker.get(address)).headers().location ?? '';
  const form = await follow(await follow(`${origin}/api/auth/signin/oidc?next=/`));
  const address = new URL(form, provider.issuer).href;
  const answered = await attacker.post(address, { form: { subject: OFFICIAL } });
  const sentBack = await follow(answered.headers().location ?? '');
  expect(sentBack).toContain(`${origin}/api/auth/callback/oidc?code=`);

  await page.goto(sentBack);
  await expect(page).toHaveURL(/\/sign-in\?error=single_sign_on_failed/);
  await attacker.dispose();
});
