import { expect, test, type Page } from '@playwright/test';
import { addDays } from '@/lib/domain/calendar';
import { formatDate, formatDayMonth, todayInVietnam } from '@/lib/format/date';
import { buildCity, buildMediator, buildTeam, type BuiltMediator } from '../support/builders';
import { ownerRows } from '../support/owner';
import { buildSignIn, type BuiltPlace } from '../support/sign-in-accounts';
import { attendeeOf, buildClass, buildTrainer } from '../support/trainings';
import { enter } from './support/enter';
import { expectReadable } from './support/readable';

// Classes as an office keeps them: opened in few inputs, mended, called off.

const today = todayInVietnam(new Date());
const day = addDays(today, 10);
const CLASS_PAGE = /\/trainings\/[0-9a-f-]{36}$/;

async function sitsAt(page: Page, place: BuiltPlace, path: string): Promise<void> {
  const { loginName } = await buildSignIn({ places: [place] });
  await enter(page, loginName, path);
}

const sessionsOf = async (cityId: string) =>
  (
    await ownerRows<{ said: string }>(
      `SELECT held_on || ' ' || part || ' ' || to_char(starts_at, 'HH24:MI') AS said FROM training_session
        WHERE city_id = $1 ORDER BY held_on, starts_at`,
      [cityId],
    )
  ).map(({ said }) => said);

/** Somebody who came to all of a class. */
async function completes(classId: string, { cityId, communeId, teamId, mediatorId }: BuiltMediator) {
  await ownerRows(
    `INSERT INTO training_attendee (city_id, class_id, mediator_id, commune_id, team_id, half_days)
     VALUES ($1, $2, $3, $4, $5, 0)`,
    [cityId, classId, mediatorId, communeId, teamId],
  );
  await ownerRows(
    `INSERT INTO training_presence (city_id, class_id, session_id, mediator_id, commune_id, team_id, state)
     SELECT city_id, class_id, id, $2, $3, $4, 'present' FROM training_session WHERE class_id = $1`,
    [classId, mediatorId, communeId, teamId],
  );
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 } });

  test('a commune opens a class in few inputs, and moves a session', async ({ page }) => {
    const team = await buildTeam();
    await sitsAt(page, { ...team, role: 'commune_officer' }, '/trainings/new');
    await page.getByRole('textbox', { name: 'Tên lớp' }).fill('Kỹ năng lắng nghe');
    await page.getByRole('textbox', { name: 'Ngày học' }).fill(formatDate(day));
    await expect(page.getByRole('status').filter({ hasText: '2 buổi' })).toContainText(
      `sáng ${formatDayMonth(day)} (8:00–11:30), chiều ${formatDayMonth(day)} (13:30–17:00)`,
    );
    await page.getByRole('textbox', { name: 'Nơi học' }).fill('Nhà văn hóa');
    await expectReadable(page);
    await page.getByRole('button', { name: 'Mở lớp' }).click();
    await page.waitForURL(CLASS_PAGE);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kỹ năng lắng nghe');
    await expect(page.getByText('Chưa mời ai.').first()).toBeVisible();
    await expectReadable(page);
    expect(await sessionsOf(team.cityId)).toEqual([`${day} morning 08:00`, `${day} afternoon 13:30`]);

    await page.getByRole('link', { name: 'Thêm, sửa buổi học' }).click();
    await page.getByRole('link', { name: `Sửa buổi chiều ${formatDayMonth(day)}` }).click();
    await expect(page.getByRole('heading', { name: `Sửa buổi chiều ${formatDayMonth(day)}` })).toBeVisible();
    await page.getByRole('textbox', { name: 'Từ giờ' }).fill('11h');
    await page.getByRole('button', { name: 'Ghi buổi học' }).click();
    await expect(
      page.getByText(`Giờ này trùng với buổi sáng ${formatDayMonth(day)} (8:00–11:30).`).first(),
    ).toBeVisible();
    await page.getByRole('textbox', { name: 'Từ giờ' }).fill('14h');
    await page.getByRole('button', { name: 'Ghi buổi học' }).click();
    await expect(page.getByText('14:00–17:00').first()).toBeVisible();
    await expectReadable(page);
    await page.getByRole('button', { name: `Bỏ buổi sáng ${formatDayMonth(day)}` }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 buổi học');
    expect(await sessionsOf(team.cityId)).toEqual([`${day} afternoon 14:00`]);
  });
});

test('the city opens a class for trainers from its course; the commune reads that its trainer was there', async ({
  page,
  browser,
}) => {
  const city = await buildCity();
  const team = await buildTeam(city);
  await buildTrainer(team, 'Đào Thị Sen');
  await sitsAt(page, { ...city, role: 'city_officer' }, '/trainings/courses/new');
  await page.getByRole('textbox', { name: 'Tên khóa' }).fill('Phương pháp tập huấn');
  await page.getByRole('radio', { name: 'Tập huấn viên' }).check();
  await expectReadable(page);
  await page.getByRole('button', { name: 'Thêm khóa' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 khóa đang dùng');

  await page.getByRole('link', { name: 'Lớp tập huấn' }).click();
  await page.getByRole('link', { name: 'Mở lớp', exact: true }).click();
  await page.getByRole('combobox', { name: 'Khóa' }).selectOption('Phương pháp tập huấn');
  await page.getByRole('textbox', { name: 'Ngày học' }).fill(formatDate(today));
  await page.getByRole('button', { name: 'Mở lớp' }).click();
  await page.waitForURL(CLASS_PAGE);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Phương pháp tập huấn');

  await page.getByRole('link', { name: 'Ghi người dự lớp' }).click();
  await page.getByRole('checkbox', { name: /Đào Thị Sen.*chưa được tập huấn/ }).check();
  await page.getByRole('button', { name: 'Ghi tập huấn viên vào lớp' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 tập huấn viên, cán bộ trong lớp');
  await page
    .getByRole('textbox', { name: 'Mỗi dòng một người' })
    .fill('1. Đỗ Minh Quân, Phó Chủ tịch UBND phường Láng');
  await page.getByRole('button', { name: 'Ghi cán bộ vào lớp' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2 tập huấn viên, cán bộ trong lớp');
  await page.getByRole('textbox', { name: 'Số đầu tiên' }).fill('15');
  await page.getByRole('textbox', { name: 'Ký hiệu' }).fill('CN-STP');
  await expectReadable(page);
  await page.getByRole('button', { name: 'Ghi người hoàn thành' }).click();
  await expect(page.getByRole('cell', { name: '16/CN-STP' })).toBeVisible();

  const commune = await (await browser.newContext()).newPage();
  await sitsAt(commune, { ...team, role: 'commune_officer' }, '/trainers');
  await expect(commune.getByRole('heading', { level: 1 })).toHaveText(
    '1 tập huấn viên đang làm, đều đã được tập huấn',
  );
  await expectReadable(commune);
  await commune.getByRole('link', { name: 'Đào Thị Sen' }).click();
  await expect(commune.getByText('giấy chứng nhận 15/CN-STP')).toBeVisible();
  await commune.getByRole('link', { name: 'Phương pháp tập huấn' }).click();
  await expect(commune.getByRole('link', { name: 'Hủy lớp' })).toHaveCount(0);
  await commune.context().close();
});

test('a class that was held is called off only when the number of completions was agreed to', async ({
  page,
}) => {
  const mediator = await buildMediator();
  const { classId } = await buildClass(mediator, [{ on: addDays(today, -3) }], { title: 'Kỹ năng hòa giải' });
  await completes(classId, mediator);
  await sitsAt(page, { ...mediator, role: 'commune_officer' }, `/trainings/${classId}`);
  await page.getByRole('link', { name: 'Hủy lớp' }).click();
  await page.getByRole('textbox', { name: 'Lý do hủy' }).fill('Ghi nhầm lớp của xã khác');
  await page.getByRole('button', { name: 'Hủy lớp và báo 1 người' }).click();
  await expect(
    page.getByText('1 người đã hoàn thành lớp này. Đánh dấu để bỏ kết quả của 1 người.').first(),
  ).toBeVisible();
  await expectReadable(page);
  await page.getByRole('checkbox', { name: 'Bỏ kết quả hoàn thành của 1 người' }).check();
  await page.getByRole('button', { name: 'Hủy lớp và báo 1 người' }).click();
  await expect(page.getByText(`Lớp đã hủy ngày ${formatDate(today)}`)).toBeVisible();
  await expect(page.getByText('Ghi nhầm lớp của xã khác')).toBeVisible();
  await expectReadable(page);
  expect((await attendeeOf(classId, mediator.mediatorId))?.completed_on).toBeNull();
});

test('whoever mends a class that somebody else has changed sees both versions', async ({ page }) => {
  const team = await buildTeam();
  const { classId } = await buildClass(team, [{ on: day }], { place: 'Nhà văn hóa' });
  await sitsAt(page, { ...team, role: 'commune_officer' }, `/trainings/${classId}/edit`);
  await page.getByRole('textbox', { name: 'Nơi học' }).fill('Hội trường UBND phường');
  await ownerRows(
    `UPDATE training_class SET place = 'Trường tiểu học', version = 1, changed_by = 'Trần Văn Lộc', changed_at = now()
      WHERE id = $1`,
    [classId],
  );
  await page.getByRole('button', { name: 'Ghi lớp' }).click();
  await expect(page.getByText('Trường tiểu học').first()).toBeVisible();
  await expectReadable(page);
  await page.getByRole('button', { name: 'Ghi lớp' }).click();
  await expect(page.getByText('Hội trường UBND phường').first()).toBeVisible();
  const [kept] = await ownerRows('SELECT place, version FROM training_class WHERE id = $1', [classId]);
  expect(kept).toEqual({ place: 'Hội trường UBND phường', version: 2 });
});
