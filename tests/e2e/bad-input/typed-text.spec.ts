import { expect, test, type Page } from '@playwright/test';
import { owner } from '../../support/owner';
import { PASSWORD } from '../../support/sign-in-accounts';
import { bookOf, sitDown, type Desk } from '../support/desk';

// Whatever goes wrong while a case is written down: nothing that was typed is lost, and nothing is done twice.

const NEW_CASE = '/mediation-cases/new';
const SUMMARY = 'Nước thải chảy sang sân nhà bên';
let desk: Desk;

test.beforeEach(async ({ page }) => {
  desk = await sitDown();
  await page.goto(`/sign-in?next=${encodeURIComponent(NEW_CASE)}`);
  await enter(page);
  await write(page);
});

async function enter(page: Page): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(desk.loginName);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL(NEW_CASE);
}

/** Fills in all but nothing: everything a case needs. */
async function write(page: Page): Promise<void> {
  const team = page.getByRole('combobox', { name: 'Tổ hòa giải' });
  if (await team.isVisible()) {
    await team.fill('tổ hòa giải');
    await page.getByRole('option').first().click();
  }
  await page.getByRole('radio', { name: 'Mâu thuẫn, xích mích' }).check();
  await page.getByLabel('Bên thứ nhất').fill('Phùng Thị Mai');
  await page.getByLabel('Bên thứ hai').fill('Đặng Văn Sửu');
  await page.getByLabel('Nội dung, một dòng').fill(SUMMARY);
  await expect(page.getByText(/Đã giữ bản nháp lúc/)).toBeVisible();
}

const send = (page: Page) => page.getByRole('button', { name: 'Ghi vào sổ' }).click();

async function expectTyped(page: Page): Promise<void> {
  await expect(page.getByLabel('Bên thứ nhất')).toHaveValue('Phùng Thị Mai');
  await expect(page.getByLabel('Bên thứ hai')).toHaveValue('Đặng Văn Sửu');
  await expect(page.getByLabel('Nội dung, một dòng')).toHaveValue(SUMMARY);
}

async function expectRecordedOnce(page: Page): Promise<void> {
  await page.waitForURL(/\/mediation-cases\/[0-9a-f-]{36}$/);
  expect(await bookOf(desk)).toMatchObject([{ number: 1, summary: SUMMARY }]);
}

test('the connection is lost and comes back', async ({ page, context }) => {
  await context.setOffline(true);
  await expect(page.getByText(/^Mất mạng từ/)).toBeVisible();
  await send(page);
  await expect(page.getByRole('alert').filter({ hasText: 'mất mạng' })).toBeVisible();
  await expectTyped(page);
  expect(await bookOf(desk)).toEqual([]);
  await context.setOffline(false);
  await send(page);
  await expectRecordedOnce(page);
});

test('the case is recorded but the answer is lost: sending again finds it, and makes no second', async ({
  page,
}) => {
  let isLost = true;
  await page.route(`**${NEW_CASE}`, async (route) => {
    if (route.request().method() !== 'POST' || !isLost) return route.continue();
    isLost = false;
    await route.fetch();
    await route.abort('connectionreset');
  });
  await send(page);
  await expect(page.getByRole('alert').filter({ hasText: 'Nội dung vẫn còn trên trang này' })).toBeVisible();
  await expectTyped(page);
  expect(await bookOf(desk)).toHaveLength(1);
  await send(page);
  await expectRecordedOnce(page);
});

test('the session is taken back: after signing in again the form is as it was', async ({ page }) => {
  await owner().query(`UPDATE session SET revoked_at = now(), revoke_reason = 'test' WHERE account_id = $1`, [
    desk.accountId,
  ]);
  await send(page);
  await expect(page.getByRole('alert').filter({ hasText: 'Đã quá giờ đăng nhập' })).toBeVisible();
  await expectTyped(page);
  expect(await bookOf(desk)).toEqual([]);
  await page.getByRole('link', { name: 'Đăng nhập lại' }).click();
  await enter(page);
  await expectTyped(page);
  await send(page);
  await expectRecordedOnce(page);
});

test('the rule refuses: the sentence stands at its field, the text stays, and mended it goes', async ({
  page,
}) => {
  await page.getByRole('textbox', { name: 'Ngày tiếp nhận' }).fill('01/01/2013'); // the team was founded in 2014
  await send(page);
  await expect(page.getByRole('alert').first()).toBeVisible();
  await expectTyped(page);
  expect(await bookOf(desk)).toEqual([]);
  await page.reload();
  await expectTyped(page);
  await page.getByRole('textbox', { name: 'Ngày tiếp nhận' }).fill('15/01/2026');
  await send(page);
  await expectRecordedOnce(page);
});
