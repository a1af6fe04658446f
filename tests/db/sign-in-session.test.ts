import { describe, expect, it } from 'vitest';
import { findSignInAccount } from '@/lib/auth/account';
import { signInWithPassword } from '@/lib/auth/credentials';
import { endSession } from '@/lib/auth/end-session';
import { openSession } from '@/lib/auth/open-session';
import { listPlaces, moveSession } from '@/lib/auth/places';
import { lookUpSession } from '@/lib/auth/session-lookup';
import { newId } from '@/lib/db/ids';
import { asGate } from '@/lib/db/scope';
import { buildCity, buildCommune, buildMediator } from '../support/builders';
import { owner, ownerRows } from '../support/owner';
import { buildSignIn, newVisit, PASSWORD, type BuiltSignIn } from '../support/sign-in-accounts';

/** Signs in and gives the session's id. */
async function sessionOf({ loginName }: BuiltSignIn): Promise<string> {
  const answer = await signInWithPassword({ loginName, password: PASSWORD }, newVisit());
  if (answer.kind !== 'signed_in') throw new Error(answer.kind);
  return answer.session.sessionId;
}

const kindOf = async (sessionId: string): Promise<string> => (await lookUpSession(sessionId)).kind;

describe('at the next look a session is gone when', () => {
  it('it was never there', async () => {
    expect(await kindOf(newId())).toBe('none');
  });

  it('its person signed out; a second sign-out changes nothing', async () => {
    const place = await buildCommune();
    const sessionId = await sessionOf(await buildSignIn({ places: [{ ...place, role: 'commune_officer' }] }));
    await endSession(sessionId);
    await endSession(sessionId);
    expect(await kindOf(sessionId)).toBe('none');
    const rows = await ownerRows(
      "SELECT action FROM audit_entry WHERE city_id = $1 AND action = 'access.signed_out'",
      [place.cityId],
    );
    expect(rows).toHaveLength(1);
  });

  it('its account is disabled', async () => {
    const account = await buildSignIn();
    const sessionId = await sessionOf(account);
    await owner().query('UPDATE account SET disabled_at = now() WHERE id = $1', [account.accountId]);
    expect(await kindOf(sessionId)).toBe('none');
  });

  it.each([
    ['its day is over', 'commune_officer', "expires_at = now() - interval '1 second'"],
    ['an official was away for eight hours', 'commune_officer', "last_seen_at = now() - interval '8 hours'"],
    [
      'an administrator was away for half an hour',
      'city_admin',
      "last_seen_at = now() - interval '30 minutes'",
    ],
  ] as const)('%s', async (_what, role, change) => {
    const place = role === 'city_admin' ? await buildCity() : await buildCommune();
    const sessionId = await sessionOf(await buildSignIn({ places: [{ ...place, role }] }));
    await owner().query(`UPDATE session SET ${change} WHERE id = $1`, [sessionId]);
    expect(await kindOf(sessionId)).toBe('none');
  });

  it('but not when an official was away for an hour: the visit is noted', async () => {
    const sessionId = await sessionOf(await buildSignIn());
    await owner().query("UPDATE session SET last_seen_at = now() - interval '1 hour' WHERE id = $1", [
      sessionId,
    ]);
    expect(await kindOf(sessionId)).toBe('signed_in');
    const [row] = await ownerRows<{ fresh: boolean }>(
      "SELECT last_seen_at > now() - interval '5 seconds' AS fresh FROM session WHERE id = $1",
      [sessionId],
    );
    expect(row?.fresh).toBe(true);
  });
});

describe('while a password is being compared', () => {
  it.each([
    ['the account is disabled', 'disabled_at = now()'],
    ['a new password is given', "password_hash = '$argon2id$other'"],
  ])('%s: no session opens', async (_what, change) => {
    const built = await buildSignIn();
    const found = await asGate((tx) => findSignInAccount(tx, built.loginName, null));
    if (!found) throw new Error('no account');
    await owner().query(`UPDATE account SET ${change} WHERE id = $1`, [built.accountId]);
    expect(await openSession(found, newVisit(), 'password', async () => true)).toBeNull();
  });
});

describe('at the next look a role', () => {
  it('that ended opens nothing: there is another place to choose, or none', async () => {
    const account = await buildSignIn();
    const sessionId = await sessionOf(account);
    const today = "(now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date";
    await owner().query(`UPDATE account_membership SET valid_to = ${today} WHERE account_id = $1`, [
      account.accountId,
    ]);
    expect(await kindOf(sessionId)).toBe('choose_membership');
    expect(await asGate((tx) => listPlaces(tx, sessionId))).toEqual([]);
  });

  it('that begins tomorrow is not there yet', async () => {
    const account = await buildSignIn();
    const tomorrow = "(now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date + 1";
    await owner().query(`UPDATE account_membership SET valid_from = ${tomorrow} WHERE account_id = $1`, [
      account.accountId,
    ]);
    expect(await kindOf(await sessionOf(account))).toBe('choose_membership');
  });

  it('that changed acts with its new rights', async () => {
    const city = await buildCity();
    const account = await buildSignIn({ places: [{ ...city, role: 'city_admin' }] });
    const sessionId = await sessionOf(account);
    await owner().query("UPDATE account_membership SET role = 'city_officer' WHERE account_id = $1", [
      account.accountId,
    ]);
    expect(await lookUpSession(sessionId)).toMatchObject({ actor: { role: 'city_officer' } });
  });
});

describe('several places', () => {
  it('are chosen among, and the choice decides from then on', async () => {
    const team = await buildMediator();
    const account = await buildSignIn({
      places: [
        { ...team, role: 'commune_officer' },
        { ...team, role: 'team_leader' },
      ],
    });
    const sessionId = await sessionOf(account);
    expect(await kindOf(sessionId)).toBe('choose_membership');
    const places = await asGate((tx) => listPlaces(tx, sessionId));
    expect(places.map(({ isHere }) => isHere)).toEqual([false, false]);

    const [, asLeader] = account.membershipIds;
    expect(await asGate((tx) => moveSession(tx, sessionId, asLeader ?? null))).toBe(true);
    expect(await lookUpSession(sessionId)).toMatchObject({
      kind: 'signed_in',
      actor: { role: 'team_leader', teamId: team.teamId },
      places: 2,
    });
  });

  it('do not include another person’s, an ended one, or the platform', async () => {
    const other = await buildSignIn();
    const account = await buildSignIn();
    const sessionId = await sessionOf(account);
    const move = (id: string | null) => asGate((tx) => moveSession(tx, sessionId, id));
    expect(await move(other.membershipIds[0] ?? null)).toBe(false);
    expect(await move(newId())).toBe(false);
    expect(await move(null)).toBe(false);
    await owner().query("UPDATE account_membership SET valid_to = '2025-08-01' WHERE account_id = $1", [
      account.accountId,
    ]);
    expect(await move(account.membershipIds[0] ?? null)).toBe(false);
  });

  it('of an operator begin with the platform, and lead back to it', async () => {
    const account = await buildSignIn({ isOperator: true });
    const sessionId = await sessionOf(account);
    expect(await lookUpSession(sessionId)).toMatchObject({
      actor: { role: 'operator', cityId: null },
      places: 2,
    });
    const [membershipId] = account.membershipIds;
    await asGate((tx) => moveSession(tx, sessionId, membershipId ?? null));
    expect(await lookUpSession(sessionId)).toMatchObject({ actor: { role: 'commune_officer' } });
    expect(await asGate((tx) => moveSession(tx, sessionId, null))).toBe(true);
    expect(await lookUpSession(sessionId)).toMatchObject({ actor: { role: 'operator' } });
  });
});
