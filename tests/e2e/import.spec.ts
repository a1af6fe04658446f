import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { readWorkbook } from '@/lib/workbook/read-workbook';
import { buildCommune, type BuiltCommune } from '../support/builders';
import { ownerRows } from '../support/owner';
import { buildSignIn, PASSWORD } from '../support/sign-in-accounts';
import { textRows, xlsxOf } from '../support/xlsx';
import { expectNoBarrier } from './support/readable';

const DECISION = '142/QĐ-UBND ngày 15/8/2025';
/** As communes keep it: letterhead, title, a line of column numbers, sub-headings, ticks, «nt», totals, a signature. */
const ROLL = [
  ['UBND PHƯỜNG LÁNG'],
  ['DANH SÁCH TỔ HÒA GIẢI VÀ HÒA GIẢI VIÊN'],
  [
    'STT',
    'Họ và tên',
    'Năm sinh',
    'Nam',
    'Nữ',
    'Dân tộc',
    'Trình độ',
    'Chức vụ',
    'Số điện thoại',
    'Quyết định công nhận',
  ],
  ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
  ['Tổ hoà giải số 1 - TDP 1'],
  ['1', 'Nguyễn Văn Hoà', '1966', 'x', '', 'Kinh', 'Đại học Luật', 'Tổ trưởng', '956025753', DECISION],
  ['2', 'Lê Thị  Kim Oanh', '195', '', 'X', 'kinh', '12/12', 'tổ viên', '0953 681 011', 'nt'],
  ['3', 'Nguyễn Xuân Bình', '01/02/1976', '', '', 'Nùng', 'Trung cấp', 'Tổ viên', '0955.986.950', 'nt'],
  ['TỔ HÒA GIẢI SỐ 2 (TDP 2, 3)'],
  ['1', 'Trần Thị Nga', '1975', '', 'x', 'Kinh', 'Cao đẳng', 'Tổ trưởng', '0912000001', DECISION],
  ['2', 'Vũ Thị Thu', '1980', '', 'x', 'Kinh', '', 'Tổ viên', '0912000002', 'nt'],
  ['3', 'VŨ THỊ THU', '1980', '', 'x', 'Kinh', '', 'Tổ viên', '0912000002', 'nt'],
  ['Tổng cộng: 5 người'],
  ['Người lập biểu'],
];

const file = {
  name: 'danh-sach-phuong-lang.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: xlsxOf({ rows: textRows(ROLL) }),
};

async function officialAtImport(page: Page): Promise<BuiltCommune> {
  const commune = await buildCommune({ name: 'Láng' });
  const { loginName } = await buildSignIn({ places: [{ ...commune, role: 'commune_officer' }] });
  await page.goto('/sign-in?next=/imports/new');
  await page.getByLabel('Tên đăng nhập').fill(loginName);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL('/imports/new');
  return commune;
}

/** Sends a file; a runner reads it in a process of its own, which takes its time to start. */
async function upload(page: Page, next: RegExp): Promise<void> {
  await page.getByLabel('Danh sách tổ hòa giải và hòa giải viên').setInputFiles(file);
  await page.getByRole('button', { name: 'Tải tệp lên' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(next, { timeout: 60_000 });
}

const peopleOf = async ({ communeId }: BuiltCommune): Promise<readonly string[]> =>
  (
    await ownerRows<{ name: string }>(
      `SELECT m.full_name || ' ' || m.birth_year || ' ' || m.sex AS name FROM mediator m WHERE m.commune_id = $1
        ORDER BY m.search_name`,
      [communeId],
    )
  ).map(({ name }) => name);

test('a roll goes from Excel to the portal, mended on the way, and out again', async ({ page }) => {
  test.setTimeout(240_000);
  const commune = await officialAtImport(page);
  await expectNoBarrier(page);
  await upload(page, /^Đã nhận ra \d+ trên 10 cột$/);
  await expect(page.getByLabel('Nội dung của cột B')).toHaveValue('fullName');
  await expectNoBarrier(page);

  await page.getByRole('button', { name: 'Đúng, xem các dòng' }).click();
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('3 dòng nhập được, 2 dòng cần sửa', { timeout: 60_000 });
  await expectNoBarrier(page);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Tải 2 dòng cần sửa về Excel' }).click(),
  ]);
  const wrong = await readWorkbook(await readFile(await download.path()), download.suggestedFilename());
  expect(JSON.stringify(wrong)).toContain('Chưa đánh dấu nam hay nữ');

  const year = page.getByLabel('Năm sinh hoặc ngày sinh, dòng 7');
  await expect(year).toHaveAccessibleDescription(/Năm sinh «195» không phải là một năm có thể/);
  await year.fill('1959');
  await year.press('Enter');
  await expect(title).toHaveText('4 dòng nhập được, 1 dòng cần sửa');
  await page.getByLabel('Giới tính, dòng 8').selectOption('Nam');
  await expect(title).toHaveText('5 dòng nhập được');

  await page.getByRole('link', { name: 'Có thể trùng 1' }).click();
  await expect(page.getByText('Có phải là Vũ Thị Thu (dòng 11 của tệp này)?')).toBeVisible();
  await page.getByRole('button', { name: 'Là cùng một người' }).click();
  await page.getByRole('link', { name: 'Sẽ thêm mới 5' }).click();
  await page.getByRole('button', { name: 'Nhập 5 dòng đúng' }).click();
  await expect(title).toHaveText('Đã nhập 5 dòng', { timeout: 60_000 });
  expect(await peopleOf(commune)).toEqual([
    'Lê Thị Kim Oanh 1959 female',
    'Nguyễn Văn Hòa 1966 male',
    'Nguyễn Xuân Bình 1976 male',
    'Trần Thị Nga 1975 female',
    'Vũ Thị Thu 1980 female',
  ]);
  await expectNoBarrier(page);

  // The same file again: the columns are known, and there is nothing new in it but what was mended by hand.
  await page.goto('/imports/new');
  await upload(page, /^(Không có gì mới để nhập|\d+ dòng nhập được.*|0 dòng nhập được.*)$/);
  await expect(page.getByRole('link', { name: /^Giữ nguyên 3/ })).toBeVisible();
  expect(await peopleOf(commune)).toHaveLength(5);

  await page.goto('/imports');
  await expect(page.getByRole('table').getByText('đã nhập')).toBeVisible();
  await expectNoBarrier(page);
  await page.getByRole('row').filter({ hasText: 'đã nhập' }).getByRole('link').click();
  await page.getByRole('button', { name: 'Hoàn tác lượt này' }).click();
  await page.getByRole('button', { name: 'Bỏ 5 dòng vừa nhập' }).click();
  await expect(title).toHaveText('Đã hoàn tác', { timeout: 60_000 });
  expect(await peopleOf(commune)).toEqual([]);
});

test('a file that is none is refused with a sentence, and the way to another', async ({ page }) => {
  await officialAtImport(page);
  await page
    .getByLabel('Danh sách tổ hòa giải và hòa giải viên')
    .setInputFiles({ name: 'anh.xlsx', mimeType: 'image/png', buffer: Buffer.from('\u0089PNG…') });
  await page.getByRole('button', { name: 'Tải tệp lên' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không đọc được tệp này', {
    timeout: 60_000,
  });
  await expect(
    page.getByText('Đây không phải tệp Excel (.xlsx) hay tệp văn bản .csv. Chọn tệp khác.'),
  ).toBeVisible();
  await expectNoBarrier(page);
});

test('the template comes back as it was sent', async ({ page }) => {
  await officialAtImport(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Tải tệp mẫu' }).click(),
  ]);
  await page
    .getByLabel('Danh sách tổ hòa giải và hòa giải viên')
    .setInputFiles({ ...file, buffer: await readFile(await download.path()) });
  await page.getByRole('button', { name: 'Tải tệp lên' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đã nhận ra 13 trên 13 cột', {
    timeout: 60_000,
  });
  await page.getByRole('button', { name: 'Đúng, xem các dòng' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 dòng nhập được', { timeout: 60_000 });
});
