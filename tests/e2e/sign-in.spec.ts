import { expect, test, type Page } from '@playwright/test';
import { buildMediator } from '../support/builders';
import { buildSignIn, PASSWORD, type BuiltSignIn } from '../support/sign-in-accounts';

const NEXT_PASSWORD = 'mua-rao-ben-song-61';

async function type(page: Page, loginName: string, password: string): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(loginName);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
}

/** Signs in as somebody who may go straight to their own account. */
async function enter(page: Page, { loginName }: BuiltSignIn, next = '/account/password'): Promise<void> {
  await page.goto(`/sign-in?next=${next}`);
  await type(page, loginName, PASSWORD);
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}

const refusal = (page: Page) =>
  page.getByRole('alert').filter({ hasText: 'Tên đăng nhập hoặc mật khẩu chưa đúng.' });

test('a stranger is led to the sign-in page and, signed in, to the page they wanted', async ({ page }) => {
  const { loginName } = await buildSignIn();
  await page.goto('/account/password');
  await expect(page).toHaveURL('/sign-in?next=%2Faccount%2Fpassword');
  await type(page, loginName, PASSWORD);
  await expect(page).toHaveURL('/account/password');
});

test('a wrong password keeps the name typed and puts the cursor into the empty password', async ({
  page,
}) => {
  const { loginName } = await buildSignIn();
  await page.goto('/sign-in');
  await type(page, loginName, 'vuon-cau-thuyen-nan-28');
  await expect(refusal(page)).toBeVisible();
  await expect(page.getByLabel('Tên đăng nhập')).toHaveValue(loginName);
  await expect(page.getByLabel('Mật khẩu', { exact: true })).toHaveValue('');
  await expect(page.getByLabel('Mật khẩu', { exact: true })).toBeFocused();
  expect(page.url()).not.toContain(loginName);
});

test('after five slips the page says how long to wait', async ({ page }) => {
  const { loginName } = await buildSignIn();
  await page.goto('/sign-in');
  for (let slip = 0; slip < 5; slip += 1) {
    await type(page, loginName, `sai-${slip}`);
    await expect(page.getByLabel('Mật khẩu', { exact: true })).toBeFocused();
  }
  await type(page, loginName, PASSWORD);
  await expect(page.getByRole('alert').filter({ hasText: /Đợi \d+ giây rồi thử lại/ })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the form signs in, refuses and comes back, and signs out', async ({ page }) => {
    const { loginName } = await buildSignIn();
    await page.goto('/sign-in?next=/account/membership');
    await type(page, loginName, 'vuon-cau-thuyen-nan-28');
    await expect(refusal(page)).toBeVisible();
    await type(page, loginName, PASSWORD);
    await expect(page).toHaveURL('/account/membership');
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await expect(page).toHaveURL('/sign-in');
  });
});

test('a first password opens the page that replaces it and nothing else', async ({ page }) => {
  const account = await buildSignIn({ isFirst: true });
  await enter(page, account, '/account/membership');
  await expect(page).toHaveURL('/account/password');
  await expect(page.getByRole('heading', { name: 'Đặt mật khẩu của riêng mình' })).toBeVisible();

  const offered = page.getByText(/^[a-z]+-[a-z]+-[a-z]+-[a-z]+-\d\d$/);
  const first = await offered.innerText();
  await page.getByRole('button', { name: 'Gợi ý khác' }).click();
  await expect(offered).not.toHaveText(first);

  await page.getByLabel('Mật khẩu mới').fill('hoagiai2026');
  await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Mật khẩu cần ít nhất 15 ký tự' })).toBeVisible();

  await page.getByRole('button', { name: 'Dùng bốn từ này' }).click();
  const chosen = await page.getByLabel('Mật khẩu mới').inputValue();
  await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/account'));

  await page.context().clearCookies();
  await page.goto('/sign-in?next=/account/membership');
  await type(page, account.loginName, PASSWORD);
  await expect(refusal(page)).toBeVisible();
  await type(page, account.loginName, chosen);
  await expect(page).toHaveURL('/account/membership');
});

test('changing the password ends the session on another machine', async ({ page, browser }) => {
  const account = await buildSignIn();
  const elsewhere = await (await browser.newContext()).newPage();
  await enter(elsewhere, account, '/account/membership');
  await enter(page, account);
  await page.getByLabel('Mật khẩu đang dùng').fill(PASSWORD);
  await page.getByLabel('Mật khẩu mới').fill(NEXT_PASSWORD);
  await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
  await expect(page.getByText('Đã đổi mật khẩu.')).toBeVisible();

  await elsewhere.reload();
  await expect(elsewhere).toHaveURL(/\/sign-in/);
  await elsewhere.context().close();
});

test('after signing out the old cookie gives the sign-in page, and no draft is left', async ({ page }) => {
  await enter(page, await buildSignIn());
  await page.evaluate(() => window.localStorage.setItem('draft:case:new', 'x'));
  const before = await page.context().cookies();
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await expect(page).toHaveURL('/sign-in');
  expect(await page.evaluate(() => Object.keys(window.localStorage))).toEqual([]);

  await page.context().addCookies(before);
  await page.goto('/account/password');
  await expect(page).toHaveURL(/\/sign-in/);
});

test('who has two places picks one and sees which', async ({ page }) => {
  const team = await buildMediator({ name: 'Tổ hòa giải số 12' });
  const account = await buildSignIn({
    places: [
      { ...team, role: 'commune_officer' },
      { ...team, role: 'team_leader' },
    ],
  });
  await enter(page, account, '/');
  await expect(page).toHaveURL('/account/membership');
  await page.getByRole('button', { name: 'Vào Tổ hòa giải số 12' }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/account'));
  await expect(page.getByRole('banner')).toContainText('Tổ hòa giải số 12');

  await page.goto('/account/membership');
  const asLeader = page.getByRole('listitem').filter({ hasText: 'Tổ trưởng' });
  await expect(asLeader).toContainText('Đang làm việc ở đây');
});

test('the session cookie is for the server alone and holds no name', async ({ page }) => {
  const account = await buildSignIn();
  await enter(page, account);
  const cookies = await page.context().cookies();
  for (const cookie of cookies)
    expect(cookie, cookie.name).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
  expect(JSON.stringify(cookies)).not.toContain(account.loginName);
  expect(JSON.stringify(cookies)).not.toContain(account.accountId);
});
