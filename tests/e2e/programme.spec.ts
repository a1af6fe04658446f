import { expect, test, type Page } from '@playwright/test';
import type { Role } from '@/lib/domain/access/roles';
import { buildCity, buildCommune, type BuiltCommune } from '../support/builders';
import { ownerRows } from '../support/owner';
import { buildSignIn } from '../support/sign-in-accounts';
import { enter } from './support/enter';
import { expectNoBarrier } from './support/readable';

/** A commune of a city that bears Hà Nội's code, and so begins with its plan. */
const hanoi = async (): Promise<BuiltCommune> =>
  buildCommune(await buildCity({ code: '01', name: 'Hà Nội' }));

async function openAs(
  page: Page,
  role: Extract<Role, 'city_admin' | 'commune_officer'>,
  { cityId, communeId }: BuiltCommune,
  path: string,
): Promise<void> {
  const place = role === 'city_admin' ? { cityId, role } : { cityId, communeId, role };
  const { loginName } = await buildSignIn({ places: [place] });
  await enter(page, loginName, path);
}

const year = (page: Page, which: number) => page.getByRole('textbox', { name: `Năm ${which}` });
const save = (page: Page) => page.getByRole('button', { name: 'Ghi chỉ tiêu từng năm' }).click();

const targetsOf = ({ cityId }: BuiltCommune) =>
  ownerRows<{ place: string; year: number; value: number }>(
    `SELECT CASE WHEN commune_id IS NULL THEN 'city' ELSE 'commune' END AS place, year, basis_points AS value
       FROM indicator_target WHERE city_id = $1 ORDER BY place, year`,
    [cityId],
  );

test('the city sets a year’s target; 140 % and a path that goes down are refused at their field', async ({
  page,
}) => {
  const place = await hanoi();
  await openAs(page, 'city_admin', place, '/programme');
  await expect(page.getByText('183/KH-UBND, ngày 10/07/2025')).toBeVisible();
  const line = page.getByRole('row', { name: /Hòa giải viên được bồi dưỡng kỹ năng/ });
  await expect(line).toContainText('72%đề xuất');
  await expect(line).toContainText('90%theo văn bản');
  await expect(line).toContainText('Còn để ngỏ: Văn bản không nói cộng dồn');
  await expectNoBarrier(page);

  await page.getByRole('link', { name: 'Hòa giải viên được bồi dưỡng kỹ năng' }).click();
  await year(page, 2026).fill('140');
  await save(page);
  await expect(page.getByRole('link', { name: /Chỉ tiêu năm 2026 đang lớn hơn 100%/ })).toBeVisible();
  await expect(year(page, 2026)).toHaveAccessibleDescription(/lớn hơn 100%/);
  await expect(year(page, 2026)).toHaveValue('140');
  await expectNoBarrier(page);

  await year(page, 2026).fill('80');
  await save(page);
  await expect(
    page.getByRole('link', { name: /Chỉ tiêu năm 2027 đang thấp hơn năm trước đó/ }),
  ).toBeVisible();
  expect(await targetsOf(place)).toEqual([]);

  await year(page, 2026).fill('75,5');
  await save(page);
  await expect(page.getByText('Đã ghi chỉ tiêu từng năm.')).toBeVisible();
  expect(await targetsOf(place)).toEqual([{ place: 'city', year: 2026, value: 7_550 }]);
  await page.getByRole('link', { name: 'Kế hoạch' }).last().click();
  await expect(line).toContainText('75,5%thành phố đặt');
});

test('a commune may ask for more than its city, not for less', async ({ page }) => {
  const place = await hanoi();
  await openAs(page, 'commune_officer', place, '/programme/targets/skills_trained');
  await expect(year(page, 2026)).toHaveAccessibleDescription('72%, đề xuất');
  await year(page, 2026).fill('70');
  await save(page);
  await expect(page.getByRole('link', { name: /đang thấp hơn của thành phố/ })).toBeVisible();
  await year(page, 2026).fill('76');
  await save(page);
  await expect(page.getByText('Đã ghi chỉ tiêu từng năm.')).toBeVisible();
  expect(await targetsOf(place)).toEqual([{ place: 'commune', year: 2026, value: 7_600 }]);
});

test('the city changes how an indicator is counted, from a day on and with a reason', async ({ page }) => {
  const place = await hanoi();
  await openAs(page, 'city_admin', place, '/programme/targets/skills_trained');
  await page.getByRole('link', { name: 'Đổi cách tính' }).click();
  await page.getByRole('radio', { name: 'Tính riêng từng năm' }).check();
  await page.getByRole('button', { name: 'Ghi cách tính' }).click();
  await expect(page.getByRole('link', { name: 'Ghi căn cứ, lý do.' })).toBeVisible();
  await expectNoBarrier(page);
  await page.getByRole('textbox', { name: 'Căn cứ, lý do' }).fill('Công văn hướng dẫn của Bộ Tư pháp');
  await page.getByRole('button', { name: 'Ghi cách tính' }).click();
  await page.waitForURL('/programme/targets/skills_trained');
  await expect(page.getByText(/Từ .*: Theo dõi; Tính riêng từng năm/)).toBeVisible();
  await expect(page.getByText(/Công văn hướng dẫn của Bộ Tư pháp/)).toBeVisible();
});

test('the city enters its own plan; a phase outside it is refused at its day', async ({ page }) => {
  const place = await hanoi();
  await openAs(page, 'city_admin', place, '/programme/plans/new');
  await page.getByRole('textbox', { name: 'Số kế hoạch' }).fill('21/KH-UBND');
  await page.getByRole('textbox', { name: 'Kết thúc' }).fill('31/12/2029');
  await page.getByRole('button', { name: 'Ghi kế hoạch' }).click();
  await expect(page.getByRole('link', { name: /nằm ngoài thời gian của kế hoạch/ })).toBeVisible();
  await expectNoBarrier(page);
  await page.getByRole('button', { name: 'Bỏ giai đoạn 2' }).click();
  await page.getByRole('button', { name: 'Ghi kế hoạch' }).click();
  await page.waitForURL('/programme');
  await expect(page.getByText('21/KH-UBND, ngày 10/07/2025')).toBeVisible();
  await expect(page.getByRole('link', { name: '21/KH-UBND' })).toBeVisible();
});

test('a commune takes the tasks of a published plan in one press and does one of them', async ({ page }) => {
  const place = await hanoi();
  await page.setViewportSize({ width: 360, height: 740 });
  await openAs(page, 'commune_officer', place, '/programme/tasks?year=2026');
  await page.getByRole('button', { name: 'Lấy 6 nhiệm vụ theo mẫu' }).click();
  await expect(page.getByRole('heading', { name: '6 nhiệm vụ năm 2026' })).toBeVisible();
  await expect(page.getByText('thường xuyên trong năm')).toHaveCount(6);
  await expectNoBarrier(page);
  await page.getByRole('link', { name: 'Góp ý dự thảo Luật Hòa giải ở cơ sở (sửa đổi)' }).click();
  await page.getByRole('textbox', { name: 'Kết quả' }).fill('Đã gửi 12 ý kiến');
  await page.getByRole('button', { name: 'Ghi đã làm xong' }).click();
  await expect(page.getByText(/^xong /)).toBeVisible();
  await expectNoBarrier(page);
  expect(
    await ownerRows('SELECT result FROM programme_task WHERE city_id = $1 AND done_on IS NOT NULL', [
      place.cityId,
    ]),
  ).toEqual([{ result: 'Đã gửi 12 ý kiến' }]);
  await page.reload(); // what was just said lies over the end of a phone's page for ten seconds
  await page.getByText('Bỏ nhiệm vụ này khỏi kế hoạch').click();
  await page.getByRole('button', { name: 'Bỏ khỏi kế hoạch' }).click();
  await expect(page.getByRole('heading', { name: '5 nhiệm vụ năm 2026' })).toBeVisible();
});
