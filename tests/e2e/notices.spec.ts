import { expect, test, type Page } from '@playwright/test';
import { buildCommune, buildMediator, type BuiltMediator } from '../support/builders';
import { owner, ownerRows } from '../support/owner';
import { buildSignIn } from '../support/sign-in-accounts';
import { enter } from './support/enter';
import { expectNoBarrier } from './support/readable';

// From an act of one person to what another is told of it, through the server's own queue.

type Ward = { readonly team: BuiltMediator; readonly officer: string; readonly leader: string };

async function buildWard(): Promise<Ward> {
  const commune = await buildCommune({ name: 'Láng' });
  await buildMediator({ ...commune, name: 'Tổ hòa giải số 1', role: 'leader', fullName: 'Vũ Thị Thu' });
  const team = await buildMediator({ ...commune, name: 'Tổ hòa giải số 12', role: 'leader' });
  const officer = await buildSignIn({ places: [{ ...commune, role: 'commune_officer' }] });
  const leader = await buildSignIn({ places: [{ ...team, role: 'team_leader' }] });
  return { team, officer: officer.loginName, leader: leader.loginName };
}

async function recordCase(page: Page, officer: string): Promise<void> {
  await enter(page, officer, '/mediation-cases/new');
  await page.getByRole('combobox', { name: 'Tổ hòa giải' }).fill('12');
  await page.getByRole('option', { name: /số 12/ }).click();
  await page.getByRole('textbox', { name: 'Ngày tiếp nhận' }).fill('20/11/2025');
  await page.getByRole('radio', { name: 'Khác' }).check();
  await page.getByRole('textbox', { name: 'Bên thứ nhất' }).fill('Phùng Thị Mai');
  await page.getByRole('textbox', { name: 'Bên thứ hai' }).fill('Đặng Văn Sửu');
  await page.getByRole('textbox', { name: 'Nội dung, một dòng' }).fill('Lấn ngõ đi chung');
  await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
  await expect(page.getByText('Đã ghi vụ 1/2025')).toBeVisible();
}

/** The server looks into its outbox every minute; a test asks it to look now. */
async function letServerTell({ team }: Ward): Promise<void> {
  await owner().query(`SELECT graphile_worker.add_job('relay_outbox')`);
  await expect
    .poll(() => ownerRows('SELECT id FROM notice WHERE city_id = $1', [team.cityId]), { timeout: 20_000 })
    .not.toEqual([]);
}

const bell = (page: Page) => page.getByRole('banner').getByRole('link', { name: /^Thông báo,/ });

async function expectNoViolations(page: Page): Promise<void> {
  await expectNoBarrier(page);
}

test('a leader is told of a case that the commune recorded, sees which, and marks it as seen', async ({
  page,
  browser,
}) => {
  const ward = await buildWard();
  await enter(page, ward.leader, '/notices');
  await expect(bell(page)).toHaveAccessibleName('Thông báo, không có tin mới');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không có tin mới');

  const office = await (await browser.newContext()).newPage();
  await recordCase(office, ward.officer);
  await letServerTell(ward);
  await office.goto('/notices');
  await expect(bell(office), 'nobody is told of their own act').toHaveAccessibleName(
    'Thông báo, không có tin mới',
  );
  await office.context().close();

  await page.setViewportSize({ width: 360, height: 740 });
  await page.reload();
  await expect(bell(page)).toHaveAccessibleName('Thông báo, 1 tin chưa xem');
  await expect(page.getByText('chưa có kênh nhận')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(/Mai|Sửu|Lấn ngõ/);
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Đánh dấu đã xem tất cả' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không có tin mới');
  await expect(bell(page)).toHaveAccessibleName('Thông báo, không có tin mới');

  await page.getByRole('link', { name: /Vụ việc mới ghi vào sổ.*Vụ 1\/2025/ }).click();
  await page.waitForURL(/\/mediation-cases\/[0-9a-f-]{36}$/);
});

test('each kind can be switched off, and the portal says that it sends no mail', async ({ page }) => {
  const ward = await buildWard();
  await enter(page, ward.leader, '/notices/settings');
  await expect(page.getByText('Cổng chưa nối với máy chủ thư')).toBeVisible();
  const address = page.getByRole('textbox', { name: 'Địa chỉ thư điện tử' });
  await address.fill('loc@');
  await page.getByRole('button', { name: 'Ghi cách nhận' }).click();
  await expect(page.getByRole('link', { name: /dạng ten@donvi\.vn/ })).toBeVisible();
  await address.fill('loc@langson.example');
  await page.getByRole('checkbox', { name: /^Vụ việc mới/ }).uncheck();
  await page.getByRole('checkbox', { name: /^Thư buổi sáng/ }).uncheck();
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Ghi cách nhận' }).click();
  await expect(page.getByText('Đã ghi cách nhận thông báo.')).toBeVisible();

  await page.reload();
  await expect(address).toHaveValue('loc@langson.example');
  await expect(page.getByRole('checkbox', { name: /^Vụ việc mới/ })).not.toBeChecked();
  await expect(page.getByRole('checkbox', { name: /^Báo động/ })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /^Thư buổi sáng/ })).not.toBeChecked();
});
