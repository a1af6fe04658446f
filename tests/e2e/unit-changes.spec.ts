import { expect, test, type Page } from '@playwright/test';
import { buildCase, buildMediator, buildTeam, type BuiltTeam } from '../support/builders';
import { owner, ownerRows } from '../support/owner';
import { buildSignIn, PASSWORD } from '../support/sign-in-accounts';
import { expectNoBarrier } from './support/readable';

async function enter(page: Page, loginName: string, next: string): Promise<void> {
  await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
  await page.getByLabel('Tên đăng nhập').fill(loginName);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}

async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: option }).click();
}

async function nameOf(team: BuiltTeam, name: string): Promise<void> {
  await owner().query('UPDATE neighbourhood SET name = $2, search_name = lower($2) WHERE id = $1', [
    team.neighbourhoodId,
    name,
  ]);
}

test('two neighbourhoods merge and the totals agree', async ({ page }) => {
  const east = await buildMediator({ ...(await buildTeam({ name: 'Tổ hòa giải Đông' })), role: 'leader' });
  const west = await buildMediator({
    ...(await buildTeam({ cityId: east.cityId, communeId: east.communeId, name: 'Tổ hòa giải Tây' })),
    role: 'leader',
    fullName: 'Phạm Thị Dung',
  });
  await nameOf(east, 'Thôn Đông');
  await nameOf(west, 'Thôn Tây');
  await buildCase(east);
  const old = await buildCase({ ...west, columns: { book_number: 7 } });
  const officer = await buildSignIn({ places: [{ ...east, role: 'commune_officer' }] });
  const leader = await buildSignIn({ places: [{ ...east, role: 'team_leader' }] });

  await enter(page, officer.loginName, '/unit-changes');
  await page.getByRole('link', { name: 'Lập phương án' }).click();
  await page.getByRole('link', { name: 'Sáp nhập thôn, tổ dân phố' }).click();
  await page.getByRole('checkbox', { name: /Thôn Đông/ }).check();
  await page.getByRole('checkbox', { name: /Thôn Tây/ }).check();
  await choose(page, 'Đơn vị còn lại', 'Thôn Đông');
  await page.getByRole('textbox', { name: 'Tên mới (không bắt buộc)' }).fill('Thôn Đông Tây');
  await choose(page, 'Nhập các tổ hòa giải về tổ', 'Tổ hòa giải Đông');
  await page.getByLabel('Số nghị quyết, quyết định').fill('12/NQ-HĐND');
  await page.getByRole('textbox', { name: 'Ngày ban hành' }).fill('05/11/2026');
  await page.getByRole('textbox', { name: 'Có hiệu lực từ ngày' }).fill('10/11/2026');
  await expectNoBarrier(page);
  await page.getByRole('button', { name: 'Xem trước và sau' }).click();

  await expect(page.getByRole('heading', { name: 'Tổng trước bằng tổng sau' })).toBeVisible();
  for (const line of [
    'Hộ 400 400 bằng nhau',
    'Vụ việc 2 2 bằng nhau',
    'Hòa giải viên 2 2 bằng nhau',
    'Thôn, tổ dân phố 2 1 thay đổi',
  ])
    await expect(page.getByRole('row', { name: line })).toBeVisible();
  await expectNoBarrier(page);
  // Looking changes nothing.
  expect(await ownerRows('SELECT 1 FROM team WHERE id = $1 AND valid_to IS NOT NULL', [west.teamId])).toEqual(
    [],
  );

  await page.getByRole('button', { name: 'Thực hiện thay đổi' }).click();
  await expect(page.getByText('đã thực hiện', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Tổng trước bằng tổng sau' })).toBeVisible();

  // The other team's leader has its open case now, under its old number.
  await page.context().clearCookies();
  await enter(page, leader.loginName, `/mediation-cases/${old.caseId}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Vụ 7/2026 (sổ Tổ hòa giải Tây)').first()).toBeVisible();
});
