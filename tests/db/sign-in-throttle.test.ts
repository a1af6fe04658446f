import { describe, expect, it } from 'vitest';
import { signInWithPassword, type SignInAnswer } from '@/lib/auth/credentials';
import type { Visit } from '@/lib/auth/visit';
import { newId } from '@/lib/db/ids';
import { buildCommune } from '../support/builders';
import { ownerRows } from '../support/owner';
import { buildSignIn, newVisit, PASSWORD } from '../support/sign-in-accounts';

const guess = (loginName: string, visit: Visit): Promise<SignInAnswer> =>
  signInWithPassword({ loginName, password: `doan-${newId()}` }, visit);
const enter = (loginName: string, visit: Visit): Promise<SignInAnswer> =>
  signInWithPassword({ loginName, password: PASSWORD }, visit);

/** How many answers came of comparing a password. */
const evaluated = (answers: readonly SignInAnswer[]): number =>
  answers.filter(({ kind }) => kind === 'refused' || kind === 'signed_in').length;

describe('guesses sent at once', () => {
  it('from one address are counted at once: five are compared, the rest wait', async () => {
    const { loginName } = await buildSignIn();
    const visit = newVisit();
    const answers = await Promise.all(Array.from({ length: 60 }, () => guess(loginName, visit)));
    expect(evaluated(answers)).toBe(5);
  });

  it('from sixty addresses stand in one line for the account', async () => {
    const { loginName } = await buildSignIn();
    const answers = await Promise.all(Array.from({ length: 60 }, () => guess(loginName, newVisit())));
    expect(evaluated(answers)).toBe(10);
  });

  it('at a name that is nobody’s are counted just the same', async () => {
    const loginName = `khong.co.${newId().slice(-8)}`;
    const answers = await Promise.all(Array.from({ length: 60 }, () => guess(loginName, newVisit())));
    expect(evaluated(answers)).toBe(10);
  });
});

describe('while strangers guess', () => {
  it('even the right password is not compared from where they are', async () => {
    const { loginName } = await buildSignIn();
    const visit = newVisit();
    for (let index = 0; index < 5; index += 1) await guess(loginName, visit);
    expect(await enter(loginName, visit)).toEqual({ kind: 'throttled', waitSeconds: 30 });
  });

  it('the owner comes in from a browser that was here before, and a stolen device cookie of another does not help', async () => {
    const { loginName } = await buildSignIn();
    const first = await enter(loginName, newVisit());
    if (first.kind !== 'signed_in') throw new Error(first.kind);
    const other = await enter((await buildSignIn()).loginName, newVisit());
    if (other.kind !== 'signed_in') throw new Error(other.kind);
    await Promise.all(Array.from({ length: 30 }, () => guess(loginName, newVisit())));

    const stranger = newVisit({ deviceToken: other.session.deviceToken });
    expect((await enter(loginName, stranger)).kind).toBe('throttled');
    const own = newVisit({ deviceToken: first.session.deviceToken });
    expect((await enter(loginName, own)).kind).toBe('signed_in');
  });

  it('the audit gets one line for a wait, not one for each guess', async () => {
    const place = await buildCommune();
    const { loginName } = await buildSignIn({ places: [{ ...place, role: 'commune_officer' }] });
    const visit = newVisit();
    for (let index = 0; index < 25; index += 1) await guess(loginName, visit);
    const rows = await ownerRows<{ action: string; count: string }>(
      'SELECT action, count(*) FROM audit_entry WHERE city_id = $1 GROUP BY action ORDER BY action',
      [place.cityId],
    );
    expect(rows).toEqual([
      { action: 'access.sign_in_failed', count: '5' },
      { action: 'access.sign_in_throttled', count: '1' },
    ]);
  });
});

describe('an office behind one address', () => {
  it('loses nothing by one person’s slips', async () => {
    const visit = newVisit();
    const clumsy = await buildSignIn();
    for (let index = 0; index < 8; index += 1) await guess(clumsy.loginName, visit);
    expect((await enter((await buildSignIn()).loginName, visit)).kind).toBe('signed_in');
  });

  it('who slips and then gets it right begins anew', async () => {
    const { loginName } = await buildSignIn();
    const visit = newVisit();
    for (let round = 0; round < 3; round += 1) {
      for (let index = 0; index < 3; index += 1) await guess(loginName, visit);
      expect((await enter(loginName, visit)).kind).toBe('signed_in');
    }
  });
});
