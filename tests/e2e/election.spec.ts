import { expect, test, type Page } from '@playwright/test';
import { buildMediator, buildTeam, type BuiltTeam } from '../support/builders';
import { ownerRows } from '../support/owner';
import { buildSignIn, PASSWORD } from '../support/sign-in-accounts';
import { expectNoBarrier } from './support/readable';

// From an empty list to recognised mediators and a leader; and a mediator who leaves.

let team: BuiltTeam;

test.beforeEach(async ({ page }) => {
  team = await buildTeam();
  const { loginName } = await buildSignIn({
    places: [{ cityId: team.cityId, communeId: team.communeId, role: 'commune_officer' }],
  });
  await page.goto(`/sign-in?next=${encodeURIComponent('/elections')}`);
  await page.getByLabel('Tên đăng nhập').fill(loginName);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL('/elections');
});

const noViolations = async (page: Page): Promise<void> => {
  await expectNoBarrier(page);
};

/** Follows the one main step of the procedure to its form. */
async function begin(page: Page, step: string): Promise<void> {
  await page.getByRole('link', { name: step }).filter({ visible: true }).first().click();
  await expect(page.getByRole('form', { name: step })).toBeVisible();
}

/** Sends the step's form and waits for the procedure with what was done in words. */
async function send(page: Page, button: string, said: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  await expect(page.getByText(said).first()).toBeVisible();
}

const date = (page: Page, label: string, day: string) => page.getByRole('textbox', { name: label }).fill(day);

/** The people of the team as the roll has them now. */
const servingIn = ({ teamId }: BuiltTeam) =>
  ownerRows<{ name: string; role: string }>(
    `SELECT m.full_name AS name, s.role FROM team_membership s JOIN mediator m ON m.id = s.mediator_id
      WHERE s.team_id = $1 AND s.valid_to IS NULL AND s.recognised_by_id IS NOT NULL ORDER BY m.full_name`,
    [teamId],
  );

async function open(page: Page, kind: RegExp): Promise<void> {
  await page.goto(`/elections/new?team=${team.teamId}`);
  await page.getByRole('radio', { name: kind }).check();
  await page.getByRole('button', { name: 'Mở thủ tục' }).click();
  await page.waitForURL(/\/elections\/[0-9a-f-]{36}$/);
}

async function writeCandidate(page: Page, name: string, sex: string): Promise<void> {
  await page.getByLabel('Họ tên').fill(name);
  await page.getByLabel('Năm sinh').fill('1970');
  await page.getByRole('radio', { name: sex, exact: true }).check();
  await page.getByRole('radio', { name: 'Tự ứng cử' }).check();
  for (const box of await page
    .getByRole('group', { name: /Bốn tiêu chuẩn/ })
    .getByRole('checkbox')
    .all())
    await box.check();
  await send(page, 'Ghi vào danh sách', `Đã ghi ${name} vào danh sách.`);
}

test('an election to recognised mediators and a leader', async ({ page }) => {
  test.slow(); // two procedures from end to end
  await open(page, /^Bầu hòa giải viên:/);
  await noViolations(page);

  await begin(page, 'Ghi người ứng cử');
  await noViolations(page);
  await writeCandidate(page, 'Cao Thị Bích', 'Nữ');
  for (const name of ['Hà Văn Tú', 'Nông Văn Sen', 'Đinh Văn Tư']) {
    await page.getByRole('link', { name: 'Thêm người' }).click();
    await writeCandidate(page, name, 'Nam');
  }

  await begin(page, 'Ghi Tổ bầu, ngày và cách bầu');
  await date(page, 'Ngày bầu', '02/11/2026');
  await page.getByLabel('Nơi bầu').fill('Nhà văn hóa');
  await page.getByRole('radio', { name: /Biểu quyết công khai/ }).check();
  await page.getByLabel('Số người cần bầu').fill('3');
  await page.getByLabel('Tổ trưởng Tổ bầu').fill('Vũ Thị Hạnh');
  await page.getByLabel('Tổ phó Tổ bầu').fill('Đỗ Văn Bình');
  await noViolations(page);
  await send(page, 'Ghi ngày và cách bầu', 'Đã định ngày bầu 02/11/2026.');

  // The roll knows 200 households: half of them are no meeting, one more is.
  await begin(page, 'Ghi cuộc bầu');
  await page.getByLabel('Số hộ có đại diện dự').fill('100');
  await expect(page.getByText('100/200 hộ có đại diện dự, cần từ 101')).toContainText('không hợp lệ');
  await page.getByLabel('Số hộ có đại diện dự').fill('150');
  await expect(page.getByText('150/200 hộ có đại diện dự, cần từ 101: cuộc họp hợp lệ')).toBeVisible();
  await noViolations(page);
  await send(page, 'Ghi cuộc họp', 'Đã ghi cuộc họp bầu.');

  await begin(page, 'Ghi kết quả bầu');
  await page.getByLabel('Cao Thị Bích').fill('149');
  await page.getByLabel('Hà Văn Tú').fill('140');
  await page.getByLabel('Nông Văn Sen').fill('120');
  await page.getByLabel('Đinh Văn Tư').fill('120');
  await expect(page.getByText('149/200 hộ, cần từ 101: trúng cử')).toBeVisible();
  await expect(page.getByText(/2 người bằng phiếu ở mức cuối đều vào danh sách đề nghị/)).toBeVisible();
  await noViolations(page);
  await send(page, 'Ghi kết quả bầu', /2 người trúng cử, 2 người bằng phiếu/);

  await begin(page, 'Ghi đề nghị công nhận');
  await date(page, 'Ngày gửi', '03/11/2026');
  await date(page, 'Ngày UBND nhận', '04/11/2026');
  await expect(
    page.getByText(/trong 5 ngày làm việc từ 04\/11\/2026: đến hết thứ Tư, 11\/11\/2026/),
  ).toBeVisible();
  await send(page, 'Ghi đề nghị công nhận', /Hạn quyết định: 11\/11\/2026/);
  await noViolations(page);

  await begin(page, 'Ghi quyết định của Chủ tịch UBND');
  await page.getByLabel('Số quyết định').fill('142/QĐ-UBND');
  await date(page, 'Ngày quyết định', '10/11/2026');
  await page.getByRole('checkbox', { name: /Nông Văn Sen/ }).check();
  await noViolations(page);
  await send(page, 'Ghi quyết định vào sổ', 'Đã ghi quyết định, công nhận 3 người.');
  expect((await servingIn(team)).map(({ name }) => name)).toEqual([
    'Cao Thị Bích',
    'Hà Văn Tú',
    'Nông Văn Sen',
  ]);

  await begin(page, 'Ghi việc công bố');
  await date(page, 'Ngày công bố', '12/11/2026');
  await page.getByLabel('Cách công bố').fill('Niêm yết tại nhà văn hóa');
  await send(page, 'Ghi việc công bố', 'Đã ghi việc công bố quyết định.');
  await noViolations(page);

  await electLeader(page);
  expect(await servingIn(team)).toEqual([
    { name: 'Cao Thị Bích', role: 'leader' },
    { name: 'Hà Văn Tú', role: 'member' },
    { name: 'Nông Văn Sen', role: 'member' },
  ]);
});

/** By and among the mediators: more than half of all three, and the most. */
async function electLeader(page: Page): Promise<void> {
  await open(page, /^Bầu tổ trưởng:/);
  await begin(page, 'Ghi người ứng cử');
  await page.getByRole('combobox', { name: 'Người đã có trong sổ' }).fill('bich');
  await page.getByRole('option', { name: /Cao Thị Bích/ }).click();
  await expect(page.getByLabel('Họ tên')).toHaveValue('Cao Thị Bích');
  await page.getByRole('radio', { name: 'Tự ứng cử' }).check();
  await send(page, 'Ghi vào danh sách', 'Đã ghi Cao Thị Bích vào danh sách.');
  await begin(page, 'Ghi người chủ trì, ngày và cách bầu');
  await date(page, 'Ngày họp tổ', '13/11/2026');
  await page.getByLabel('Nơi bầu').fill('Nhà văn hóa');
  await page.getByRole('radio', { name: /Biểu quyết công khai/ }).check();
  await page.getByRole('textbox', { name: 'Người chủ trì' }).fill('Vũ Thị Hạnh');
  await send(page, 'Ghi ngày và cách bầu', /Đã định ngày bầu/);
  await begin(page, 'Ghi cuộc họp tổ');
  await page.getByLabel('Số hòa giải viên dự').fill('3');
  await send(page, 'Ghi cuộc họp', 'Đã ghi cuộc họp bầu.');
  await begin(page, 'Ghi kết quả bầu');
  await page.getByLabel('Cao Thị Bích').fill('2');
  await expect(page.getByText('2/3 hòa giải viên, cần từ 2: trúng cử')).toBeVisible();
  await send(page, 'Ghi kết quả bầu', 'Đã ghi kết quả: 1 người trúng cử.');
  await expect(page.getByText(/Gửi đề nghị công nhận tổ trưởng trong 5 ngày từ 13\/11\/2026/)).toBeVisible();
  await begin(page, 'Ghi đề nghị công nhận');
  await date(page, 'Ngày gửi', '16/11/2026');
  await date(page, 'Ngày UBND nhận', '16/11/2026');
  await send(page, 'Ghi đề nghị công nhận', /Đã ghi đề nghị/);
  await begin(page, 'Ghi quyết định của Chủ tịch UBND');
  await page.getByLabel('Số quyết định').fill('150/QĐ-UBND');
  await date(page, 'Ngày quyết định', '18/11/2026');
  await send(page, 'Ghi quyết định vào sổ', 'Đã ghi quyết định, công nhận 1 người.');
}

test('a mediator leaves on a day ahead; the team is told what it leaves open', async ({ page }) => {
  const mediator = await buildMediator({ ...team, fullName: 'Trần Văn Lộc' });
  await buildMediator({ ...team, fullName: 'Nguyễn Thị Lan', role: 'leader' });
  await page.goto(`/elections/leavings/new?mediator=${mediator.mediatorId}&team=${team.teamId}`);
  await expect(page.getByRole('combobox', { name: 'Hòa giải viên' })).toHaveValue('Trần Văn Lộc');
  await expect(page.getByLabel('Người đề nghị')).toHaveValue('Nguyễn Thị Lan');
  await page.getByRole('radio', { name: /Không còn đủ tiêu chuẩn/ }).check();
  await page.getByLabel('Lý do cụ thể').fill('Đã chuyển nơi thường trú');
  await date(page, 'Ngày đề nghị', '02/11/2026');
  await noViolations(page);
  await send(page, 'Ghi đề nghị cho thôi', 'Đã ghi đề nghị cho thôi.');
  await expect(page.getByText(/hạn 12\/11\/2026/)).toBeVisible();
  await noViolations(page);

  await begin(page, 'Ghi văn bản đề nghị cho thôi');
  await page.getByLabel('Trưởng ban công tác Mặt trận').fill('Vũ Thị Hạnh');
  await page.getByLabel('Trưởng thôn, tổ trưởng tổ dân phố').fill('Đỗ Văn Bình');
  await date(page, 'Ngày gửi', '09/11/2026');
  await date(page, 'Ngày UBND nhận', '10/11/2026');
  await send(page, 'Ghi văn bản đề nghị', 'Đã ghi văn bản đề nghị cho thôi.');

  await begin(page, 'Ghi quyết định cho thôi');
  await page.getByLabel('Số quyết định').fill('151/QĐ-UBND');
  await date(page, 'Ngày quyết định', '12/11/2026');
  await date(page, 'Thôi làm từ ngày', '31/12/2099');
  await noViolations(page);
  await send(page, 'Ghi quyết định cho thôi', 'Đã ghi quyết định cho thôi từ 31/12/2099.');
  await expect(page.getByRole('link', { name: 'Mở bầu người thay' })).toBeVisible();
  await page.goto('/elections');
  await expect(page.getByRole('link', { name: 'Thôi làm: Trần Văn Lộc' })).toBeVisible();
  await noViolations(page);
});
