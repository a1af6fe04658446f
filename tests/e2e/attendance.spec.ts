import { expect, test, type Page } from '@playwright/test';
import { addMonths } from '@/lib/domain/calendar';
import { todayInVietnam } from '@/lib/format/date';
import { buildMediator, buildTeam, type BuiltMediator, type BuiltTeam } from '../support/builders';
import { ownerRows } from '../support/owner';
import { buildSignIn } from '../support/sign-in-accounts';
import { attendeeOf, buildClass, buildNewcomer, type BuiltClass } from '../support/trainings';
import { enter } from './support/enter';
import { expectReadable } from './support/readable';

// A class from the proposal to the certificate, as an office lives it: at the desk, on the telephone, at the door.

const today = todayInVietnam(new Date());

async function officialAt(page: Page, { cityId, communeId }: BuiltTeam, path: string): Promise<void> {
  const { loginName } = await buildSignIn({ places: [{ cityId, communeId, role: 'commune_officer' }] });
  await enter(page, loginName, path);
}

type Hall = {
  readonly team: BuiltTeam;
  readonly held: BuiltClass;
  readonly overdue: BuiltMediator;
  readonly never: BuiltMediator;
  readonly guest: BuiltMediator;
};

/** A class of a morning and an afternoon today, two seats; one new mediator overdue, one never trained, one to drop in. */
async function openHall(columns: Readonly<Record<string, unknown>> = {}): Promise<Hall> {
  const team = await buildTeam();
  const overdue = await buildNewcomer(team, 'Lê Quang Diễn', addMonths(today, -7));
  const never = await buildMediator({ ...team, fullName: 'Hoàng Thị Lý' });
  const guest = await buildMediator({ ...team, fullName: 'Vũ Đình Khoát' });
  const held = await buildClass(team, [{ on: today }, { on: today, part: 'afternoon' }], {
    title: 'Kỹ năng hòa giải, cụm 3',
    ...columns,
  });
  return { team, held, overdue, never, guest };
}

const invite = ({ held }: Hall, people: readonly BuiltMediator[]) =>
  Promise.all(
    people.map(({ cityId, communeId, teamId, mediatorId }) =>
      ownerRows(
        `INSERT INTO training_attendee (city_id, class_id, mediator_id, commune_id, team_id, half_days, invited_at)
         VALUES ($1, $2, $3, $4, $5, 0, now())`,
        [cityId, held.classId, mediatorId, communeId, teamId],
      ),
    ),
  );

test('who should come is proposed with the reason and invited; answers are written down by telephone', async ({
  page,
}) => {
  const hall = await openHall({ capacity: 1 });
  const { classId } = hall.held;
  await officialAt(page, hall.team, `/trainings/${classId}/invite?group=overdue`);

  await expect(page.getByRole('heading', { name: '1 người nên mời' })).toBeVisible();
  const late = page.getByRole('region', { name: /Người mới đã quá hạn 6 tháng/ });
  await expect(late.getByRole('checkbox', { name: /Lê Quang Diễn/ })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /Hoàng Thị Lý/ })).not.toBeChecked();
  await expect(page.getByRole('button', { name: 'Mời 1 người vào lớp' })).toBeVisible();
  await expectReadable(page);

  await page.getByRole('searchbox', { name: 'Tìm theo họ tên, tổ' }).fill('hoang thi');
  await page.getByRole('checkbox', { name: /Hoàng Thị Lý/ }).check();
  await expect(page.getByText('Mời nhiều hơn số chỗ còn lại 1 người')).toBeVisible();
  await page.getByRole('button', { name: 'Mời 2 người vào lớp' }).click();
  await page.waitForURL(`/trainings/${classId}/answers`);
  await expect(page.getByRole('heading', { name: /2 người chưa trả lời/ })).toBeVisible();
  await expectReadable(page);

  await page.getByRole('button', { name: 'Lê Quang Diễn sẽ đến' }).click();
  await expect(page.getByText('Đã ghi: Lê Quang Diễn sẽ đến.')).toBeVisible();
  await page.getByRole('button', { name: 'Hoàng Thị Lý sẽ đến' }).click();
  await expect(page.getByText('Lớp đã đủ chỗ: Hoàng Thị Lý vào danh sách chờ.')).toBeVisible();
  await page.getByRole('button', { name: 'Lê Quang Diễn không đến được' }).click();
  await expect(page.getByText('Hoàng Thị Lý đang chờ được chuyển lên.')).toBeVisible();
  expect(await attendeeOf(classId, hall.never.mediatorId)).toMatchObject({
    answer: 'coming',
    waiting: false,
  });

  // Whoever answered stands in another group, where what was open is drawn anew.
  const declined = page.getByRole('region', { name: /^Không đến được/ });
  await declined.getByText('Bỏ ra khỏi danh sách: Lê Quang Diễn').click();
  await page.getByRole('textbox', { name: 'Lý do' }).fill('đang nằm viện');
  await page.getByRole('button', { name: 'Bỏ khỏi danh sách' }).click();
  await expect(page.getByRole('button', { name: 'Đưa Lê Quang Diễn trở lại danh sách' })).toBeVisible();
});

test('attendance is ticked on a phone, survives a lost network, completes people and numbers their certificates', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const hall = await openHall();
  const { overdue, never, guest } = hall;
  const { classId, sessionIds } = hall.held;
  await invite(hall, [overdue, never]);
  await officialAt(page, hall.team, `/trainings/${classId}/attendance?session=${sessionIds[0]}`);

  await page
    .getByRole('button', { name: /^Lê Quang Diễn/, pressed: false })
    .first()
    .click();
  await page.getByRole('button', { name: 'Hoàng Thị Lý vắng có phép' }).click();
  await page.getByRole('textbox', { name: 'Người đến mà không có trong danh sách' }).fill('khoat');
  await page.getByRole('button', { name: 'Tìm trong sổ' }).click();
  await page.getByRole('button', { name: 'Thêm Vũ Đình Khoát, có mặt' }).click();
  await expectReadable(page);

  await context.setOffline(true);
  await page.getByRole('button', { name: 'Ghi 2 người có mặt' }).click();
  await expect(page.getByText('Chưa ghi được vì mất mạng. Nội dung vẫn còn trên trang này.')).toBeVisible();
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Ghi 2 người có mặt' }).click();
  await expect(page.getByText('Đã ghi điểm danh: 2 trong 3 người có mặt.')).toBeVisible();

  await page.getByRole('link', { name: /chiều/ }).click();
  await page.waitForURL(new RegExp(`session=${sessionIds[1]}`));
  await page.getByText('Dán danh sách họ tên').click();
  await page
    .getByRole('textbox', { name: 'Danh sách người có mặt' })
    .fill('1. le quang dien\n2. Vũ Đình Khoát, 1965\n3. Người Không Có');
  await page.getByRole('button', { name: 'Dò trong sổ' }).click();
  await expect(page.getByText('Nhận ra 2 trong 3 dòng.')).toBeVisible();
  await expect(page.getByText('Không có trong sổ')).toBeVisible();
  await expectReadable(page);
  await page.getByRole('button', { name: 'Đánh dấu 2 người có mặt' }).click();
  await page.getByRole('button', { name: 'Ghi 2 người có mặt' }).click();
  await expect(page.getByText('Đã ghi điểm danh: 2 trong 3 người có mặt.')).toBeVisible();
  expect(await attendeeOf(classId, overdue.mediatorId)).toMatchObject({ half_days: 2, completed_on: today });
  expect(await attendeeOf(classId, guest.mediatorId)).toMatchObject({ half_days: 2, completed_on: today });
  expect(await attendeeOf(classId, never.mediatorId)).toMatchObject({ half_days: 0, completed_on: null });

  await page.goto(`/trainings/${classId}/certificates`);
  await expect(page.getByText('đủ 2/2 buổi')).toHaveCount(2);
  await page.getByRole('textbox', { name: 'Số đầu tiên' }).fill('12');
  await expectReadable(page);
  await page.getByRole('button', { name: 'Cấp số cho 2 người' }).click();
  await expect(page.getByText('Đã cấp 2 số, từ 12/GCN-UBND đến 13/GCN-UBND.')).toBeVisible();
  await expect(page.getByText('số 12/GCN-UBND')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Tải Excel để in' }).click();
  expect((await download).suggestedFilename()).toMatch(/giấy chứng nhận .*\.xlsx/);
});

test('a code on the wall makes present whoever opens it there', async ({ page, browser }) => {
  const hall = await openHall();
  const { overdue } = hall;
  const { classId } = hall.held;
  await invite(hall, [overdue]);
  await officialAt(page, hall.team, `/trainings/${classId}/check-in`);
  await page.getByRole('textbox', { name: 'Mở từ' }).fill('00:00');
  await page.getByRole('textbox', { name: 'Đến' }).fill('23:59');
  await page.getByRole('button', { name: 'Mở mã điểm danh' }).click();
  await expect(page.getByRole('img', { name: 'Mã điểm danh của buổi học' })).toBeVisible();
  await expectReadable(page);
  const address = await page.getByText(/\/check-in\/[\w-]{22}$/).textContent();

  const pocket = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const phone = await pocket.newPage();
  const { cityId, communeId, teamId, mediatorId } = overdue;
  const { loginName } = await buildSignIn({
    places: [{ cityId, communeId, teamId, mediatorId, role: 'mediator' }],
  });
  await enter(phone, loginName, new URL(address ?? '').pathname);
  await phone.getByRole('button', { name: 'Tôi có mặt' }).click();
  await expect(phone.getByText('Đã ghi: ông, bà có mặt.')).toBeVisible();
  await expect(phone).toHaveTitle(/^Điểm danh/);
  await expectReadable(phone);
  expect(await attendeeOf(classId, mediatorId)).toMatchObject({ half_days: 1 });
  await pocket.close();

  await page.getByRole('button', { name: 'Đóng mã' }).click();
  await expect(page.getByText('Đã đóng mã điểm danh.')).toBeVisible();
});
