import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import { addDays } from '@/lib/domain/calendar';
import { todayInVietnam } from '@/lib/format/date';
import { newUrlToken } from '@/lib/server/url-token';
import { buildCommune, buildMediator, buildTeam, type BuiltMediator } from '../support/builders';
import { ELSEWHERE, buildMaterial } from '../support/materials';
import { owner } from '../support/owner';
import { buildInvitation, buildLink } from '../support/personal-links';
import { buildSignIn } from '../support/sign-in-accounts';
import { attendeeOf, buildClass, type BuiltClass } from '../support/trainings';
import { enter } from './support/enter';
import { ORIGIN, open } from './support/front-door';
import { expectReadable } from './support/readable';

// One's own trainings on a small telephone: by a link without an account, with scripts and without, and signed in.

const PHONE = { width: 360, height: 740 };
const day = (days: number): string => addDays(todayInVietnam(new Date()), days);

type Invited = { readonly person: BuiltMediator; readonly training: BuiltClass };

/** A woman of phường Láng who is invited to a class in five days. */
async function buildInvited(): Promise<Invited> {
  const commune = await buildCommune({ name: 'Láng', kind: 'ward' });
  const person = await buildMediator({ ...(await buildTeam(commune)), fullName: 'Nguyễn Thị Hạnh' });
  await owner().query(`UPDATE mediator SET sex = 'female' WHERE id = $1`, [person.mediatorId]);
  const training = await buildClass(commune, [{ on: day(5), hours: ['08:00', '11:30'] }], {
    place: 'Nhà văn hóa phường Láng',
    map_url: 'https://ban-do.example.vn/lang',
    bring: 'sổ theo dõi của tổ, bút',
    guest_trainers: 'Luật sư Hà Thu Uyên',
    contact_name: 'bà Nguyễn Thu Hà',
    contact_phone: '02400001188',
  });
  await buildInvitation(person, training.classId);
  return { person, training };
}

const answerOf = async ({ person, training }: Invited) =>
  (await attendeeOf(training.classId, person.mediatorId))?.answer;

test('by link, on a telephone that runs no scripts: one tap says coming, another changes the mind', async ({
  browser,
}) => {
  const invited = await buildInvited();
  const { token } = await buildLink(invited.person);
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE, baseURL: ORIGIN });
  const page = await context.newPage();
  await page.goto(`/l/${token}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Lớp sắp tới: (thứ |Chủ nhật)/);
  for (const told of [
    '8 giờ đến 11 giờ 30',
    'Nhà văn hóa phường Láng',
    'Luật sư Hà Thu Uyên',
    'sổ theo dõi của tổ, bút',
  ])
    await expect(page.getByText(told, { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Tôi sẽ đến' }).click();
  await expect(page.getByText('Bà đã báo sẽ đến.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Tôi sẽ đến' })).toHaveCount(0);
  expect(await answerOf(invited)).toBe('coming');
  await page.getByRole('button', { name: 'Tôi không đến được' }).click();
  await expect(page.getByText('Bà đã báo không đến được.')).toBeVisible();
  expect(await answerOf(invited)).toBe('declined');
  expect(await context.cookies()).toEqual([]);
  await context.close();
});

test('by link: large buttons, materials, and a calendar that follows the class', async ({ page }) => {
  const { person, training } = await buildInvited();
  await buildMaterial(person);
  const { token } = await buildLink(person, '2099-12-31');
  await page.setViewportSize(PHONE);
  await page.goto(`/l/${token}`);
  await expectReadable(page);
  for (const name of ['Tôi sẽ đến', 'Tôi không đến được']) {
    const box = await page.getByRole('button', { name }).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(56);
  }
  await expect(page.getByRole('link', { name: 'Xem đường đi' })).toHaveAttribute('rel', 'noreferrer');
  await expect(page.getByRole('link', { name: '024 0000 1188' })).toHaveAttribute('href', 'tel:02400001188');
  await expect(page.getByText('dùng đến 31/12/2099')).toBeVisible();

  await page.getByRole('link', { name: 'Mở Kỹ năng lắng nghe' }).click();
  await expect(page.getByText('Nghe hết rồi mới hỏi.')).toBeVisible();
  await page.getByRole('link', { name: 'Về lịch tập huấn' }).click();
  await expect(page.getByText('Đã nhận.')).toBeVisible();
  const document = await page.getByRole('link', { name: 'Mở Luật Đất đai' }).getAttribute('href');
  expect((await open(document ?? '')).location).toBe(ELSEWHERE);

  await page.getByRole('link', { name: 'Thêm vào lịch điện thoại' }).click();
  await expectReadable(page);
  const subscribe = await page.getByRole('link', { name: 'iPhone, iPad, Outlook' }).getAttribute('href');
  expect(subscribe).toMatch(/^webcal:/);
  const feed = new URL((subscribe ?? '').replace(/^webcal:/, 'http:')).pathname;
  const entries = async () => {
    const { body } = await open(feed);
    const whole = new ICAL.Component(ICAL.parse(body) as unknown[]);
    return whole.getAllSubcomponents('vevent').map((one) => String(one.getFirstPropertyValue('status')));
  };
  expect(await entries()).toEqual(['TENTATIVE']);
  await owner().query(
    `UPDATE training_class SET state = 'cancelled', cancelled_on = $2, cancel_reason = 'Phòng họp đang sửa.',
            calendar_sequence = 1 WHERE id = $1`,
    [training.classId, day(0)],
  );
  expect(await entries()).toEqual(['CANCELLED']);
  await page.goto(`/l/${token}`);
  await expect(page.getByText(/đã hủy\. Xin không đến\./)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chưa có lớp nào sắp tới');
});

test('the commune makes the links of a class, sends them and takes one back', async ({ page, browser }) => {
  const { person, training } = await buildInvited();
  const { cityId, communeId } = person;
  const { loginName } = await buildSignIn({ places: [{ cityId, communeId, role: 'commune_officer' }] });
  await enter(page, loginName, `/trainings/${training.classId}`);
  await expect(page.getByLabel('Giấy mời, không ghi tên ai')).toHaveValue(/Kính mời hòa giải viên dự lớp/);
  await page.getByRole('link', { name: 'Lấy liên kết cho 1 người được mời' }).click();
  await page.getByRole('button', { name: 'Lấy liên kết cho 1 người' }).click();
  const text = await page.getByRole('textbox', { name: 'Tin gửi Nguyễn Thị Hạnh' }).inputValue();
  const path = /\/l\/[\w-]{22}/.exec(text)?.[0] ?? '';
  await expectReadable(page);

  const telephone = await browser.newContext({ viewport: PHONE, baseURL: ORIGIN });
  const theirs = await telephone.newPage();
  await theirs.goto(path);
  await expect(theirs.getByText('Lịch tập huấn của bà Nguyễn Thị Hạnh')).toBeVisible();

  await page.getByRole('link', { name: 'Về danh sách' }).click();
  await expect(page.getByRole('row', { name: /Nguyễn Thị Hạnh.*Đang dùng/ })).toBeVisible();
  await page.getByRole('link', { name: 'Nguyễn Thị Hạnh' }).click();
  await expect(page.getByRole('table', { name: 'Lượt dùng theo ngày' })).toBeVisible();
  await page.getByText('Thu hồi liên kết', { exact: true }).click();
  await page.getByRole('button', { name: 'Thu hồi ngay' }).click();
  await expect(page.getByText('Đã thu hồi', { exact: true })).toBeVisible();
  await expectReadable(page);

  await theirs.getByRole('button', { name: 'Tôi sẽ đến' }).click();
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText(
    'Đường liên kết này không còn dùng được',
  );
  await expect(theirs.getByText('Nguyễn Thị Hạnh')).toHaveCount(0);
  await expect(theirs.getByRole('link', { name: '024 0000 1188' })).toBeVisible();
  await expectReadable(theirs);
  expect(await answerOf({ person, training })).toBeNull();
  await telephone.close();

  await page.goto(`/l/${newUrlToken()}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không tìm thấy trang này');
});

test('signed in, a mediator answers on the first page and finds it in the schedule', async ({ page }) => {
  const invited = await buildInvited();
  const { loginName } = await buildSignIn({ places: [{ ...invited.person, role: 'mediator' }] });
  await page.setViewportSize(PHONE);
  await enter(page, loginName, '/');
  await page.getByRole('button', { name: 'Tôi sẽ đến' }).click();
  await expect(page.getByText('Bà đã báo sẽ đến.')).toBeVisible();
  expect(await answerOf(invited)).toBe('coming');
  await page.getByRole('link', { name: 'Xem cả lịch' }).click();
  await expect(page.getByText('Bà đã báo sẽ đến.')).toBeVisible();
  await expectReadable(page);
  await page.getByRole('link', { name: 'Thêm vào lịch điện thoại' }).click();
  await page.getByRole('button', { name: 'Tạo địa chỉ lịch của tôi' }).click();
  await expect(page.getByRole('textbox', { name: 'Địa chỉ của lịch' })).toHaveValue(
    /\/calendar\/[\w-]{22}\.ics$/,
  );
  await expectReadable(page);
});
