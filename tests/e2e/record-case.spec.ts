import { expect, test, type Locator, type Page } from '@playwright/test';
import { buildCase, buildCommune, buildMediator, type BuiltMediator } from '../support/builders';
import { ownerRows } from '../support/owner';
import { buildSignIn, PASSWORD } from '../support/sign-in-accounts';
import { expectNoBarrier } from './support/readable';

const NEW_CASE = '/mediation-cases/new';
/** Keys a second of somebody who types at an office all day but is no typist. */
const OFFICE_SPEED = 3;

/** A ward of three teams, the twelfth led by Trần Văn Lộc, and its official at the page of a new case. */
async function officialAtNewCase(page: Page): Promise<BuiltMediator> {
  const commune = await buildCommune({ name: 'Láng' });
  for (const name of ['Tổ hòa giải số 1', 'Tổ hòa giải số 2']) {
    await buildMediator({ ...commune, name, role: 'leader', fullName: 'Vũ Thị Thu' });
  }
  const team = await buildMediator({ ...commune, name: 'Tổ hòa giải số 12', role: 'leader' });
  const { loginName } = await buildSignIn({ places: [{ ...commune, role: 'commune_officer' }] });
  await enter(page, loginName);
  return team;
}

async function enter(page: Page, loginName: string): Promise<void> {
  await page.goto(`/sign-in?next=${encodeURIComponent(NEW_CASE)}`);
  await page.getByLabel('Tên đăng nhập').fill(loginName);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL(NEW_CASE);
}

/** Fingers on a keyboard, counted. */
class Keyboard {
  keys = 0;
  constructor(private readonly page: Page) {}

  async type(text: string): Promise<void> {
    this.keys += text.length;
    await this.page.keyboard.type(text);
  }

  async press(key: string): Promise<void> {
    this.keys += 1;
    await this.page.keyboard.press(key);
  }

  /** Tab by tab, as a person would who watches where the focus goes. */
  async tabTo(field: Locator): Promise<void> {
    for (let tabs = 0; tabs < 4; tabs += 1) {
      await this.press('Tab');
      if (await field.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error('the field is more than four tabs away');
  }
}

const fieldsOf = (page: Page) => ({
  team: page.getByRole('combobox', { name: 'Tổ hòa giải' }),
  receivedOn: page.getByRole('textbox', { name: 'Ngày tiếp nhận' }),
  firstParty: page.getByRole('textbox', { name: 'Bên thứ nhất' }),
  secondParty: page.getByRole('textbox', { name: 'Bên thứ hai' }),
  summary: page.getByRole('textbox', { name: 'Nội dung, một dòng' }),
});

const booksOf = (team: BuiltMediator) =>
  ownerRows<{ number: number; kind: string; parties: string[] }>(
    `SELECT c.book_number AS number, c.kind,
            (SELECT array_agg(p.name ORDER BY p.side) FROM case_party p WHERE p.case_id = c.id) AS parties
       FROM mediation_case c WHERE c.city_id = $1 AND c.team_id = $2 ORDER BY c.book_number`,
    [team.cityId, team.teamId],
  );

test('a case is entered by keyboard alone within a minute, once, however often one presses', async ({
  page,
}) => {
  const team = await officialAtNewCase(page);
  const { team: teamField, receivedOn, firstParty, secondParty, summary } = fieldsOf(page);
  const keyboard = new Keyboard(page);
  await expect(teamField).toBeFocused();
  const began = Date.now();

  await keyboard.type('van loc');
  await expect(page.getByRole('option')).toHaveCount(1);
  await keyboard.press('Enter');
  await expect(teamField).toHaveValue('Tổ hòa giải số 12');
  await expect(page.getByText('Tổ trưởng: ông Trần Văn Lộc, 0912 000 118')).toBeVisible();
  await keyboard.tabTo(receivedOn);
  await keyboard.type('20112025');
  await keyboard.tabTo(page.getByRole('radio', { name: 'Dân sự, đất đai' }));
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await keyboard.tabTo(firstParty);
  await keyboard.type('Phùng Thị Mai');
  await keyboard.tabTo(secondParty);
  await keyboard.type('Gia đình ông Đặng Văn Sửu');
  await keyboard.tabTo(summary);
  await keyboard.type('Bậc tam cấp lấn ngõ đi chung, hai nhà to tiếng');
  await Promise.all([keyboard.press('Control+Enter'), keyboard.press('Control+Enter')]);

  await expect(page.getByText('Đã ghi vụ 1/2025 vào sổ Tổ hòa giải số 12.')).toBeVisible();
  await page.waitForURL(/\/mediation-cases\/[0-9a-f-]{36}$/);
  const seconds = (Date.now() - began) / 1000;
  test.info().annotations.push({
    type: 'measured',
    description: `${keyboard.keys} keys, ${(keyboard.keys / OFFICE_SPEED).toFixed(0)} s at ${OFFICE_SPEED} keys a second; the portal took ${seconds.toFixed(1)} s`,
  });
  expect(keyboard.keys / OFFICE_SPEED + seconds).toBeLessThan(60);
  expect(await booksOf(team)).toEqual([
    { number: 1, kind: 'conflict', parties: ['Phùng Thị Mai', 'Gia đình ông Đặng Văn Sửu'] },
  ]);
});

test('what was typed survives a reload, a case of the same people is pointed out, and mistakes are told', async ({
  page,
}) => {
  const team = await officialAtNewCase(page);
  await buildCase({ ...team, columns: { book_number: 7, received_on: await today() } });
  await page.reload();
  const { team: teamField, receivedOn, firstParty, secondParty, summary } = fieldsOf(page);

  await teamField.fill('12');
  await page.getByRole('option', { name: /số 12/ }).click();
  await firstParty.fill('phung thi mai');
  await expect(page.getByText('cũng có bên «Phùng Thị Mai»')).toBeVisible();
  await receivedOn.fill('31/02/2026');
  await summary.fill('Nước thải chảy sang sân');
  await expect(page.getByText(/Đã giữ bản nháp lúc/)).toBeVisible();

  await page.reload();
  await expect(teamField).toHaveValue('Tổ hòa giải số 12');
  await expect(firstParty).toHaveValue('phung thi mai');
  await expect(summary).toHaveValue('Nước thải chảy sang sân');

  await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
  await expect(page.getByText('Có 3 chỗ cần sửa')).toBeVisible();
  await page.getByRole('link', { name: 'Tháng 2 không có ngày 31. Sửa lại ngày.' }).click();
  await expect(receivedOn).toBeFocused();
  await receivedOn.fill('20/11/2025');
  await page.getByRole('radio', { name: 'Khác' }).check();
  await secondParty.fill('chưa biết');
  await page.getByRole('button', { name: 'Ghi và phân công ngay' }).click();
  await page.waitForURL(/\/mediation-cases\/[0-9a-f-]{36}\/steps\/assign$/);
});

test('the six inputs and the button fit a phone of 360 × 640', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await officialAtNewCase(page);
  const { team, receivedOn, firstParty, secondParty, summary } = fieldsOf(page);
  const kind = page.getByRole('combobox', { name: 'Loại vụ việc' });
  const send = page.getByRole('button', { name: 'Ghi vào sổ' });
  for (const control of [team, receivedOn, kind, firstParty, secondParty, summary, send]) {
    await expect(control).toBeInViewport({ ratio: 1 });
  }
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

for (const width of [360, 1280]) {
  test(`the page of a new case and the list can be read by everyone at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const team = await officialAtNewCase(page);
    await buildCase({ ...team, first: 'Nguyễn Văn Ân' });
    await expectNoBarrier(page);
    await page.goto('/mediation-cases?q=nguyen+van+an');
    await expect(page.getByRole('row', { name: /Nguyễn Văn Ân/ })).toBeVisible();
    await expectNoBarrier(page);
  });
}

async function today(): Promise<string> {
  const [clock] = await ownerRows<{ today: string }>(
    `SELECT (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date::text AS today`,
  );
  return clock?.today ?? '';
}
