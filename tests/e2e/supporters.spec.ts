import { expect, test, type Page } from '@playwright/test';
import { buildMediator, buildTeam, type BuiltMediator, type BuiltTeam } from '../support/builders';
import { ownerRows } from '../support/owner';
import { buildSignIn } from '../support/sign-in-accounts';
import { buildActivity, buildSupporter, linkSupporter } from '../support/supporters';
import { enter } from './support/enter';
import { expectNoBarrier } from './support/readable';

/** An official of the commune of that team, at that page. */
async function officialAt(page: Page, { cityId, communeId }: BuiltTeam, path: string): Promise<void> {
  const { loginName } = await buildSignIn({ places: [{ cityId, communeId, role: 'commune_officer' }] });
  await enter(page, loginName, path);
}

async function leaderAt(page: Page, { cityId, communeId, teamId, mediatorId }: BuiltMediator, path: string) {
  const { loginName } = await buildSignIn({
    places: [{ cityId, communeId, teamId, mediatorId, role: 'team_leader' }],
  });
  await enter(page, loginName, path);
}

const activitiesOf = ({ cityId }: BuiltTeam) =>
  ownerRows<{ name: string; team: string; kind: string; removed: boolean }>(
    `SELECT s.full_name AS name, t.name AS team, a.kind, a.removed_on IS NOT NULL AS removed
       FROM support_activity a JOIN supporter s ON s.id = a.supporter_id JOIN team t ON t.id = a.team_id
      WHERE a.city_id = $1 ORDER BY a.created_at`,
    [cityId],
  );

test('a commune enters a lawyer, links two teams in one press, ends one link', async ({ page }) => {
  const team = await buildTeam();
  await buildTeam({ ...team, name: 'Tổ hòa giải số 2' });
  await officialAt(page, team, '/supporters');
  await expect(page.getByText('Luật sư, luật gia, hội thẩm')).toBeVisible();
  await expectNoBarrier(page);
  await page.getByRole('link', { name: 'Thêm người', exact: true }).click();

  await page.getByRole('textbox', { name: 'Họ và tên' }).fill('Ngô Quốc Việt');
  await page.getByRole('button', { name: 'Thêm vào danh sách' }).click();
  await expect(page.getByText('Có 1 chỗ cần sửa')).toBeVisible();
  await page.getByRole('combobox', { name: 'Thuộc lực lượng' }).selectOption('lawyer');
  await page.getByRole('textbox', { name: 'Hỗ trợ từ ngày' }).fill('01/01/2026');
  await page.getByRole('button', { name: 'Thêm vào danh sách' }).click();
  await expect(page.getByRole('heading', { name: 'Ngô Quốc Việt' })).toBeVisible();
  await expect(page.getByText('Chưa phân công tổ nào.')).toBeVisible();

  await page.getByRole('checkbox', { name: 'Tổ hòa giải số 1' }).check();
  await page.getByRole('checkbox', { name: 'Tổ hòa giải số 2' }).check();
  await page.getByRole('textbox', { name: 'Hỗ trợ từ ngày' }).fill('31/12/2025');
  await page.getByRole('button', { name: 'Phân công các tổ đã chọn' }).click();
  await expect(page.getByText('Tổ hòa giải số 1: Ngày bắt đầu sớm hơn').first()).toBeVisible();
  await page.getByRole('textbox', { name: 'Hỗ trợ từ ngày' }).fill('01/03/2026');
  await page.getByRole('button', { name: 'Phân công các tổ đã chọn' }).click();
  const linked = page.getByRole('region', { name: 'Tổ được hỗ trợ' });
  await expect(linked.getByRole('listitem')).toHaveCount(2);
  await expectNoBarrier(page);

  const second = linked.getByRole('listitem').filter({ hasText: 'Tổ hòa giải số 2' });
  await second.getByText('Thôi phân công', { exact: true }).click();
  await second.getByRole('button', { name: 'Ghi thôi phân công' }).click();
  await expect(second.getByText('Đã thôi')).toBeVisible();
});

test('a leader records advice in three inputs on a phone; the page of the team says so', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const leader = await buildMediator({ role: 'leader' });
  const supporterId = await buildSupporter(leader);
  await linkSupporter(leader, supporterId);
  await leaderAt(page, leader, `/roll/teams/${leader.teamId}`);
  const section = page.getByRole('region', { name: 'Người hỗ trợ' });
  await expect(section).toContainText('năm nay chưa ghi hoạt động');
  await section.getByRole('link', { name: 'Ghi hoạt động' }).click();

  await expect(page.getByRole('combobox', { name: 'Ai hỗ trợ, tổ nào' })).toHaveValue(
    'Ngô Quốc Việt, Tổ hòa giải số 1',
  );
  await expect(page.getByRole('button', { name: 'Thêm người mới' })).toHaveCount(0);
  await page
    .getByRole('combobox', { name: 'Việc đã làm' })
    .selectOption({ label: 'Tư vấn pháp luật cho tổ' });
  await page.getByRole('textbox', { name: 'Ngày' }).fill('01/01/2100');
  await expectNoBarrier(page);
  await page.getByRole('button', { name: 'Ghi hoạt động' }).click();
  await expect(page.getByText('Ngày này chưa đến').first()).toBeVisible();
  await page.getByRole('textbox', { name: 'Ngày' }).fill('10/03/2026');
  await page.getByRole('button', { name: 'Ghi hoạt động' }).click();
  await page.waitForURL('/supporters/activities');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1 hoạt động hỗ trợ với 1 tổ');
  await expectNoBarrier(page);
  expect(await activitiesOf(leader)).toMatchObject([{ name: 'Ngô Quốc Việt', kind: 'advice' }]);
});

test('a commune enters somebody new on the way, mends the day and takes a mistake off', async ({ page }) => {
  const team = await buildTeam();
  const supporterId = await buildSupporter(team, { fullName: 'Trịnh Thị Bưởi' });
  await linkSupporter(team, supporterId);
  await buildActivity(team, supporterId);
  await officialAt(page, team, '/supporters/activities/new');
  await page.getByRole('button', { name: 'Thêm người mới' }).click();
  await page.getByRole('textbox', { name: 'Họ và tên người hỗ trợ' }).fill('Lã Thị Hợp');
  await page.getByRole('combobox', { name: 'Tổ được hỗ trợ' }).fill('so 1');
  await page.getByRole('option', { name: 'Tổ hòa giải số 1' }).click();
  await page.getByRole('combobox', { name: 'Thuộc lực lượng' }).selectOption('police');
  await page.getByRole('radio', { name: 'Cùng tham gia hòa giải' }).check();
  await page.getByRole('button', { name: 'Ghi hoạt động' }).click();
  await page.waitForURL('/supporters/activities');
  await expect(
    page.getByRole('row', { name: /Cùng tham gia hòa giải.*Lã Thị Hợp.*Tổ hòa giải số 1/ }),
  ).toBeVisible();

  await page.getByRole('link', { name: 'Sửa hoạt động ngày 10/03/2026' }).click();
  await expectNoBarrier(page);
  await page.getByRole('textbox', { name: 'Ngày' }).fill('11/03/2026');
  await page.getByRole('button', { name: 'Ghi bản sửa' }).click();
  await page.waitForURL('/supporters/activities');
  await page.getByRole('link', { name: 'Sửa hoạt động ngày 11/03/2026' }).click();
  await page.getByRole('button', { name: 'Bỏ hoạt động này' }).click();
  await page.waitForURL('/supporters/activities');
  await expect(page.getByRole('link', { name: 'Sửa hoạt động ngày 11/03/2026' })).toHaveCount(0);
  expect(await activitiesOf(team)).toMatchObject([
    { name: 'Trịnh Thị Bưởi', removed: true },
    { name: 'Lã Thị Hợp', kind: 'joint_mediation', removed: false },
  ]);
});
