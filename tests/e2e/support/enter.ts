import type { Page } from '@playwright/test';
import { PASSWORD } from '../../support/sign-in-accounts';

/** Signs in through the form, as a person would, and goes on to `next`. */
export async function enter(page: Page, loginName: string, next: string): Promise<void> {
  await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
  await page.getByLabel('Tên đăng nhập').fill(loginName);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}
