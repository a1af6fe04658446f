import { hash } from '@node-rs/argon2';
import { describe, expect, it } from 'vitest';
import { signInWithPassword, type SignInAnswer } from '@/lib/auth/credentials';
import type { OpenedSession } from '@/lib/auth/open-session';
import { lookUpSession } from '@/lib/auth/session-lookup';
import type { Visit } from '@/lib/auth/visit';
import { inHashQueue } from '@/lib/auth/hash-queue';
import { newId, PLATFORM_CITY_ID } from '@/lib/db/ids';
import { buildCity, buildCommune } from '../support/builders';
import { ownerRows } from '../support/owner';
import { buildSignIn, newVisit, PASSWORD, type BuiltSignIn } from '../support/sign-in-accounts';

const HOURS = 3_600_000;

const signIn = (
  { loginName }: Pick<BuiltSignIn, 'loginName'>,
  visit: Visit = newVisit(),
  password = PASSWORD,
): Promise<SignInAnswer> => signInWithPassword({ loginName, password }, visit);

function opened(answer: SignInAnswer): OpenedSession {
  if (answer.kind !== 'signed_in') throw new Error(`expected a session, got ${answer.kind}`);
  return answer.session;
}

describe('signing in', () => {
  it('opens a session in the only place of the account, and its city reads so in its audit', async () => {
    const lang = await buildCommune({ cityId: (await buildCity({ name: 'Hà Nội' })).cityId, name: 'Láng' });
    const account = await buildSignIn({ places: [{ ...lang, role: 'commune_officer' }] });
    const { sessionId } = opened(await signIn(account));
    expect(await lookUpSession(sessionId)).toMatchObject({
      kind: 'signed_in',
      actor: { role: 'commune_officer', communeId: lang.communeId, membershipId: account.membershipIds[0] },
      office: { name: 'UBND phường Láng, thành phố Hà Nội' },
      places: 1,
    });
    const entries = await ownerRows(
      'SELECT action, account_id, membership_id, actor_role, commune_id FROM audit_entry WHERE city_id = $1',
      [lang.cityId],
    );
    expect(entries).toEqual([
      {
        action: 'access.signed_in',
        account_id: account.accountId,
        membership_id: account.membershipIds[0],
        actor_role: 'commune_officer',
        commune_id: lang.communeId,
      },
    ]);
  });

  it('takes the name in capitals and with spaces around it', async () => {
    const { loginName } = await buildSignIn();
    expect((await signIn({ loginName: `  ${loginName.toUpperCase()} ` })).kind).toBe('signed_in');
  });

  it('gives a new id each time and ends the session that the browser brought', async () => {
    const account = await buildSignIn();
    const planted = opened(await signIn(await buildSignIn()));
    const visit = newVisit({ sessionId: planted.sessionId, deviceToken: planted.deviceToken });
    const fresh = opened(await signIn(account, visit));
    expect(fresh.sessionId).not.toBe(planted.sessionId);
    expect(await lookUpSession(planted.sessionId)).toEqual({ kind: 'none' });
    expect((await lookUpSession(fresh.sessionId)).kind).toBe('signed_in');
  });

  it('makes a weaker hash anew', async () => {
    const weak = await hash(PASSWORD, { memoryCost: 8192, timeCost: 1, parallelism: 1 });
    const account = await buildSignIn({ columns: { password_hash: weak } });
    opened(await signIn(account));
    const [row] = await ownerRows<{ password_hash: string }>(
      'SELECT password_hash FROM account WHERE id = $1',
      [account.accountId],
    );
    expect(row?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect((await signIn(account)).kind).toBe('signed_in');
  });

  it('knows passwords by their letters, however a keyboard composes them', async () => {
    const composed = 'vườn cau thuyền nan';
    const account = await buildSignIn({
      columns: {
        password_hash: await hash(composed.normalize('NFC'), {
          memoryCost: 19_456,
          timeCost: 2,
          parallelism: 1,
        }),
      },
    });
    expect((await signIn(account, newVisit(), composed.normalize('NFD'))).kind).toBe('signed_in');
  });
});

describe('a refusal', () => {
  it.each<[string, () => Promise<Pick<BuiltSignIn, 'loginName'>>, string]>([
    ['a name that is nobody’s', async () => ({ loginName: `khong.co.${newId().slice(-8)}` }), PASSWORD],
    ['a wrong password', () => buildSignIn(), 'vuon-cau-thuyen-nan-28'],
    ['an empty password', () => buildSignIn(), ''],
    ['a disabled account', () => buildSignIn({ columns: { disabled_at: new Date() } }), PASSWORD],
    [
      'a first password after 72 hours',
      () => buildSignIn({ isFirst: true, columns: { password_expires_at: new Date(Date.now() - 1000) } }),
      PASSWORD,
    ],
    [
      'a first password that was used',
      () => buildSignIn({ isFirst: true, columns: { password_used_at: new Date(Date.now() - HOURS) } }),
      PASSWORD,
    ],
    [
      'an account of the single sign-on only',
      () => buildSignIn({ columns: { password_hash: null } }),
      PASSWORD,
    ],
    ['a name with NUL', async () => ({ loginName: 'a\u0000b' }), PASSWORD],
    ['a name of a million letters', async () => ({ loginName: 'a'.repeat(1_000_000) }), PASSWORD],
    ['a password of a million letters', () => buildSignIn(), 'a'.repeat(1_000_000)],
  ])('of %s says the same and no more', async (_what, account, password) => {
    expect(await signIn(await account(), newVisit(), password)).toEqual({ kind: 'refused' });
  });

  it('is written down in the account’s own city, without an actor', async () => {
    const place = await buildCommune();
    const account = await buildSignIn({ places: [{ ...place, role: 'commune_officer' }] });
    await signIn(account, newVisit(), 'vuon-cau-thuyen-nan-28');
    const entries = await ownerRows(
      'SELECT action, account_id, subject_id, commune_id FROM audit_entry WHERE city_id = $1',
      [place.cityId],
    );
    expect(entries).toEqual([
      {
        action: 'access.sign_in_failed',
        account_id: null,
        subject_id: account.accountId,
        commune_id: place.communeId,
      },
    ]);
  });

  it('keeps a name that is nobody’s, and the address, out of every table: it may be a password', async () => {
    const canary = `matkhau${newId().slice(-10)}`;
    await signIn({ loginName: canary }, newVisit({ source: `source-${canary}` }));
    const [found] = await ownerRows<{ count: string }>(
      `SELECT (SELECT count(*) FROM audit_entry e WHERE e.city_id = $1 AND e::text LIKE $2)
            + (SELECT count(*) FROM sign_in_bucket b WHERE b::text LIKE $2) AS count`,
      [PLATFORM_CITY_ID, `%${canary}%`],
    );
    expect(Number(found?.count)).toBe(0);
  });
});

describe('a first password', () => {
  it('opens the door once, even for two hands at the same moment', async () => {
    const account = await buildSignIn({ isFirst: true });
    const answers = await Promise.all([signIn(account), signIn(account), signIn(account)]);
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['refused', 'refused', 'signed_in']);
  });

  it('opens nothing but the page that replaces it', async () => {
    const { sessionId } = opened(await signIn(await buildSignIn({ isFirst: true })));
    expect((await lookUpSession(sessionId)).kind).toBe('must_change_password');
  });
});

describe('the work of a refusal (C-15)', () => {
  const kinds: Record<string, () => Promise<Pick<BuiltSignIn, 'loginName'>>> = {
    unknown: async () => ({ loginName: `khong.co.${newId().slice(-8)}` }),
    wrong: () => buildSignIn(),
    disabled: () => buildSignIn({ columns: { disabled_at: new Date() } }),
    spent: () => buildSignIn({ isFirst: true, columns: { password_used_at: new Date() } }),
  };

  // Nearly all the time of a refusal is its one comparison; counting it proves more than a stopwatch, and always the same.
  it.each(Object.entries(kinds))('%s: one comparison, neither more nor fewer', async (kind, build) => {
    await signIn({ loginName: 'mo.may' }, newVisit()); // the first of a process makes the hash of nobody
    const account = await build();
    const before = inHashQueue.started();
    const answer = await signIn(account, newVisit(), kind === 'wrong' ? 'vuon-cau-thuyen-nan-28' : PASSWORD);
    expect(answer).toEqual({ kind: 'refused' });
    expect(inHashQueue.started() - before).toBe(1);
  });
});
