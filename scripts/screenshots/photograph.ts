import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { Refusal } from '../setup/refusal.mjs';
import type { Person, Shot } from './plan';

const SIZES = [
  { width: 1280, height: 800 },
  { width: 360, height: 640 },
] as const;

/** Where the portal is, how to get in, and where pictures go. */
export interface Studio {
  readonly address: string;
  readonly password: string;
  readonly folder: string;
}

async function signIn(page: Page, { address, password }: Studio, login: string): Promise<void> {
  await page.goto(`${address}/sign-in`);
  await page.getByLabel('Tên đăng nhập').fill(login);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}

/** The address of a picture; undefined when the demo holds nothing that leads there. */
async function findAddress(
  page: Page,
  address: string,
  { path, follow, then }: Shot,
): Promise<string | undefined> {
  if (!follow) return address + path;
  await page.goto(address + path);
  for (const link of await page.getByRole('main').getByRole('link').all()) {
    const href = await link.getAttribute('href');
    if (href && follow.test(href)) return address + (then ? `${href}/${then}` : href);
  }
  return undefined;
}

/** Two pictures: what is seen without scrolling, and the whole page. */
async function shoot(page: Page, folder: string, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(folder, `${name}-screen.png`) });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/**
 * Photographs the pages of one person at a desk and on a phone.
 * @returns names of pictures for which the portal holds no record
 */
export async function photographPerson(
  browser: Browser,
  studio: Studio,
  { login, shots }: Person,
): Promise<readonly string[]> {
  const missing: string[] = [];
  for (const viewport of SIZES) {
    const context = await browser.newContext({ viewport, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' });
    const page = await context.newPage();
    await signIn(page, studio, login);
    for (const shot of shots) {
      const target = await findAddress(page, studio.address, shot);
      if (!target) {
        missing.push(`${login}: ${shot.name}`);
        continue;
      }
      const answer = await page.goto(target, { waitUntil: 'networkidle' });
      if (!answer?.ok())
        throw new Refusal(`Trang ${target} trả lời ${answer?.status() ?? 'không có gì'} cho ${login}.`);
      await shoot(page, studio.folder, `${login}-${shot.name}-${viewport.width}`);
    }
    await context.close();
  }
  return missing;
}

/** Photographs the page of a stranger. */
export async function photographSignIn(browser: Browser, { address, folder }: Studio): Promise<void> {
  for (const viewport of SIZES) {
    const page = await browser.newPage({ viewport, locale: 'vi-VN' });
    await page.goto(`${address}/sign-in`, { waitUntil: 'networkidle' });
    await shoot(page, folder, `sign-in-${viewport.width}`);
    await page.close();
  }
}
