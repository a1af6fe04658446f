import { expect, test, type Page } from '@playwright/test';
import { assignMediator, buildCase, buildMediator, type BuiltMediator } from '../support/builders';
import { ownerRows } from '../support/owner';
import { buildSignIn, PASSWORD } from '../support/sign-in-accounts';
import { expectNoBarrier } from './support/readable';

async function enter(page: Page, loginName: string, next: string): Promise<void> {
  await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
  await page.getByLabel('Tên đăng nhập').fill(loginName);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}

/** A mediator with an account and an open case, and two colleagues in the team. */
async function mediatorAtWork(): Promise<{
  mediator: BuiltMediator;
  membershipId: string;
  loginName: string;
}> {
  const mediator = await buildMediator({ fullName: 'Phạm Thị Lụa', name: 'Tổ hòa giải số 12' });
  for (const fullName of ['Lê Quang Điệp', 'Vũ Thị Thu']) await buildMediator({ ...mediator, fullName });
  const open = await buildCase({ ...mediator, columns: { status: 'assigned', assigned_on: '2026-11-02' } });
  await assignMediator(open, mediator);
  const { loginName, membershipIds } = await buildSignIn({ places: [{ ...mediator, role: 'mediator' }] });
  return { mediator, loginName, membershipId: membershipIds[0] ?? '' };
}

test('an account with open work ends only when somebody has taken it over, and both can sign', async ({
  page,
  browser,
}) => {
  const { mediator, membershipId, loginName } = await mediatorAtWork();
  const officer = await buildSignIn({ places: [{ ...mediator, role: 'commune_officer' }] });
  const theirs = await (await browser.newContext()).newPage();
  await enter(theirs, loginName, '/mediation-cases');
  await expect(theirs.getByRole('link', { name: /^Vụ \d/ })).toBeVisible();

  await enter(page, officer.loginName, `/accounts/${membershipId}`);
  await expect(page.getByRole('button', { name: 'Thôi quyền từ hôm nay' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Bàn giao 1 việc rồi thôi quyền' }).click();
  const form = page.getByRole('form', { name: 'Bàn giao' });
  await form.getByRole('button', { name: /Bàn giao và thôi quyền/ }).click();
  await expect(form.getByRole('alert')).toContainText('Chọn người làm tiếp vụ việc này.');
  await expectNoBarrier(page);

  await form.getByLabel(/^Vụ .* Tổ hòa giải số 12$/).selectOption({ label: 'Lê Quang Điệp' });
  await form.getByRole('button', { name: /Bàn giao và thôi quyền/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Biên bản bàn giao');
  await expect(page.getByRole('cell', { name: 'Lê Quang Điệp' })).toBeVisible();
  await expectNoBarrier(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('ký, ghi rõ họ tên')).toHaveCount(3);
  await expect(page.getByRole('button', { name: 'In biên bản' })).toBeHidden();

  await theirs.goto('/mediation-cases');
  await expect(theirs).not.toHaveURL('/mediation-cases');
  const left = await ownerRows(
    `SELECT 1 FROM case_mediator WHERE city_id = $1 AND mediator_id = $2 AND ended_on IS NULL`,
    [mediator.cityId, mediator.mediatorId],
  );
  expect(left).toEqual([]);
});
