import { expect, test, type Page } from '@playwright/test';
import { addDays } from '@/lib/domain/calendar';
import { formatDate, todayInVietnam } from '@/lib/format/date';
import { buildCommune, buildTeam } from '../support/builders';
import { buildSignIn, PASSWORD } from '../support/sign-in-accounts';
import { buildSoundTeam } from '../support/sound-team';
import { expectNoBarrier } from './support/readable';

const TODAY = todayInVietnam(new Date());
const RADAR = '/roll/radar';

/** Signs in and stands at the radar. */
async function enter(page: Page, place: Parameters<typeof buildSignIn>[0]): Promise<void> {
  const { loginName } = await buildSignIn(place);
  await page.goto(`/sign-in?next=${encodeURIComponent(RADAR)}`);
  await page.getByLabel('Tên đăng nhập').fill(loginName);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL(RADAR);
}

const standing = (page: Page, words: string) =>
  expect(page.getByRole('heading', { level: 1, name: words })).toBeVisible();

/** «20/11/2026» into a field for days, by its label. */
const fillDay = (page: Page, label: string, day: string) =>
  page.getByLabel(label, { exact: true }).fill(formatDate(day));

test('a mediator leaves, the radar turns red with the act that mends it, and it is mended', async ({
  page,
}) => {
  const commune = await buildCommune({ name: 'Láng' });
  await buildSoundTeam(commune, 'Tổ hòa giải số 27');
  await enter(page, { places: [{ ...commune, role: 'commune_officer' }] });
  await standing(page, 'Cả 1 tổ đã kiện toàn');
  await expectNoBarrier(page);

  // The only woman of the team leaves.
  await page.getByRole('link', { name: 'Hòa giải viên', exact: true }).click();
  await page.getByRole('link', { name: 'Lê Thị Nhàn' }).click();
  await page.getByRole('link', { name: 'Ghi thôi làm' }).click();
  await page.getByRole('radio', { name: 'Theo nguyện vọng của hòa giải viên' }).check();
  await fillDay(page, 'Thôi từ ngày', TODAY);
  await page.getByLabel(/^Số quyết định/).fill('9/QĐ-UBND');
  await fillDay(page, 'Ngày ký', addDays(TODAY, -1));
  await page.getByRole('button', { name: 'Ghi thôi làm' }).click();
  await expect(page.getByText('Đã ghi', { exact: false }).first()).toBeVisible();

  // The first page says so, and leads to what is missing, why, and who left.
  await page.goto('/');
  await page.getByRole('link', { name: 'Xem việc cần làm ở từng tổ' }).click();
  await standing(page, '1 tổ chưa kiện toàn');
  await expect(page.getByText('Tổ không có hòa giải viên nữ')).toBeVisible();
  await expect(page.getByText(`Bà Lê Thị Nhàn thôi làm từ ${formatDate(TODAY)}.`).first()).toBeVisible();
  await expectNoBarrier(page);

  // Whoever is added is asked for as a woman of that team.
  await page.getByRole('link', { name: 'Bổ sung người nữ' }).click();
  await page.getByLabel('Họ và tên').fill('Hoàng Thị Lý');
  await page.getByLabel('Năm sinh').fill('1970');
  await expect(page.getByRole('radio', { name: 'Nữ' })).toBeChecked();
  await page.getByRole('button', { name: 'Thêm vào tổ' }).click();
  await standing(page, 'Tổ hòa giải số 27');
  await expect(page.getByText('Bà Hoàng Thị Lý chưa có quyết định công nhận')).toBeVisible();
  await expectNoBarrier(page);

  // A name on a list is no mediator yet: the decision makes her one, and the team is in order again.
  await page.getByRole('link', { name: 'Ghi quyết định công nhận' }).first().click();
  await page.getByLabel('Số quyết định', { exact: true }).fill('12/QĐ-UBND');
  await fillDay(page, 'Ngày ký', TODAY);
  await page.getByRole('button', { name: 'Ghi quyết định' }).click();
  await standing(page, 'Tổ hòa giải số 27');
  await expect(page.getByText('Đã kiện toàn')).toBeVisible();
  await page.goto(RADAR);
  await standing(page, 'Cả 1 tổ đã kiện toàn');
});

test('a city sees n of N by commune, and each number opens its teams', async ({ page }) => {
  const commune = await buildCommune({ name: 'Láng' });
  await buildSoundTeam(commune, 'Tổ hòa giải số 1');
  await buildTeam({ ...commune, name: 'Tổ hòa giải số 2' });
  await enter(page, { places: [{ cityId: commune.cityId, role: 'city_officer' }] });

  await expect(page.getByText('1/2 tổ kiện toàn đúng quy định')).toBeVisible();
  await expectNoBarrier(page);
  await page.getByRole('link', { name: '1 tổ, chưa kiện toàn, phường Láng' }).click();
  await standing(page, '1 tổ: chưa kiện toàn');
  await expect(page.getByRole('link', { name: 'Tổ hòa giải số 2' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Tổ hòa giải số 1' })).toHaveCount(0);
  await expectNoBarrier(page);
});
