import { expect, test } from '@playwright/test';
import { newId } from '@/lib/db/ids';
import { owner } from '../../support/owner';
import { act, outcomeOf } from '../support/act';
import { bookOf, newCase, RECORD, sitDown, type Desk } from '../support/desk';
import { open, signIn } from '../support/front-door';

// What changes while somebody is writing: it counts from the next request on, and what was written can still be sent.

let desk: Desk;

test.beforeEach(async () => {
  desk = await sitDown();
  expect((await open('/mediation-cases/new', desk.cookie)).status).toBe(200);
});

test('a session that is taken back: nothing is written, and after signing in the same form is sent once', async () => {
  await owner().query(`UPDATE session SET revoked_at = now(), revoke_reason = 'test' WHERE account_id = $1`, [
    desk.accountId,
  ]);
  const key = newId();
  expect(outcomeOf(await act(RECORD, newCase(desk), { key, cookie: desk.cookie }))).toBe('signed_out');
  expect(await bookOf(desk)).toEqual([]);

  const again = { key, cookie: await signIn(desk.loginName) };
  const first = await act(RECORD, newCase(desk), again);
  expect(first.result).toMatchObject({ ok: true });
  expect((await act(RECORD, newCase(desk), again)).result).toEqual(first.result);
  expect(await bookOf(desk)).toHaveLength(1);
  expect(outcomeOf(await act(RECORD, newCase(desk), { key, cookie: desk.cookie }))).toBe('signed_out');
});

/** What an administrator does meanwhile, and what the official's next request is answered. */
const MEANWHILE: Record<
  string,
  { sql: string; id: 'accountId' | 'membershipId'; page: string; action: string }
> = {
  'the session runs out': {
    sql: `UPDATE session SET expires_at = now() - interval '1 second' WHERE account_id = $1`,
    id: 'accountId',
    page: '/sign-in?next=%2Fmediation-cases%2Fnew',
    action: 'signed_out',
  },
  'nobody has touched it all day': {
    sql: `UPDATE session SET last_seen_at = now() - interval '1 day' WHERE account_id = $1`,
    id: 'accountId',
    page: '/sign-in?next=%2Fmediation-cases%2Fnew',
    action: 'signed_out',
  },
  'the account is disabled': {
    sql: 'UPDATE account SET disabled_at = now() WHERE id = $1',
    id: 'accountId',
    page: '/sign-in?next=%2Fmediation-cases%2Fnew',
    action: 'signed_out',
  },
  'the membership ends': {
    sql: `UPDATE account_membership SET valid_to = '2026-01-01' WHERE id = $1`,
    id: 'membershipId',
    page: '/account/membership',
    action: 'signed_out',
  },
  'a new first password is given': {
    sql: 'UPDATE account SET must_change_password = true WHERE id = $1',
    id: 'accountId',
    page: '/account/password',
    action: 'signed_out',
  },
  'the role becomes one that records no cases': {
    sql: `UPDATE account_membership SET role = 'city_officer', commune_id = NULL WHERE id = $1`,
    id: 'membershipId',
    page: '404',
    action: 'not_found',
  },
};

for (const [what, { sql, id, page, action }] of Object.entries(MEANWHILE)) {
  test(`${what}: it counts from the next request on`, async () => {
    await owner().query(sql, [desk[id]]);
    expect(outcomeOf(await act(RECORD, newCase(desk), { cookie: desk.cookie }))).toBe(action);
    const answer = await open('/mediation-cases/new', desk.cookie);
    expect(answer.location ?? String(answer.status)).toBe(page);
    expect(await bookOf(desk)).toEqual([]);
  });
}
