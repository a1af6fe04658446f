import { describe, expect, it } from 'vitest';
import { signInWithPassword } from '@/lib/auth/credentials';
import { signInWithOidc } from '@/lib/auth/oidc-sign-in';
import { lookUpSession } from '@/lib/auth/session-lookup';
import { newId } from '@/lib/db/ids';
import { ownerRows } from '../support/owner';
import { buildSignIn, newVisit, PASSWORD } from '../support/sign-in-accounts';

const SETTINGS = {
  issuer: 'https://dangnhap.example.gov.vn',
  clientId: 'portal',
  clientSecret: 'x',
  label: 'Đăng nhập một lần',
  claim: 'preferred_username',
};

const come = (sub: string, name?: unknown) =>
  signInWithOidc(SETTINGS, { sub, preferred_username: name }, newVisit());

describe('single sign-on', () => {
  it('finds the account by the claim the first time, and by its lasting name from then on', async () => {
    const account = await buildSignIn();
    const subject = newId();
    const first = await come(subject, ` ${account.loginName.toUpperCase()} `);
    expect(await lookUpSession(first?.sessionId ?? newId())).toMatchObject({
      kind: 'signed_in',
      account: { accountId: account.accountId },
    });
    const renamed = await come(subject, 'ten.moi');
    expect(await lookUpSession(renamed?.sessionId ?? newId())).toMatchObject({
      account: { accountId: account.accountId },
    });
    const rows = await ownerRows('SELECT subject FROM account_identity WHERE account_id = $1', [
      account.accountId,
    ]);
    expect(rows).toEqual([{ subject }]);
  });

  it('does not open an account to the next holder of its name over there', async () => {
    const account = await buildSignIn();
    await come(newId(), account.loginName);
    expect(await come(newId(), account.loginName)).toBeNull();
  });

  it('opens no disabled account, known or not', async () => {
    const account = await buildSignIn({ columns: { disabled_at: new Date() } });
    expect(await come(newId(), account.loginName)).toBeNull();
    const rows = await ownerRows('SELECT 1 FROM account_identity WHERE account_id = $1', [account.accountId]);
    expect(rows).toEqual([]);
  });

  it('ends a first password that was never used', async () => {
    const account = await buildSignIn({ isFirst: true });
    const session = await come(newId(), account.loginName);
    expect((await lookUpSession(session?.sessionId ?? newId())).kind).toBe('signed_in');
    const typed = { loginName: account.loginName, password: PASSWORD };
    expect((await signInWithPassword(typed, newVisit())).kind).toBe('refused');
  });

  it.each([
    ['a name that is nobody’s', `khong.co.${newId().slice(-8)}`],
    ['no name', undefined],
    ['a list for a name', ['phuong.lang']],
    ['NUL in the name', 'phuong\u0000lang'],
  ])('with %s opens nothing', async (_what, name) => {
    expect(await come(newId(), name)).toBeNull();
  });

  it('without a lasting name opens nothing', async () => {
    const account = await buildSignIn();
    expect(await come('', account.loginName)).toBeNull();
  });
});
