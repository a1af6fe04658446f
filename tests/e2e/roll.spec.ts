import { expect, test, type Page } from '@playwright/test';
import {
  buildDecision,
  buildMediator,
  buildTeam,
  type BuiltMediator,
  type BuiltTeam,
} from '../support/builders';
import { ownerRows } from '../support/owner';
import { buildSignIn } from '../support/sign-in-accounts';
import { enter } from './support/enter';
import { expectNoBarrier } from './support/readable';

/** An official of the commune of that team, at that page. */
async function officialAt(page: Page, team: BuiltTeam, path: string): Promise<void> {
  const { cityId, communeId } = team;
  const { loginName } = await buildSignIn({ places: [{ cityId, communeId, role: 'commune_officer' }] });
  await enter(page, loginName, path);
}

const seatsOf = (team: BuiltTeam) =>
  ownerRows<{ fullName: string; teamName: string; role: string }>(
    `SELECT m.full_name AS "fullName", t.name AS "teamName", s.role
       FROM team_membership s JOIN mediator m ON m.id = s.mediator_id JOIN team t ON t.id = s.team_id
      WHERE s.city_id = $1 AND s.valid_to IS NULL ORDER BY m.full_name, t.name, s.valid_from`,
    [team.cityId],
  );

/** The five inputs, typed. */
async function fillIn(page: Page, fullName: string, birthYear: string, sex: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Họ và tên' }).fill(fullName);
  await page.getByRole('textbox', { name: 'Năm sinh' }).fill(birthYear);
  await page.getByRole('radio', { name: sex }).check();
}

test('five inputs add a mediator; whoever is alike is shown first and is not entered twice', async ({
  page,
}) => {
  const known = await buildMediator({ fullName: 'Nguyễn Thị Lan' });
  const second = await buildTeam({ ...known, name: 'Tổ hòa giải số 2' });
  await officialAt(page, known, `/roll/teams/${second.teamId}`);

  await page.getByRole('link', { name: 'Thêm người' }).first().click();
  await expect(page.getByRole('combobox', { name: 'Tổ hòa giải' })).toHaveValue('Tổ hòa giải số 2');
  await fillIn(page, 'Trương Thị Hồng Mỵ', '1968', 'Nữ');
  await page.getByRole('textbox', { name: 'Điện thoại' }).fill('+84 983 000 272');
  await page.getByRole('button', { name: 'Thêm vào tổ' }).click();
  await page.waitForURL(`/roll/teams/${second.teamId}`);
  await expect(page.getByRole('row', { name: /Trương Thị Hồng Mỵ.*0983 000 272.*Chưa có/ })).toBeVisible();

  await page.getByRole('link', { name: 'Thêm người' }).first().click();
  await fillIn(page, 'nguyen thi lan', '1965', 'Nữ');
  const alike = page.getByRole('status').filter({ hasText: 'Có phải người đã có trong sổ?' });
  await expect(alike).toContainText('Nguyễn Thị Lan, sinh 1965');
  await expect(alike).toContainText('Hòa giải viên Tổ hòa giải số 1');
  await expectNoBarrier(page);
  await page.getByRole('button', { name: 'Thêm vào tổ' }).click();
  await expect(page.getByText('Có 1 chỗ cần sửa')).toBeVisible();
  await page.getByRole('button', { name: 'Đúng người này, ghi vào tổ' }).click();
  await page.waitForURL(`/roll/teams/${second.teamId}`);

  await page.getByRole('link', { name: 'Thêm người' }).first().click();
  await fillIn(page, 'Nguyễn Thị Lan', '1990', 'Nữ');
  await page.getByRole('button', { name: 'Đây là người khác, vẫn thêm' }).click();
  await page.waitForURL(`/roll/teams/${second.teamId}`);
  expect((await seatsOf(known)).map(({ fullName, teamName }) => `${fullName}: ${teamName}`)).toEqual([
    'Nguyễn Thị Lan: Tổ hòa giải số 1',
    'Nguyễn Thị Lan: Tổ hòa giải số 2',
    'Nguyễn Thị Lan: Tổ hòa giải số 2',
    'Trương Thị Hồng Mỵ: Tổ hòa giải số 2',
  ]);
  const people = await ownerRows('SELECT id FROM mediator WHERE city_id = $1', [known.cityId]);
  expect(people).toHaveLength(3);
});

/** Two members of one team who wait for their recognition. */
async function twoWaiting(): Promise<{ dinh: BuiltMediator; thu: BuiltMediator }> {
  const dinh = await buildMediator({ fullName: 'Phạm Văn Định', from: '2020-01-01' });
  return { dinh, thu: await buildMediator({ ...dinh, fullName: 'Vũ Thị Thu', from: '2020-01-01' }) };
}

async function namesLeader(page: Page, name: string, number: string, day: string): Promise<void> {
  await page.getByRole('link', { name: 'Ghi tổ trưởng mới' }).first().click();
  await page.getByRole('combobox', { name: 'Tổ trưởng mới' }).selectOption({ label: `${name}, sinh 1965` });
  await page.getByRole('textbox', { name: 'Số quyết định' }).fill(number);
  await page.getByRole('textbox', { name: 'Ngày ký' }).fill(day);
  await page.getByRole('button', { name: 'Ghi tổ trưởng mới' }).click();
  await page.waitForURL(/\/roll\/teams\/[0-9a-f-]{36}$/);
}

test('decisions recognise members and leaders; who led on a day stays to be read', async ({ page }) => {
  const { dinh } = await twoWaiting();
  await officialAt(page, dinh, `/roll/teams/${dinh.teamId}`);

  await page.getByRole('link', { name: 'Ghi quyết định công nhận' }).first().click();
  await expect(page.getByRole('checkbox', { name: /Phạm Văn Định/ })).toBeChecked();
  await page.getByRole('textbox', { name: 'Số quyết định' }).fill('41/QĐ-UBND');
  await page.getByRole('textbox', { name: 'Ngày ký' }).fill('10/01/2020');
  await expectNoBarrier(page);
  await page.getByRole('button', { name: 'Ghi quyết định' }).click();
  await expect(page.getByText('Đã ghi quyết định công nhận 2 người')).toBeVisible();
  await expect(page.getByRole('row', { name: /Vũ Thị Thu.*QĐ 41, 10\/01\/2020/ })).toBeVisible();

  await namesLeader(page, 'Phạm Văn Định', '42/QĐ-UBND', '01/02/2020');
  await namesLeader(page, 'Vũ Thị Thu', '77/QĐ-UBND', '01/05/2024');
  await expect(page.getByRole('row', { name: /Vũ Thị Thu.*Tổ trưởng/ })).toBeVisible();
  await expect(page.getByText('bà Vũ Thị Thu').or(page.getByText('ông Vũ Thị Thu'))).toBeVisible();
  await expectNoBarrier(page);

  await page.getByRole('link', { name: 'Phạm Văn Định' }).first().click();
  const life = page.getByRole('list', { name: 'Quá trình làm hòa giải viên' }).getByRole('listitem');
  await expect(life).toHaveText([
    /Thôi làm tổ trưởng, tiếp tục làm hòa giải viên.*01\/05\/2024/,
    /Được công nhận tổ trưởng.*01\/02\/2020.*QĐ 42/,
    /Được công nhận hòa giải viên.*10\/01\/2020.*QĐ 41/,
    /Vào danh sách.*01\/01\/2020/,
  ]);
  await expectNoBarrier(page);

  await page.getByRole('link', { name: 'QĐ 42' }).first().click();
  await expect(page.getByRole('heading', { name: 'Công nhận tổ trưởng: QĐ 42' })).toBeVisible();
  await expectNoBarrier(page);
});

test('a leaving ahead is announced and called off', async ({ page }) => {
  const { dinh } = await twoWaiting();
  await ownerRows('UPDATE team_membership SET recognised_by_id = $1 WHERE team_id = $2', [
    await buildDecision(dinh, { decidedOn: '2020-01-01' }),
    dinh.teamId,
  ]);
  await officialAt(page, dinh, `/roll/mediators/${dinh.mediatorId}`);
  await page.getByRole('link', { name: 'Ghi thôi làm' }).click();
  await page.getByRole('radio', { name: 'Theo nguyện vọng' }).check();
  await page.getByRole('textbox', { name: 'Thôi từ ngày' }).fill('01/01/2099');
  await page.getByRole('button', { name: 'Ghi thôi làm' }).click();
  await expect(
    page.getByRole('link', { name: 'Ghi số quyết định cho thôi làm (Luật, Điều 11).' }),
  ).toBeVisible();
  await page.getByRole('textbox', { name: 'Số quyết định cho thôi làm' }).fill('9/QĐ-UBND');
  await page.getByRole('textbox', { name: 'Ngày ký' }).fill('20/01/2026');
  await page.getByRole('button', { name: 'Ghi thôi làm' }).click();
  await expect(page.getByText('Sẽ thôi làm ở Tổ hòa giải số 1 từ ngày 01/01/2099')).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ ngày thôi, tiếp tục làm' }).click();
  await expect(page.getByText('Phạm Văn Định tiếp tục làm ở Tổ hòa giải số 1.')).toBeVisible();
  await expect(page.getByText('Sẽ thôi làm ở')).toHaveCount(0);
});

test('two entries of one person become one, and two again', async ({ page }) => {
  const kept = await buildMediator({ fullName: 'Nguyễn Thị Lan' });
  const other = await buildMediator({
    ...(await buildTeam({ ...kept, name: 'Tổ hòa giải số 2' })),
    fullName: 'Nguyễn Thị Lân',
  });
  await ownerRows('UPDATE mediator SET phone = NULL WHERE id = $1', [kept.mediatorId]);
  await officialAt(page, kept, `/roll/mediators/${kept.mediatorId}`);

  await page.getByRole('link', { name: 'Gộp với mục khác' }).click();
  await page.getByRole('link', { name: 'So hai mục' }).click();
  await expect(
    page.getByRole('heading', { name: 'Gộp «Nguyễn Thị Lân» vào «Nguyễn Thị Lan»' }),
  ).toBeVisible();
  await expect(
    page.getByRole('row', { name: /Điện thoại để trống 0912 000 118 0912 000 118/ }),
  ).toBeVisible();
  await expectNoBarrier(page);
  await page.getByRole('button', { name: 'Gộp hai mục thành một' }).click();
  await page.waitForURL(`/roll/mediators/${kept.mediatorId}`);
  await expect(page.getByText('Đã gộp mục «Nguyễn Thị Lân» vào đây')).toBeVisible();
  expect((await seatsOf(kept)).map(({ fullName }) => fullName)).toEqual(['Nguyễn Thị Lan', 'Nguyễn Thị Lan']);

  await page.goto(`/roll/mediators/${other.mediatorId}`);
  await page.waitForURL(`/roll/mediators/${kept.mediatorId}`);
  await page.getByRole('button', { name: 'Tách lại thành hai mục' }).click();
  await expect(page.getByText('Đã gộp mục')).toHaveCount(0);
  expect((await seatsOf(kept)).map(({ fullName }) => fullName)).toEqual(['Nguyễn Thị Lan', 'Nguyễn Thị Lân']);
});

for (const width of [360, 1280]) {
  test(`the pages of the roll fit ${width} px and can be read by everyone`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const { dinh } = await twoWaiting();
    await officialAt(page, dinh, '/roll/neighbourhoods');
    const pages = [
      '/roll/neighbourhoods',
      `/roll/neighbourhoods/${dinh.neighbourhoodId}`,
      '/roll/teams/new',
      `/roll/teams/${dinh.teamId}`,
      `/roll/teams/${dinh.teamId}/edit`,
      `/roll/mediators/${dinh.mediatorId}/edit`,
      `/roll/mediators/${dinh.mediatorId}/leave`,
    ];
    for (const path of pages) {
      await page.goto(path);
      await expectNoBarrier(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(width);
    }
  });
}
