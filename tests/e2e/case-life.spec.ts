import { expect, test, type Browser, type Page } from '@playwright/test';
import { ownerRows } from '../support/owner';
import { expectNoBarrier } from './support/readable';

// The main journey of the portal, by the demo's own people on the units of Hà Nội and Hải Phòng.
const PASSWORD = process.env.E2E_PASSWORD ?? '';
const [MAI, SUU] = ['Phùng Thị Mai Quế', 'Đặng Văn Sửu Lâm'];
const SUMMARY = 'Bậc tam cấp lấn ngõ đi chung';

/** Somebody at a browser of their own, signed in. */
async function enter(browser: Browser, loginName: string, next: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
  await page.getByLabel('Tên đăng nhập').fill(loginName);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
  return page;
}

async function teamOf(loginName: string): Promise<string> {
  const [team] = await ownerRows<{ name: string }>(
    `SELECT t.name FROM account_membership m JOIN team t ON t.city_id = m.city_id AND t.id = m.team_id
      WHERE m.login_name = $1 AND m.role = 'team_leader'`,
    [loginName],
  );
  if (!team) throw new Error(`${loginName} leads no team`);
  return team.name;
}

/** Writes a case down on the telephone. @returns the address of its page. */
async function record(page: Page, team: string): Promise<string> {
  await page.getByRole('combobox', { name: 'Tổ hòa giải' }).fill(team);
  await page.getByRole('option', { name: team }).first().click();
  await page.getByRole('radio', { name: 'Mâu thuẫn, xích mích' }).check();
  await page.getByLabel('Bên thứ nhất').fill(MAI);
  await page.getByLabel('Bên thứ hai').fill(SUU);
  await page.getByLabel('Nội dung, một dòng').fill(SUMMARY);
  await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
  await page.waitForURL(/\/mediation-cases\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

/** Follows a step from the case page to its form. */
async function begin(page: Page, step: string): Promise<void> {
  await page.getByRole('link', { name: step }).filter({ visible: true }).first().click();
  await expect(page.getByRole('form', { name: step })).toBeVisible();
}

const caseHeading = (page: Page) => page.getByRole('heading', { level: 1, name: SUMMARY });

const noViolations = async (page: Page): Promise<void> => {
  await expectNoBarrier(page);
};

/** How many cases the city has received this year, as its statistics page says it. */
async function receivedInCity(page: Page): Promise<number> {
  await page.goto('/statistics');
  const said = await page
    .getByRole('link', { name: /tiếp nhận/ })
    .first()
    .innerText();
  return Number(said.replaceAll(/\D/g, ''));
}

test('a case from the telephone call to the promise, and who may see it', async ({ browser }) => {
  test.slow(); // five people sign in one after the other
  const team = await teamOf('to.lang');
  const city = await enter(browser, 'sotuphap.hanoi', '/statistics');
  const before = await receivedInCity(city);

  const official = await enter(browser, 'phuong.lang', '/mediation-cases/new');
  const address = await record(official, team);
  await expect(caseHeading(official)).toBeVisible();
  await expect(official.getByText('Chưa phân công').first()).toBeVisible();
  await noViolations(official);

  await begin(official, 'Phân công hòa giải viên');
  await official.getByRole('button', { name: 'Phân công hòa giải viên' }).click();
  await expect(official.getByRole('link', { name: 'Chọn ít nhất một hòa giải viên.' })).toBeVisible();
  await official.getByRole('group', { name: 'Hòa giải viên' }).getByRole('checkbox').first().check();
  await official.getByRole('button', { name: 'Phân công hòa giải viên' }).click();
  await expect(official.getByText(/^Đã phân công .+\.$/)).toBeVisible();

  await begin(official, 'Ghi buổi hòa giải');
  await official.getByLabel('Nơi hòa giải').fill('Nhà văn hóa tổ dân phố');
  await official.getByRole('checkbox', { name: new RegExp(MAI) }).check();
  await official.getByRole('checkbox', { name: new RegExp(SUU) }).check();
  await official.getByRole('button', { name: 'Ghi buổi hòa giải' }).click();
  await expect(official.getByText('Buổi hòa giải thứ nhất, hai bên có mặt')).toBeVisible();
  await expect(official.getByText('Đã bắt đầu trong ngày')).toBeVisible();

  await begin(official, 'Kết thúc vụ việc');
  await official.getByRole('radio', { name: 'Các bên đạt được thỏa thuận' }).check();
  await official.getByLabel('Nội dung thỏa thuận').fill('Dỡ bậc tam cấp, trả lại ngõ.');
  await official.getByRole('button', { name: 'Thêm việc phải làm' }).click();
  await official.getByLabel('Người làm').selectOption({ label: SUU });
  await official.getByLabel('Việc phải làm').fill('Dỡ bậc tam cấp');
  await official.getByRole('textbox', { name: 'Hạn làm' }).fill('31122027');
  await noViolations(official);
  await official.getByRole('button', { name: 'Kết thúc vụ việc' }).click();

  await expect(official.getByText('Kết thúc: hòa giải thành')).toBeVisible();
  await expect(official.getByText(`${SUU}: Dỡ bậc tam cấp`)).toBeVisible();
  await noViolations(official);

  const leader = await enter(browser, 'to.lang', address);
  await expect(caseHeading(leader)).toBeVisible();
  await expect(leader.getByText(MAI).first()).toBeVisible();
  await expect(leader.getByRole('link', { name: 'Ghi việc thực hiện thỏa thuận' }).first()).toBeAttached();

  expect(await receivedInCity(city)).toBe(before + 1);
  await city.goto(address);
  await expect(city.getByRole('heading', { level: 1 })).toContainText(team);
  const seenByCity = await city.content();
  for (const words of [MAI, SUU, SUMMARY, 'tam cấp']) expect(seenByCity).not.toContain(words);
  expect((await city.goto(`${address}/steps/correct`))?.status()).toBe(404);

  for (const stranger of ['xa.anthanh', 'sotuphap.haiphong']) {
    const page = await enter(browser, stranger, '/');
    const unknown = await page.goto('/mediation-cases/01890000-0000-7000-8000-000000000000');
    const nothing = await page.locator('main').innerText();
    expect(unknown?.status()).toBe(404);
    expect((await page.goto(address))?.status()).toBe(404);
    expect(await page.locator('main').innerText()).toBe(nothing);
  }
});

test('a planned meeting is taken back from the toast, and both lines stay', async ({ browser }) => {
  const leader = await enter(browser, 'to.lang', '/mediation-cases?status=in_mediation');
  await leader.locator('main a[href^="/mediation-cases/0"]').first().click();
  await leader.waitForURL(/\/mediation-cases\/[0-9a-f-]{36}$/);
  const planned = leader.getByRole('link', { name: 'Bỏ buổi đã hẹn' });
  if ((await planned.count()) > 0) {
    await begin(leader, 'Bỏ buổi đã hẹn');
    await leader.getByLabel('Lý do').fill('Bên thứ hai đi viện');
    await leader.getByRole('button', { name: 'Bỏ buổi đã hẹn' }).click();
    await leader.waitForURL(/\/mediation-cases\/[0-9a-f-]{36}$/);
  }
  await begin(leader, 'Hẹn buổi hòa giải');
  const tomorrow = new Date(Date.now() + 31 * 3_600_000);
  await leader.getByRole('textbox', { name: 'Ngày hẹn' }).fill(tomorrow.toISOString().slice(0, 10));
  await leader.getByLabel('Giờ').fill('19h30');
  await leader.getByLabel('Nơi hòa giải').fill('Nhà văn hóa tổ dân phố');
  await leader.getByRole('button', { name: 'Hẹn buổi hòa giải' }).click();
  await expect(leader.getByText(/^Đã hẹn buổi hòa giải ngày/)).toBeVisible();
  await leader.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(leader.getByText('Đã bỏ buổi hòa giải đang hẹn.')).toBeVisible();
  await expect(leader.getByText(/^Bỏ buổi hẹn ngày/).first()).toBeVisible();
  await expect(leader.getByText('Hẹn nhầm, bỏ ngay sau khi ghi.').first()).toBeVisible();
});

test('the timeline reads without JavaScript', async ({ browser }) => {
  const signedIn = await enter(browser, 'phuong.lang', '/mediation-cases?status=closed');
  await signedIn.locator('main a[href^="/mediation-cases/0"]').first().click();
  await signedIn.waitForURL(/\/mediation-cases\/[0-9a-f-]{36}$/);
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await signedIn.context().storageState(),
  });
  const page = await plain.newPage();
  await page.goto(signedIn.url());
  await expect(page.getByRole('list', { name: 'Diễn biến vụ việc' })).toContainText('Tiếp nhận vụ việc');
});
