import { expect, test, type Page } from '@playwright/test';
import { buildCommune, buildMediator, buildTeam, type BuiltMediator } from '../support/builders';
import { owner } from '../support/owner';
import { buildSignIn, PASSWORD } from '../support/sign-in-accounts';
import { expectNoBarrier } from './support/readable';

const BOX = 'Tìm người, tổ, vụ việc, số điện thoại';

/** A ward with two people of one name, one of whom left, and its official at work. */
async function officialAtWork(page: Page): Promise<BuiltMediator> {
  const team = await buildTeam({ ...(await buildCommune({ name: 'Láng' })), name: 'Tổ hòa giải số 12' });
  const serving = await buildMediator({ ...team, fullName: 'Đỗ Thị Phương Liên', role: 'leader' });
  await buildMediator({ ...team, fullName: 'Lê Thị Phương', to: '2026-06-01' });
  await owner().query(`UPDATE mediator SET phone = '0912345678' WHERE city_id = $1 AND id = $2`, [
    serving.cityId,
    serving.mediatorId,
  ]);
  const { loginName } = await buildSignIn({ places: [{ ...team, role: 'commune_officer' }] });
  await page.goto('/sign-in?next=/mediation-cases');
  await page.getByLabel('Tên đăng nhập').fill(loginName);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL('/mediation-cases');
  return serving;
}

const box = (page: Page) => page.getByRole('combobox', { name: BOX });
const lines = (page: Page) => page.getByRole('listbox', { name: 'Kết quả' }).getByRole('option');

async function expectNoViolations(page: Page): Promise<void> {
  await expectNoBarrier(page);
}

test('a person is found by a fragment without accents and by phone, with the keyboard alone', async ({
  page,
}) => {
  const { mediatorId } = await officialAtWork(page);

  await page.keyboard.press('Control+k');
  await expect(box(page)).toBeFocused();
  await expect(page.getByText('Gõ một phần họ tên, không cần dấu')).toBeVisible();
  await page.keyboard.type('uong');
  await expect(lines(page)).toHaveText([/^Đỗ Thị Phương Liên/, /^Lê Thị Phương.*đã thôi$/]);
  await expect(page.getByRole('status').filter({ hasText: '2 kết quả.' })).toBeVisible();
  await expect(lines(page).first()).toHaveAttribute('aria-selected', 'true');
  await expectNoViolations(page);

  await page.keyboard.press('ArrowDown');
  await expect(lines(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await box(page).fill('0912 34');
  await expect(lines(page)).toHaveText([/Đỗ Thị Phương Liên.*sinh 1965.*0912 345 678/]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/roll/mediators/${mediatorId}`);
});

test('Esc closes the box, gives the focus back and keeps nothing of what was typed', async ({ page }) => {
  await officialAtWork(page);
  const opener = page.getByRole('link', { name: BOX });
  await opener.focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('phuong');
  await expect(lines(page)).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(box(page)).toBeHidden();
  await expect(opener).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(box(page)).toHaveValue('');
  expect(
    await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])),
  ).not.toContain('phuong');
});

test('all results stand on a page of their own, without JavaScript too', async ({ page, browser }) => {
  await officialAtWork(page);
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  });
  const bare = await plain.newPage();
  await bare.goto('/mediation-cases');
  await bare.getByRole('link', { name: BOX }).click();
  await bare.getByRole('searchbox', { name: BOX }).fill('phuong');
  await bare.getByRole('button', { name: 'Tìm' }).click();
  await expect(bare.getByRole('heading', { level: 1 })).toHaveText('2 kết quả cho «phuong»');
  await expect(bare.getByRole('region', { name: /Hòa giải viên/ }).getByRole('link')).toHaveText([
    'Đỗ Thị Phương Liên',
    'Lê Thị Phương',
  ]);
  await plain.close();

  await page.goto('/search?q=phuong');
  await expectNoViolations(page);
  await page.goto('/search?q=khong+co+ai');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không thấy «khong co ai»');
});

test('on a phone the glass in the top bar opens it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await officialAtWork(page);
  await page.getByRole('link', { name: BOX }).click();
  await box(page).fill('phuong lien');
  await expect(lines(page)).toHaveCount(1);
  await expectNoViolations(page);
});
