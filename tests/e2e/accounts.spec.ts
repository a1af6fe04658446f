import { expect, test, type Browser, type Page } from '@playwright/test';
import { newId } from '@/lib/db/ids';
import { buildCommune, buildMediator, type BuiltMediator } from '../support/builders';
import { ownerRows } from '../support/owner';
import { buildSignIn, PASSWORD } from '../support/sign-in-accounts';

async function type(page: Page, loginName: string, password: string): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(loginName);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
}

async function enter(page: Page, loginName: string, next: string, password = PASSWORD): Promise<void> {
  await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
  await type(page, loginName, password);
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}

/** A city official who issues accounts, in the city of a mediator with team and commune of their own. */
async function cityAdmin(place: BuiltMediator): Promise<string> {
  const { loginName } = await buildSignIn({ places: [{ cityId: place.cityId, role: 'city_admin' }] });
  return loginName;
}

const otherBrowser = async (browser: Browser): Promise<Page> => (await browser.newContext()).newPage();
const uniqueName = (): string => `thu.${newId().slice(-12)}`;

test('a city opens a commune’s account; its first password opens the door once, and ending closes it', async ({
  page,
  browser,
}) => {
  const place = await buildMediator();
  const loginName = uniqueName();
  await enter(page, await cityAdmin(place), '/accounts');
  await expect(page.getByText('Chưa có tài khoản nào.')).toBeVisible();
  await page.getByRole('link', { name: 'Mở tài khoản', exact: true }).click();

  const form = page.getByRole('form', { name: 'Mở tài khoản' });
  await form.getByRole('radio', { name: 'Công chức cấp xã' }).check();
  await form.getByRole('combobox', { name: 'Xã, phường, đặc khu' }).fill('thu');
  await page.getByRole('option', { name: 'phường Thử' }).click();
  await form.getByLabel('Họ tên').fill('Nguyễn Thu Hà');
  await expect(form.getByLabel('Tên đăng nhập')).toHaveValue('phuong.thu');
  await form.getByLabel('Tên đăng nhập').fill(loginName);
  await form.getByRole('button', { name: 'Mở tài khoản' }).click();

  const words = await page.getByLabel(`Mật khẩu lần đầu của ${loginName}`).inputValue();
  expect(words).toMatch(/^[a-z]+-[a-z]+-[a-z]+-[a-z]+-\d\d$/);
  await page.reload();
  await expect(page.getByText(words)).toHaveCount(0);
  const kept = await ownerRows(
    `SELECT 1 FROM idempotency WHERE city_id = $1 AND result::text LIKE '%' || $2 || '%'
      UNION ALL SELECT 1 FROM audit_entry WHERE city_id = $1 AND detail::text LIKE '%' || $2 || '%'`,
    [place.cityId, words],
  );
  expect(kept).toEqual([]);

  const officer = await otherBrowser(browser);
  await enter(officer, loginName, '/accounts', words);
  await expect(officer.getByRole('heading', { name: 'Đặt mật khẩu của riêng mình' })).toBeVisible();
  await officer.getByLabel('Mật khẩu mới').fill('mua-rao-ben-song-61');
  await officer.getByRole('button', { name: 'Đổi mật khẩu' }).click();
  await expect(officer).toHaveURL('/');
  await officer.goto('/accounts');
  await expect(officer.getByRole('heading', { level: 1 })).toHaveText(/tài khoản/);

  await page.goto('/accounts?q=thu ha');
  await page.getByRole('link', { name: 'Nguyễn Thu Hà' }).click();
  await page.getByRole('button', { name: 'Thôi quyền từ hôm nay' }).click();
  await expect(page.getByText(/^thôi từ/)).toBeVisible();
  await officer.goto('/accounts');
  await expect(officer).not.toHaveURL(/\/accounts/);

  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByRole('button', { name: 'Thôi quyền từ hôm nay' })).toBeVisible();
});

test('a commune opens a mediator’s account with two inputs, by keyboard, and hands over a slip', async ({
  page,
}) => {
  const mediator = await buildMediator({ fullName: 'Phạm Thị Lụa' });
  const { loginName } = await buildSignIn({ places: [{ ...mediator, role: 'commune_officer' }] });
  await enter(page, loginName, '/accounts/new');
  const form = page.getByRole('form', { name: 'Mở tài khoản' });
  await form.getByRole('combobox', { name: /Người trong danh sách/ }).fill('lua');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(form.getByRole('radio', { name: 'Hòa giải viên', exact: true })).toBeChecked();
  await expect(form.getByLabel('Họ tên')).toHaveValue('Phạm Thị Lụa');
  await expect(form.getByLabel('Tên đăng nhập')).toHaveValue('hgv.luapt.thu');
  await page.keyboard.press('Control+Enter');

  const password = page.getByLabel(/^Mật khẩu lần đầu của hgv\.luapt\.thu/);
  const words = await password.inputValue();
  const message = await page.getByLabel('Tin nhắn báo đã có tài khoản, không có mật khẩu').inputValue();
  expect(message).toContain('hgv.luapt.thu');
  for (const secret of [words, 'Lụa']) expect(message).not.toContain(secret);

  const slip = page.getByRole('heading', { name: 'Phiếu cấp tài khoản' });
  await expect(slip).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(slip).toBeVisible();
  await expect(page.getByText(words, { exact: true })).toBeVisible();
  await expect(password).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
});

test('a refused account keeps what was typed and says where to mend it', async ({ page }) => {
  const place = await buildMediator();
  const admin = await cityAdmin(place);
  await enter(page, admin, '/accounts/new');
  const form = page.getByRole('form', { name: 'Mở tài khoản' });
  await form.getByRole('radio', { name: 'Công chức Sở Tư pháp' }).check();
  await form.getByLabel('Họ tên').fill('Lê Văn Tám');
  await form.getByLabel('Tên đăng nhập').fill(admin);
  await form.getByRole('button', { name: 'Mở tài khoản' }).click();
  await expect(
    form
      .getByRole('alert')
      .getByText(/đã có người dùng/)
      .first(),
  ).toBeVisible();
  await expect(form.getByLabel('Họ tên')).toHaveValue('Lê Văn Tám');
});

test('the operator finds a commune without accents and sees who administers the city', async ({ page }) => {
  const place = await buildCommune({ name: 'Vĩnh Tuy' });
  await buildSignIn({ places: [{ cityId: place.cityId, role: 'city_admin' }] });
  const { loginName } = await buildSignIn({ isOperator: true, places: [] });
  await enter(page, loginName, `/units/${place.cityId}`);
  await page.getByLabel('Tìm tên, mã').fill('vinh tuy');
  await page.getByRole('button', { name: 'Lọc' }).click();
  await expect(page.getByRole('complementary', { name: 'Quản trị tài khoản' })).toContainText(
    'Nguyễn Thu Hà',
  );
  await page.getByRole('link', { name: 'Phường Vĩnh Tuy' }).click();
  const form = page.getByRole('form', { name: 'Đổi tên, đổi loại' });
  await form.getByLabel('Tên').fill('Vĩnh Hưng');
  await form.getByRole('textbox', { name: 'Nghị quyết có hiệu lực từ' }).fill('01/01/2026');
  await form.getByRole('button', { name: 'Ghi tên, loại mới' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Phường Vĩnh Hưng' })).toBeVisible();
});

test('a city reads its journal and checks that nobody rewrote it', async ({ page }) => {
  const place = await buildMediator();
  await enter(page, await cityAdmin(place), '/audit');
  await page.getByRole('link', { name: 'Kiểm tra chuỗi' }).click();
  await expect(page.getByText('Nhật ký còn nguyên vẹn')).toBeVisible();
});

test('nobody else has these pages', async ({ page }) => {
  const place = await buildMediator();
  const { loginName } = await buildSignIn({ places: [{ ...place, role: 'mediator' }] });
  await enter(page, loginName, '/account/password');
  for (const path of [
    '/accounts',
    '/accounts/new',
    `/accounts/${newId()}`,
    '/units',
    '/units/new',
    '/audit',
  ]) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
  }
});
