import { expect, test, type Page } from '@playwright/test';
import { addMonths, startOfYear } from '@/lib/domain/calendar';
import { formatDate, todayInVietnam } from '@/lib/format/date';
import { buildCity, buildCommune, buildTeam, type BuiltTeam } from '../support/builders';
import { buildSignIn } from '../support/sign-in-accounts';
import { buildNewcomer } from '../support/trainings';
import { enter } from './support/enter';

// What is done in one place moves the figures of every other by exactly that: from the class to the city's first page.

const today = todayInVietnam(new Date());
const SKILLS = 'Hòa giải viên được bồi dưỡng kỹ năng';
const NEW = 'Hòa giải viên mới được bồi dưỡng trong 6 tháng';
const SUPPORT = 'Tổ hòa giải có hỗ trợ chuyên môn pháp luật';

const card = (page: Page, name: string) => page.getByRole('article').filter({ hasText: name });

async function sit(page: Page, place: Parameters<typeof buildSignIn>[0], path: string): Promise<void> {
  const { loginName } = await buildSignIn(place);
  await enter(page, loginName, path);
}

async function expectCards(page: Page, said: Readonly<Record<string, string>>): Promise<void> {
  await page.goto('/targets');
  for (const [name, words] of Object.entries(said)) await expect(card(page, name)).toContainText(words);
}

/** A commune in a city of its own, with somebody whose six months end today, and two who served before. */
async function buildPlace(): Promise<BuiltTeam> {
  const city = await buildCity({ code: '99' });
  const team = await buildTeam(await buildCommune({ ...city, name: 'Láng' }));
  await buildNewcomer(team, 'Lê Quang Diễn', addMonths(today, -6));
  for (const name of ['Hoàng Thị Lý', 'Vũ Đình Khoát'])
    await buildNewcomer(team, name, addMonths(today, -40));
  return team;
}

test('a class moves the people of a commune and of the city by exactly those who completed it', async ({
  page,
  browser,
}) => {
  test.slow();
  const team = await buildPlace();
  const { cityId, communeId } = team;
  await sit(page, { places: [{ cityId, communeId, role: 'commune_officer' }] }, '/');
  await expectCards(page, { [SKILLS]: '0/3', [NEW]: '0/1' });

  // A class of this morning, made by hand; two are invited from the proposal, and both come.
  await page.goto('/trainings/new');
  await page.getByRole('textbox', { name: 'Tên lớp' }).fill('Kỹ năng hòa giải');
  await page.getByRole('textbox', { name: 'Ngày học' }).fill(formatDate(today));
  await page.getByRole('textbox', { name: 'Nơi học' }).fill('Nhà văn hóa phường');
  await page.getByRole('button', { name: 'Mở lớp' }).click();
  await page.waitForURL(/\/trainings\/[0-9a-f-]{36}$/);
  const classPath = new URL(page.url()).pathname;
  await page.goto(`${classPath}/invite`);
  await page.getByRole('searchbox', { name: 'Tìm theo họ tên, tổ' }).fill('');
  for (const name of ['Lê Quang Diễn', 'Hoàng Thị Lý'])
    await page.getByRole('checkbox', { name: new RegExp(name) }).check();
  const other = page.getByRole('checkbox', { name: /Vũ Đình Khoát/ });
  if (await other.isChecked()) await other.uncheck();
  await page.getByRole('button', { name: 'Mời 2 người vào lớp' }).click();
  await page.waitForURL(`${classPath}/answers`);
  await expectCards(page, { [SKILLS]: '0/3', [NEW]: '0/1' }); // invited is not trained

  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${classPath}/attendance`);
  for (const half of ['sáng', 'chiều']) {
    await page
      .getByRole('link', { name: new RegExp(half) })
      .first()
      .click();
    // Only on the page of this session: a mark on the one that is left would go with it.
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^Điểm danh .*${half}$`));
    await page.getByRole('button', { name: 'Có mặt cả' }).click();
    await page.getByRole('button', { name: 'Ghi 2 người có mặt' }).click();
    await expect(page.getByText('Đã ghi điểm danh: 2 trong 2 người có mặt.')).toBeVisible();
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  await expectCards(page, { [SKILLS]: '2/3', [NEW]: '1/1' });

  // The city sees the same, and who they are.
  const office = await (await browser.newContext()).newPage();
  await sit(office, { places: [{ cityId, role: 'city_officer' }] }, '/targets');
  await expectCards(office, { [SKILLS]: '2/3', [NEW]: '1/1' });
  await office.goto('/targets/skills_trained');
  await expect(office.getByRole('region', { name: /^Chưa tính được/ })).toContainText('Vũ Đình Khoát');
  await office.getByRole('link', { name: /^Đã tính: 2 người/ }).click();
  const counted = office.getByRole('region', { name: /^Đã tính/ });
  await expect(counted).toContainText('Lê Quang Diễn');
  await expect(counted).toContainText('Hoàng Thị Lý');
  await expect(counted).not.toContainText('Vũ Đình Khoát');
  await office.context().close();
});

test('what a supporter did with a team moves the support of the commune', async ({ page }) => {
  const { cityId, communeId } = await buildPlace();
  await sit(page, { places: [{ cityId, communeId, role: 'commune_officer' }] }, '/');
  await expectCards(page, { [SUPPORT]: '0/1' });
  await page.goto('/supporters/new');
  await page.getByRole('textbox', { name: 'Họ và tên' }).fill('Ngô Quốc Việt');
  await page.getByRole('combobox', { name: 'Thuộc lực lượng' }).selectOption('lawyer');
  await page.getByRole('textbox', { name: 'Hỗ trợ từ ngày' }).fill(formatDate(startOfYear(today)));
  await page.getByRole('button', { name: 'Thêm vào danh sách' }).click();
  await page.getByRole('checkbox', { name: 'Tổ hòa giải số 1' }).check();
  await page.getByRole('textbox', { name: 'Hỗ trợ từ ngày' }).fill(formatDate(startOfYear(today)));
  await page.getByRole('button', { name: 'Phân công các tổ đã chọn' }).click();
  await expect(page.getByRole('region', { name: 'Tổ được hỗ trợ' }).getByRole('listitem')).toHaveCount(1);
  await expectCards(page, { [SUPPORT]: '0/1' }); // a name on a list is no support yet

  await page.goto('/supporters/activities/new');
  await page.getByRole('combobox', { name: 'Ai hỗ trợ, tổ nào' }).fill('viet');
  await page.getByRole('option', { name: /Ngô Quốc Việt/ }).click();
  await page.getByRole('radio', { name: 'Cùng tham gia hòa giải' }).check();
  await page.getByRole('textbox', { name: 'Ngày' }).fill(formatDate(today));
  await page.getByRole('button', { name: 'Ghi hoạt động' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1 hoạt động hỗ trợ');
  await expectCards(page, { [SUPPORT]: '1/1' });
});
