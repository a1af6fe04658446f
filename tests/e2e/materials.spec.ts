import { expect, test, type Page } from '@playwright/test';
import { buildDecision, buildMediator, type BuiltMediator } from '../support/builders';
import { buildMaterial } from '../support/materials';
import { owner, ownerRows } from '../support/owner';
import { buildSignIn } from '../support/sign-in-accounts';
import { enter } from './support/enter';
import { expectNoBarrier } from './support/readable';

/** Two recognised mediators of one team. */
async function buildPair(): Promise<readonly [BuiltMediator, BuiltMediator]> {
  const first = await buildMediator({ fullName: 'Trần Văn Lộc', role: 'leader' });
  const second = await buildMediator({ ...first, fullName: 'Lê Thị Nhàn', role: 'member' });
  await owner().query('UPDATE team_membership SET recognised_by_id = $2 WHERE team_id = $1', [
    first.teamId,
    await buildDecision(first),
  ]);
  return [first, second];
}

async function enterAs(
  page: Page,
  role: 'city_officer' | 'commune_officer' | 'mediator',
  { cityId, communeId, teamId, mediatorId }: BuiltMediator,
  path: string,
): Promise<void> {
  const place =
    role === 'city_officer'
      ? { cityId }
      : role === 'commune_officer'
        ? { cityId, communeId }
        : { cityId, communeId, teamId, mediatorId };
  const { loginName } = await buildSignIn({ places: [{ ...place, role }] });
  await enter(page, loginName, path);
}

const receiptsOf = ({ cityId }: BuiltMediator) =>
  ownerRows<{ name: string; way: string }>(
    `SELECT m.full_name AS name, r.way FROM material_receipt r JOIN mediator m ON m.id = r.mediator_id
      WHERE r.city_id = $1 ORDER BY m.full_name, r.way`,
    [cityId],
  );

test('the city publishes its official set with a text and a link, and sees whom it has reached', async ({
  page,
}) => {
  const [mediator] = await buildPair();
  await enterAs(page, 'city_officer', mediator, '/materials');
  await page.getByRole('link', { name: 'Thêm bộ tài liệu' }).click();
  await page.getByRole('textbox', { name: 'Tên bộ tài liệu' }).fill('Bộ tài liệu bồi dưỡng');
  await page.getByRole('checkbox', { name: 'Bộ tài liệu chính thức' }).check();
  await page.getByRole('textbox', { name: 'Ngày phát hành' }).fill('15/01/2026');
  await page.getByRole('button', { name: 'Thêm bộ tài liệu' }).click();
  await page.waitForURL(/\/materials\/versions\//);

  const documents = page.getByRole('region', { name: 'Tài liệu trong bộ' });
  await page.getByRole('textbox', { name: 'Tên tài liệu' }).fill('Kỹ năng lắng nghe');
  await page.getByRole('textbox', { name: 'Đường dẫn' }).fill('http://khong-an-toan.vn/a.pdf');
  await page.getByRole('button', { name: 'Thêm tài liệu' }).click();
  await expect(page.getByText('Đường dẫn bắt đầu bằng https://').first()).toBeVisible();
  await page.getByRole('textbox', { name: 'Đường dẫn' }).fill('https://tailieu.example.vn/a.pdf');
  await page.getByRole('button', { name: 'Thêm tài liệu' }).click();
  await expect(documents.getByRole('link', { name: /Kỹ năng lắng nghe/ })).toBeVisible();
  await page.getByRole('textbox', { name: 'Tên tài liệu' }).fill('Nhập môn');
  await page.getByRole('textbox', { name: 'Nội dung' }).fill('Nghe hết rồi mới hỏi.');
  await page.getByRole('button', { name: 'Thêm tài liệu' }).click();
  await expect(documents.getByRole('link', { name: 'Nhập môn' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bộ tài liệu bồi dưỡng: 2 người chưa có');
  await expectNoBarrier(page);
});

test('a mediator opens a document on a phone and has the set from then on', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const [mediator] = await buildPair();
  await buildMaterial({ ...mediator, communeId: null });
  await enterAs(page, 'mediator', mediator, '/materials');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tài liệu: 1 bộ chính thức chưa mở');
  await expect(page.getByRole('link', { name: 'Ai trong tổ đã có' })).toHaveCount(0);
  await expectNoBarrier(page);
  await page.getByRole('link', { name: 'Kỹ năng lắng nghe' }).click();
  await expect(page.getByText('Nghe hết rồi mới hỏi.')).toBeVisible();
  await page.reload();
  await expectNoBarrier(page);
  await page.getByRole('link', { name: 'Tài liệu', exact: true }).click();
  await expect(page.getByText(/Đã mở trên cổng \d{2}\/\d{2}\/\d{4}/)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tài liệu');
  expect(await receiptsOf(mediator)).toEqual([{ name: 'Trần Văn Lộc', way: 'opened' }]);
});

test('a commune hands out to many in one press, prints the list to sign, takes a slip back', async ({
  page,
}) => {
  const [mediator] = await buildPair();
  const { versionId } = await buildMaterial({ ...mediator, communeId: null });
  await enterAs(page, 'commune_officer', mediator, `/materials/versions/${versionId}`);
  await expect(page.getByRole('row', { name: /Tổ hòa giải số 1.*0\/2.*2 người.*chưa/ })).toBeVisible();
  await expectNoBarrier(page);
  await page.getByRole('link', { name: 'Danh sách ký nhận' }).click();
  await expect(page.getByRole('row', { name: /1.*Lê Thị Nhàn/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'In danh sách ký nhận' })).toBeVisible();
  await expectNoBarrier(page);

  await page.goto(`/materials/versions/${versionId}/hand-out`);
  const people = page.getByRole('form', { name: 'Phát cho từng người' });
  await people.getByRole('textbox', { name: 'Ngày phát' }).fill('14/01/2026');
  await people.getByRole('button', { name: 'Ghi phát cho 2 người' }).click();
  await expect(page.getByText('Ngày phát sớm hơn ngày phát hành').first()).toBeVisible();
  await expectNoBarrier(page);
  await people.getByRole('textbox', { name: 'Ngày phát' }).fill('01/02/2026');
  await people.getByRole('button', { name: 'Ghi phát cho 2 người' }).click();
  await page.waitForURL(`/materials/versions/${versionId}`);
  await expect(page.getByRole('row', { name: /Tổ hòa giải số 1.*2\/2.*không ai/ })).toBeVisible();

  await page.getByRole('link', { name: 'Tổ hòa giải số 1' }).click();
  const row = page.getByRole('row', { name: /Trần Văn Lộc.*Nhận bản in 01\/02\/2026/ });
  await row.getByRole('button', { name: 'Ghi nhầm, bỏ' }).click();
  await expect(page.getByRole('row', { name: /Trần Văn Lộc.*Chưa có/ })).toBeVisible();
  await expectNoBarrier(page);
  expect(await receiptsOf(mediator)).toEqual([{ name: 'Lê Thị Nhàn', way: 'printed' }]);

  await page.goto(`/materials/versions/${versionId}/hand-out`);
  await page.getByRole('checkbox', { name: 'Tổ hòa giải số 1', exact: true }).check();
  await page.getByRole('textbox', { name: 'Số bản mỗi tổ' }).fill('3');
  await page.getByRole('button', { name: 'Ghi phát theo tổ' }).click();
  await page.waitForURL(`/materials/versions/${versionId}`);
  await expect(
    page.getByRole('row', { name: /Tổ hòa giải số 1.*1\/2.*1 người.*\d{2}\/\d{2}\/\d{4}/ }),
  ).toBeVisible();
});
