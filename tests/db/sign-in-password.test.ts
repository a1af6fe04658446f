import { describe, expect, it } from 'vitest';
import { signInWithPassword, type SignInAnswer } from '@/lib/auth/credentials';
import { changeOwnPassword } from '@/lib/auth/own-password';
import { lookUpSession } from '@/lib/auth/session-lookup';
import type { SignedInAccount } from '@/lib/auth/session-state';
import { asGate } from '@/lib/db/scope';
import { buildCity, buildCommune } from '../support/builders';
import { owner, ownerRows } from '../support/owner';
import { buildSignIn, newVisit, PASSWORD, type BuiltSignIn } from '../support/sign-in-accounts';

const NEXT = 'mua-rao-ben-song-61';

const enter = ({ loginName }: BuiltSignIn, password = PASSWORD): Promise<SignInAnswer> =>
  signInWithPassword({ loginName, password }, newVisit());

/** Signs in and gives what the account's own pages know. */
async function signedIn(account: BuiltSignIn): Promise<SignedInAccount> {
  const answer = await enter(account);
  if (answer.kind !== 'signed_in') throw new Error(answer.kind);
  const state = await lookUpSession(answer.session.sessionId);
  if (state.kind === 'none') throw new Error('no session');
  return state.account;
}

const change = (account: SignedInAccount, current: string, next: string) =>
  asGate((tx) => changeOwnPassword(tx, account, { current, next }), { accountId: account.accountId });

describe('changing one’s own password', () => {
  it('ends every other session at once and keeps this one', async () => {
    const built = await buildSignIn();
    const [here, there] = [await signedIn(built), await signedIn(built)];
    expect(await change(here, PASSWORD, NEXT)).toEqual({ ok: true, value: null });
    expect((await lookUpSession(here.sessionId)).kind).toBe('signed_in');
    expect((await lookUpSession(there.sessionId)).kind).toBe('none');
    expect((await enter(built)).kind).toBe('refused');
    expect((await enter(built, NEXT)).kind).toBe('signed_in');
  });

  it('after a first password asks for nothing else and opens the portal', async () => {
    const built = await buildSignIn({ isFirst: true });
    const account = await signedIn(built);
    expect(await change(account, '', NEXT)).toEqual({ ok: true, value: null });
    expect((await lookUpSession(account.sessionId)).kind).toBe('signed_in');
    const [row] = await ownerRows(
      'SELECT must_change_password, password_expires_at, password_changed_at IS NOT NULL AS changed FROM account WHERE id = $1',
      [built.accountId],
    );
    expect(row).toEqual({ must_change_password: false, password_expires_at: null, changed: true });
  });

  it.each([
    ['too short', 'ngan-qua', 'too_short'],
    ['known to everybody', 'hoagiaihoagiaihoagiai', 'too_common'],
    ['the same as before', PASSWORD, 'not_new'],
    ['longer than is kept', 'xuan-ha-thu-dong-'.repeat(9), 'too_long'],
  ])('is refused when the new one is %s', async (_what, next, code) => {
    const account = await signedIn(await buildSignIn());
    expect(await change(account, PASSWORD, next)).toEqual({ ok: false, error: { code } });
  });

  it('is refused when the new one is made of the person’s own names and place', async () => {
    const place = await buildCommune({ cityId: (await buildCity()).cityId, name: 'Khuê Mỹ Thượng' });
    const account = await signedIn(await buildSignIn({ places: [{ ...place, role: 'commune_officer' }] }));
    expect(await change(account, PASSWORD, 'KhueMyThuong-2026')).toEqual({
      ok: false,
      error: { code: 'too_common' },
    });
    expect(await change(account, PASSWORD, 'nguyen thu ha nguyen')).toEqual({
      ok: false,
      error: { code: 'too_common' },
    });
  });

  it('counts guesses of the current one, though each refusal rolls its own work back', async () => {
    const account = await signedIn(await buildSignIn());
    const codes: string[] = [];
    for (let index = 0; index < 7; index += 1) {
      const result = await change(account, `doan-mo-${index}`, NEXT);
      codes.push(result.ok ? 'changed' : result.error.code);
    }
    expect(codes).toEqual([...Array<string>(5).fill('wrong_current'), 'throttled', 'throttled']);
    expect((await change(account, PASSWORD, NEXT)).ok).toBe(false);
  });

  it('is refused for an account that has no password here', async () => {
    const built = await buildSignIn();
    const account = await signedIn(built);
    await owner().query('UPDATE account SET password_hash = NULL WHERE id = $1', [built.accountId]);
    expect(await change(account, '', NEXT)).toEqual({ ok: false, error: { code: 'no_password' } });
  });
});
