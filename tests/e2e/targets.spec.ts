import { expect, test, type Page } from '@playwright/test';
import { addDays } from '@/lib/domain/calendar';
import { formatDate, todayInVietnam } from '@/lib/format/date';
import { buildCity, buildCommune, buildTeam, type BuiltCity, type BuiltCommune } from '../support/builders';
import { buildSignIn } from '../support/sign-in-accounts';
import { buildSoundTeam } from '../support/sound-team';
import { enter } from './support/enter';
import { expectNoBarrier } from './support/readable';

const TODAY = todayInVietnam(new Date());
const NUMBERS = [1, 2, 3, 4, 5];
/** A city whose own plan is not known follows the national values. */
const NATIONAL = '99';

type World = { readonly city: BuiltCity; readonly inOrder: BuiltCommune; readonly open: BuiltCommune };

/** Two communes of five teams each: in one every team is in order, in the other none. */
async function buildWorld(): Promise<World> {
  const city = await buildCity({ code: NATIONAL });
  const inOrder = await buildCommune({ ...city, name: 'Láng' });
  const open = await buildCommune({ ...city, name: 'Ba Vì' });
  for (const number of NUMBERS) {
    await buildSoundTeam(inOrder, `Tổ hòa giải số ${number}`);
    await buildTeam({ ...open, name: `Tổ hòa giải thôn ${number}` });
  }
  return { city, inOrder, open };
}

async function enterAs(page: Page, place: Parameters<typeof buildSignIn>[0], next: string): Promise<void> {
  const { loginName } = await buildSignIn(place);
  await enter(page, loginName, next);
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

test('the city sees at once how it stands and who is late, and goes down to the records', async ({
  page,
}) => {
  const { city } = await buildWorld();
  await enterAs(page, { places: [{ ...city, role: 'city_officer' }] }, '/');

  // The first page of a city is its targets: nothing was pressed yet.
  await expect(page).toHaveURL('/targets');
  await expect(heading(page, /: 3 chỉ tiêu chậm$/)).toBeVisible();
  const card = page.getByRole('article').filter({ hasText: 'Tổ hòa giải được kiện toàn đúng quy định' });
  await expect(card).toContainText('50,00%');
  await expect(card).toContainText('5/10');
  await expect(card).toContainText('Chậm so với lộ trình');
  await expect(card).toContainText('Thiếu 5 tổ');
  await expect(card.getByRole('img', { name: /50,00%, chậm so với lộ trình/ })).toBeVisible();
  const late = page.getByRole('region', { name: /^Ai đang chậm/ });
  await expect(late.getByRole('row').nth(1)).toContainText('Ba Vì');
  await expect(late.getByRole('row').nth(1)).toContainText('tổ kiện toàn: thiếu 5 tổ');
  await late.getByText('Soạn tin nhắc 2 xã, phường').click();
  await expect(late.getByLabel(/^Tin nhắc/)).toHaveValue(/- .*Ba Vì: tổ kiện toàn: thiếu 5 tổ;?/);
  await expectNoBarrier(page);

  // From the figure one level down, to the records that are left out, each with its reason.
  await card.getByRole('link', { name: /^Xem 5 tổ/ }).click();
  await page.waitForURL('/targets/teams_in_order');
  await expect(heading(page, 'Tổ hòa giải được kiện toàn đúng quy định')).toBeVisible();
  await expect(page.getByText('Được tính', { exact: true })).toBeVisible();
  const list = page.getByRole('region', { name: /^Chưa tính được/ });
  await expect(list.getByRole('row')).toHaveCount(1 + NUMBERS.length);
  await expect(list.getByRole('row').nth(1)).toContainText('Thiếu hòa giải viên');
  await expectNoBarrier(page);
  await page.getByRole('link', { name: /^Đã tính: 5 tổ/ }).click();
  const counted = page.getByRole('region', { name: /^Đã tính/ });
  await expect(counted.getByRole('row').nth(1)).toContainText('Tổ hòa giải số 1');
});

test('the heat table is read by its words and moved in by the keyboard', async ({ page }) => {
  const { city } = await buildWorld();
  await enterAs(page, { places: [{ ...city, role: 'city_officer' }] }, '/targets');
  const table = page.getByRole('table', { name: 'Xã, phường theo từng chỉ tiêu' });
  const cell = (name: string | RegExp) => table.getByRole('link', { name });

  // Whoever hears a cell alone hears unit, indicator, value, n of N, and what is missing.
  const low = cell(/Ba Vì, Tổ kiện toàn: 0,00%, 0 trên 5, thiếu 5$/);
  const high = cell(/Láng, Tổ kiện toàn: 100,00%, 5 trên 5, đạt$/);
  await expect(low).toBeVisible();
  await expect(high).toBeVisible();
  await expect(cell(/Ba Vì, Hòa giải thành: không phát sinh$/)).toBeVisible();

  // One stop of the tab key; the arrows move, and stop at the edges.
  const total = table.locator('tbody a').first();
  await total.focus();
  await expect(table.locator('tbody a[tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('ArrowUp');
  await expect(total).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  const below = table.locator('tbody tr').nth(1).locator('td a').first();
  await expect(below).toBeFocused();
  await page.keyboard.press('End');
  await expect(cell(/, Hòa giải thành: /).nth(1)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(table.locator('tbody tr').nth(1).locator('th a')).toBeFocused();
  await page.keyboard.press('Control+End');
  await expect(cell(/, Hòa giải thành: /).last()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(table.locator(':focus')).toHaveCount(0);

  // Any column orders the table, and says so; the address carries it.
  await table.getByRole('link', { name: 'Xã, phường' }).click();
  await expect(page).toHaveURL(/sort=name/);
  await expect(table.getByRole('columnheader', { name: /^Xã, phường/ })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );

  // Enter opens the records of that unit.
  await low.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/targets\/teams_in_order\?commune=/);
  await expect(page.getByRole('region', { name: /^Chưa tính được/ })).toContainText('Tổ hòa giải thôn 1');
  await expectNoBarrier(page);
});

test('a commune sees its teams, on a phone too, and only its own', async ({ page }) => {
  const { open, inOrder } = await buildWorld();
  await page.setViewportSize({ width: 360, height: 800 });
  await enterAs(
    page,
    { places: [{ ...open, role: 'commune_officer' }] },
    `/targets?commune=${inOrder.communeId}`,
  );
  await expect(heading(page, /Ba Vì: 1 chỉ tiêu chậm$|Ba Vì: 2 chỉ tiêu chậm$/)).toBeVisible();
  await expect(page.getByRole('link', { name: /Tổ hòa giải thôn 3, Tổ kiện toàn: chưa$/ })).toBeVisible();
  await expect(page.getByText('Tổ hòa giải số 1')).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await expectNoBarrier(page);

  // Its first page has the targets beside the work.
  await page.goto('/');
  await expect(page.getByRole('heading', { name: /^\d chỉ tiêu$/ })).toBeVisible();
  await page.getByRole('link', { name: 'Mở bảng chỉ tiêu' }).click();
  await expect(page).toHaveURL('/targets');
});

test('a team reads in plain words where it stands and what is next', async ({ page }) => {
  const commune = await buildCommune(await buildCity({ code: NATIONAL }));
  const team = await buildSoundTeam(commune, 'Tổ hòa giải số 27');
  await enterAs(page, { places: [{ ...team, role: 'team_leader' }] }, '/targets');
  await expect(heading(page, /^Tổ hòa giải số 27: còn \d việc cho chỉ tiêu$/)).toBeVisible();
  const line = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Hòa giải viên có tài liệu' }) });
  await expect(line).toContainText('0 trên 3 người');
  await expect(line).toContainText('3 người: chưa nhận bộ tài liệu');
  await expectNoBarrier(page);
});

test('as of an earlier day, and two days side by side', async ({ page }) => {
  const { city } = await buildWorld();
  const yesterday = addDays(TODAY, -1);
  await enterAs(page, { places: [{ ...city, role: 'city_admin' }] }, '/targets');
  await page.getByLabel('Tính đến ngày').fill(formatDate(yesterday));
  await page.getByLabel('So với ngày').fill(formatDate(addDays(TODAY, -2)));
  await page.getByRole('button', { name: 'Xem', exact: true }).click();
  await expect(page.getByText(`Tính đến ngày ${formatDate(yesterday)}`)).toBeVisible();
  const compared = page.getByRole('table', { name: 'Các chỉ tiêu ở hai ngày' });
  await expect(compared.getByRole('row').nth(1)).toContainText('0 điểm %, 0 tổ');
  // What is opened from there is of the same day.
  await page.getByRole('link', { name: /^Xem 5 tổ/ }).click();
  await expect(page.getByLabel('Tính đến ngày')).toHaveValue(formatDate(yesterday));
  await expectNoBarrier(page);
});

test('a meeting room sees large type and nothing that leads elsewhere, and a print lies across', async ({
  page,
}) => {
  const { city } = await buildWorld();
  await enterAs(page, { places: [{ ...city, role: 'city_officer' }] }, '/targets');
  const menu = page.getByRole('navigation', { name: 'Trình đơn' });
  await expect(menu).toBeVisible();
  await page.getByRole('button', { name: 'Trình chiếu' }).click();
  await expect(page.getByRole('button', { name: 'Thôi chiếu' })).toBeVisible();
  await expect(menu).toBeHidden();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('22px');
  await page.getByRole('button', { name: 'Thôi chiếu' }).click();
  await expect(menu).toBeVisible();

  await page.emulateMedia({ media: 'print' });
  await expect(menu).toBeHidden();
  await expect(page.getByText(/^In bởi Nguyễn Thu Hà, /)).toBeVisible();
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width, height] = /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(paper) ?? [];
  expect(Number(width)).toBeGreaterThan(Number(height));
});

test('an indicator that is none, and a commune of another city, are not there', async ({ page }) => {
  const { city } = await buildWorld();
  const foreign = await buildCommune();
  await enterAs(page, { places: [{ ...city, role: 'city_officer' }] }, '/targets');
  for (const path of ['/targets/salary', `/targets?commune=${foreign.communeId}`]) {
    expect((await page.goto(path))?.status()).toBe(404);
    await expect(heading(page, /^Không tìm thấy/)).toBeVisible();
  }
});
