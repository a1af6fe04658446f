import { expect, test, type Page } from '@playwright/test';
import { buildMediator, buildTeam, type BuiltTeam } from '../support/builders';
import { ownerRows } from '../support/owner';
import { buildSignIn, PASSWORD } from '../support/sign-in-accounts';
import { textRows, xlsxOf } from '../support/xlsx';
import { expectNoBarrier } from './support/readable';

const LIST = [
  ['DANH SÁCH HÒA GIẢI VIÊN THAM DỰ LỚP TẬP HUẤN'],
  ['Kỹ năng hòa giải ở cơ sở năm 2025'],
  ['(Ngày 15/9/2025, tại Hội trường UBND phường)'],
  ['TT', 'Họ tên', 'Năm sinh', 'Tổ hòa giải', 'Ngày 15/9 sáng', 'Ngày 15/9 chiều'],
  ['1', 'Đỗ Xuân Khoẻ', '', '', 'x', 'x'],
  ['2', 'Trần Thị Lụaa', '', '', 'x', ''],
];
const BOOK = [
  ['SỔ THEO DÕI HOẠT ĐỘNG HÒA GIẢI Ở CƠ SỞ'],
  ['Năm 2025'],
  [
    'STT',
    'Ngày, tháng, năm nhận vụ, việc',
    'Họ và tên hòa giải viên',
    'Họ tên, tuổi, địa chỉ các bên',
    'Nội dung chủ yếu của vụ, việc',
    'Thỏa thuận của các bên',
    'Hòa giải thành',
    'Hòa giải không thành',
    'Ghi chú',
  ],
  ['I. Tổ hòa giải thôn Phúc Lộc (Quyển số 02, mở ngày 02/01/2025)'],
  [
    '1',
    '22/12/2024',
    'Đỗ Đình Hưởng',
    'Bà Nguyễn Thị Nguyệt - 62 tuổi\nBà Vũ Thị Kim Thủy',
    'Chuồng lợn gây mùi hôi',
    'Xây hầm biogas',
    'x',
    '',
    '',
  ],
  ['2', '4/3/2025', '', 'Ông Trần Bá Sơn\nBà Trần Thị Huệ', 'Tranh chấp ranh giới đất', '', '', '', ''],
];

const workbook = (name: string, rows: readonly (readonly string[])[]) => ({
  name,
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: xlsxOf({ rows: textRows(rows) }),
});

/** An official of a commune of their own, at the page from which a paper is brought in. */
async function officialAt(page: Page, address: string): Promise<BuiltTeam> {
  const team = await buildTeam();
  const { cityId, communeId } = team;
  const { loginName } = await buildSignIn({ places: [{ cityId, communeId, role: 'commune_officer' }] });
  await page.goto(`/sign-in?next=${address}`);
  await page.getByLabel('Tên đăng nhập').fill(loginName);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL(address);
  return team;
}

/** Sends the file and agrees with the columns; a runner of its own reads it twice. */
async function bringIn(page: Page, label: string, file: ReturnType<typeof workbook>): Promise<void> {
  await page.getByLabel(label).setInputFiles(file);
  await page.getByRole('button', { name: 'Tải tệp lên' }).click();
  await page.getByRole('button', { name: 'Đúng, xem các dòng' }).click({ timeout: 60_000 });
}

test('a misspelt name on a list of attendance finds its person', async ({ page }) => {
  test.setTimeout(180_000);
  const team = await officialAt(page, '/trainings');
  await buildMediator({ ...team, fullName: 'Đỗ Xuân Khỏe' });
  const lua = await buildMediator({ ...team, fullName: 'Trần Thị Lụa' });
  await page.getByRole('link', { name: 'Nhập danh sách điểm danh' }).click();
  await expect(page.getByLabel('Lớp tập huấn', { exact: true })).toHaveValue('');
  await expectNoBarrier(page);
  await bringIn(page, 'Danh sách điểm danh lớp tập huấn', workbook('tap-huan.xlsx', LIST));

  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('1 dòng nhập được, 1 dòng cần sửa', { timeout: 60_000 });
  await expectNoBarrier(page);
  const choice = page.getByRole('list', { name: 'Người trong danh sách, dòng 6' });
  await choice.getByRole('button', { name: /^Là Trần Thị Lụa \(sinh 1965, Tổ hòa giải số 1/ }).click();
  await expect(title).toHaveText('2 dòng nhập được');
  await page.getByRole('button', { name: 'Nhập 2 dòng đúng' }).click();
  await expect(title).toHaveText('Đã nhập 2 dòng', { timeout: 60_000 });
  expect(
    await ownerRows(
      `SELECT a.typed_name AS typed, a.half_days AS halves, c.title FROM training_attendee a
         JOIN training_class c ON c.city_id = a.city_id AND c.id = a.class_id
        WHERE a.city_id = $1 AND a.mediator_id = $2`,
      [lua.cityId, lua.mediatorId],
    ),
  ).toEqual([{ typed: 'Trần Thị Lụaa', halves: 1, title: 'Kỹ năng hòa giải ở cơ sở năm 2025' }]);
});

test('a book comes in from the list of cases, and a case shows its line', async ({ page }) => {
  test.setTimeout(180_000);
  await officialAt(page, '/mediation-cases');
  await page.getByRole('link', { name: 'Nhập từ sổ Excel' }).click();
  await bringIn(page, 'Sổ theo dõi hoạt động hòa giải', workbook('so-2025.xlsx', BOOK));
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('1 dòng nhập được, 1 dòng cần sửa', { timeout: 60_000 });
  await expectNoBarrier(page);
  await page.getByLabel('Hòa giải viên, dòng 6').fill('Đỗ Đình Hưởng');
  await page.getByLabel('Hòa giải viên, dòng 6').press('Tab');
  await expect(title).toHaveText('2 dòng nhập được');
  await page.getByRole('button', { name: 'Nhập 2 dòng đúng' }).click();
  await expect(title).toHaveText('Đã nhập 2 dòng', { timeout: 60_000 });

  await page.goto('/mediation-cases');
  await page.getByRole('link', { name: 'Vụ 1/2024', exact: true }).click();
  await expect(page.getByText('Hòa giải viên, người được mời: Đỗ Đình Hưởng')).toBeVisible();
  await expect(page.getByText(/sổ không ghi ngày kết thúc nên tính theo ngày mở sổ/)).toBeVisible();
  await expectNoBarrier(page);
});
