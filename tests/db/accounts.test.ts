import { describe, expect, it } from 'vitest';
import { isPassword } from '@/lib/auth/password-hash';
import { newId } from '@/lib/db/ids';
import { withScope } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/roles';
import { changeMembership } from '@/lib/features/accounts/keep/change-membership';
import { endMembership } from '@/lib/features/accounts/keep/end-membership';
import { renewMembership } from '@/lib/features/accounts/keep/renew-membership';
import { resetPassword } from '@/lib/features/accounts/keep/reset-password';
import { parseAccountListParams } from '@/lib/features/accounts/list/list-params';
import { listMemberships, PAGE_SIZE } from '@/lib/features/accounts/list/list-memberships';
import { openAccount, type OpenedAccount } from '@/lib/features/accounts/open/open-account';
import type { OpenAccountInput } from '@/lib/features/accounts/open/schema';
import { foldVietnamese } from '@/lib/schema/fold';
import { todayInVietnam } from '@/lib/format/date';
import type { Done, Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { asRole } from '../support/as-role';
import {
  actorOf,
  buildAccount,
  buildCommune,
  buildMediator,
  buildTeam,
  operatorActor,
} from '../support/builders';
import { owner, ownerRows } from '../support/owner';

const now = new Date();
const today = todayInVietnam(now);

/** What an action does between its permission and its answer; a refusal rolls back, as at the door. */
const acting = <T>(actor: Actor, run: (context: Context) => Promise<Outcome<T>>): Promise<Outcome<T>> =>
  withScope(actor, (tx) => run({ tx, actor, now, today }));

const wanted = (over: Partial<OpenAccountInput>): OpenAccountInput => ({
  role: 'commune_officer',
  placeId: null,
  mediatorId: null,
  displayName: 'Nguyễn Thu Hà',
  loginName: `thu.${newId().slice(-12)}`,
  jobTitle: null,
  ...over,
});

function success<T>(outcome: Outcome<T>): Done<T> {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code}`);
  return outcome.done;
}

const open = async (actor: Actor, over: Partial<OpenAccountInput>): Promise<Done<OpenedAccount>> =>
  success(await acting(actor, (context) => openAccount(context, wanted(over))));

const listed = async (actor: Actor, search: Record<string, string> = {}): Promise<string[]> => {
  const params = parseAccountListParams(search);
  const page = await withScope(actor, (tx) => listMemberships(tx, params, today));
  return page.rows.map(({ displayName }) => displayName);
};

describe('opening an account', () => {
  it('goes down one floor at a time, from the operator to a mediator', async () => {
    const mediator = await buildMediator();
    const opened = [
      await open(operatorActor(), { role: 'city_admin', placeId: mediator.cityId }),
      await open(actorOf('city_admin', mediator), { role: 'city_officer' }),
      await open(actorOf('city_admin', mediator), { placeId: mediator.communeId }),
      await open(actorOf('commune_officer', mediator), { role: 'team_leader', placeId: mediator.teamId }),
      await open(actorOf('commune_officer', mediator), {
        role: 'mediator',
        placeId: mediator.teamId,
        mediatorId: mediator.mediatorId,
      }),
    ];
    const rows = await ownerRows<{ role: string; valid_from: string }>(
      `SELECT role, valid_from::text, city_id FROM account_membership WHERE id = ANY ($1) ORDER BY id`,
      [opened.map(({ value }) => value.membershipId)],
    );
    expect(rows).toEqual(
      ['city_admin', 'city_officer', 'commune_officer', 'team_leader', 'mediator'].map((role) => ({
        role,
        valid_from: today,
        city_id: mediator.cityId,
      })),
    );
  });

  it('gives a first password that opens the door for three days and stands nowhere in plain words', async () => {
    const { cityId, communeId } = await buildCommune();
    const { value, shownOnce, audit, message } = await open(actorOf('city_admin', { cityId }), {
      placeId: communeId,
    });
    const words = shownOnce?.firstPassword ?? '';
    expect(words.length).toBeGreaterThanOrEqual(15);
    expect(JSON.stringify({ value, audit, message })).not.toContain(words);
    const [account] = await ownerRows<{ hash: string; must: boolean; expires: Date }>(
      `SELECT password_hash AS hash, must_change_password AS must, password_expires_at AS expires
         FROM account WHERE login_name = $1`,
      [value.loginName],
    );
    expect(account?.must).toBe(true);
    expect(account?.hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await isPassword(words, account?.hash ?? null)).toBe(true);
    expect(account?.expires.getTime()).toBe(now.getTime() + 72 * 3_600_000);
  });

  it('numbers a login name that it made itself and somebody has, and refuses one that was typed', async () => {
    const name = `Thử ${newId().slice(-12)}`;
    const place = await buildMediator(await buildTeam(await buildCommune({ name })));
    const suggested = `to.annv.${foldVietnamese(name).replaceAll(' ', '')}`;
    const leader = { role: 'team_leader', placeId: place.teamId, displayName: 'Nguyễn Văn An' } as const;
    const officer = actorOf('commune_officer', place);
    const opened: string[] = [];
    for (let count = 0; count < 3; count += 1)
      opened.push((await open(officer, { ...leader, loginName: suggested })).value.loginName);
    expect(opened).toEqual([suggested, `${suggested}2`, `${suggested}3`]);

    const typed = { ...leader, loginName: `${suggested}2` };
    const refusal = await acting(officer, (context) => openAccount(context, wanted(typed)));
    expect(refusal).toMatchObject({ ok: false, refusal: { code: 'login_taken', field: 'loginName' } });
  });

  it.each<[Actor['role'], OpenAccountInput['role']]>([
    ['commune_officer', 'city_admin'],
    ['commune_officer', 'commune_officer'],
    ['city_admin', 'city_admin'],
    ['city_admin', 'mediator'],
    ['operator', 'commune_officer'],
    ['team_leader', 'mediator'],
  ])('a %s issues no %s', async (issuer, role) => {
    const place = await buildMediator();
    const actor = issuer === 'operator' ? operatorActor() : actorOf(issuer, place);
    await expect(
      acting(actor, (context) =>
        openAccount(context, wanted({ role, placeId: place.communeId, mediatorId: place.mediatorId })),
      ),
    ).rejects.toThrow('not found');
  });

  it('knows no place of another office, and none that has ended', async () => {
    const here = await buildTeam();
    const sibling = await buildTeam({ cityId: here.cityId });
    const stranger = await buildTeam();
    const officer = actorOf('commune_officer', here);
    const admin = actorOf('city_admin', here);
    await owner().query(`UPDATE commune SET valid_to = $2 WHERE id = $1`, [sibling.communeId, today]);
    const attempts: [Actor, Partial<OpenAccountInput>][] = [
      [officer, { role: 'team_leader', placeId: sibling.teamId }],
      [officer, { role: 'team_leader', placeId: stranger.teamId }],
      [officer, { role: 'team_leader', placeId: newId() }],
      [admin, { placeId: stranger.communeId }],
      [admin, { placeId: sibling.communeId }],
      [operatorActor(), { role: 'city_admin', placeId: newId() }],
    ];
    for (const [actor, over] of attempts) {
      const outcome = await acting(actor, (context) => openAccount(context, wanted(over)));
      expect(outcome).toMatchObject({ ok: false, refusal: { code: 'place_gone', field: 'placeId' } });
    }
  });

  it('takes a mediator only in a team they are in', async () => {
    const mediator = await buildMediator();
    const left = await buildMediator({ ...mediator, to: today });
    const otherTeam = await buildTeam(mediator);
    const officer = actorOf('commune_officer', mediator);
    for (const [placeId, mediatorId] of [
      [otherTeam.teamId, mediator.mediatorId],
      [mediator.teamId, left.mediatorId],
      [mediator.teamId, newId()],
    ] as const) {
      const outcome = await acting(officer, (context) =>
        openAccount(context, wanted({ role: 'mediator', placeId, mediatorId })),
      );
      expect(outcome).toMatchObject({ ok: false, refusal: { code: 'mediator_not_in_team' } });
    }
  });

  it('refuses a login name that is somebody’s, whoever’s, with a sentence at its field', async () => {
    const { loginName } = await buildAccount();
    const { cityId, communeId } = await buildCommune();
    const attempt = acting(actorOf('city_admin', { cityId }), async (context) => {
      const outcome = await openAccount(context, wanted({ placeId: communeId, loginName }));
      expect(outcome).toMatchObject({ ok: false, refusal: { code: 'login_taken', field: 'loginName' } });
      throw new Error('rolled back, as the door does');
    });
    await expect(attempt).rejects.toThrow('rolled back');
  });
});

describe('the policies alone', () => {
  const insert = `INSERT INTO account_membership (city_id, id, account_id, role, commune_id, login_name, display_name, valid_from)
                  VALUES ($1, $2, $3, $4, $5, 'x', 'x', '2026-01-01')`;

  it.each([
    ['portal_commune', 'city_admin', false],
    ['portal_commune', 'city_officer', false],
    ['portal_commune', 'commune_officer', true],
    ['portal_city_admin', 'city_admin', false],
    ['portal_operator', 'commune_officer', true],
    ['portal_operator', 'city_officer', false],
  ] as const)('let no %s write a %s', async (role, issued, inCommune) => {
    const { cityId, communeId } = await buildCommune();
    const { accountId } = await buildAccount();
    const scope = role === 'portal_operator' ? { role } : { role, cityId, communeId };
    const values = [cityId, newId(), accountId, issued, inCommune ? communeId : null];
    await expect(asRole(scope, insert, values)).rejects.toMatchObject({ code: '42501' });
  });

  it.each(['portal_city', 'portal_team', 'portal_mediator'] as const)(
    'let %s neither read nor write who may sign in',
    async (role) => {
      const place = await buildMediator();
      await expect(asRole({ role, ...place }, 'SELECT 1 FROM account_membership')).rejects.toMatchObject({
        code: '42501',
      });
      await expect(asRole({ role, ...place }, 'SELECT 1 FROM account')).rejects.toMatchObject({
        code: '42501',
      });
    },
  );

  it('let no issuer raise a membership to their own floor', async () => {
    const place = await buildMediator();
    const officer = actorOf('commune_officer', place);
    const { value } = await open(officer, { role: 'team_leader', placeId: place.teamId });
    await expect(
      asRole(
        { role: 'portal_commune', cityId: place.cityId, communeId: place.communeId },
        `UPDATE account_membership SET role = 'commune_officer', team_id = NULL WHERE id = $1`,
        [value.membershipId],
      ),
    ).rejects.toMatchObject({ code: '42501' });
  });
});

describe('the list of accounts', () => {
  it('shows each issuer the floor below, in their own place', async () => {
    const here = await buildTeam();
    const sibling = await buildTeam({ cityId: here.cityId });
    const stranger = await buildTeam();
    await open(operatorActor(), { role: 'city_admin', placeId: here.cityId, displayName: 'Quản trị' });
    await open(actorOf('city_admin', here), { placeId: here.communeId, displayName: 'Công chức' });
    await open(actorOf('commune_officer', here), {
      role: 'team_leader',
      placeId: here.teamId,
      displayName: 'Tổ trưởng',
    });
    expect(await listed(actorOf('city_admin', here))).toEqual(['Công chức']);
    expect(await listed(actorOf('commune_officer', here))).toEqual(['Tổ trưởng']);
    expect(await listed(actorOf('commune_officer', sibling))).toEqual([]);
    expect(await listed(actorOf('city_admin', stranger))).toEqual([]);
    const ofCity = await withScope(operatorActor(), (tx) =>
      listMemberships(tx, parseAccountListParams({}), today, { cityId: here.cityId }),
    );
    expect(ofCity.rows.map(({ displayName }) => displayName)).toEqual(['Quản trị']);
  });

  it('finds names without accents, by login name too, and takes wildcards for letters', async () => {
    const here = await buildTeam();
    const officer = actorOf('commune_officer', here);
    const leader = { role: 'team_leader', placeId: here.teamId } as const;
    const { value } = await open(officer, { ...leader, displayName: 'Nguyễn Văn Ân' });
    await open(officer, { ...leader, displayName: 'Đặng Thị Đào' });
    expect(await listed(officer, { q: 'nguyen van an' })).toEqual(['Nguyễn Văn Ân']);
    expect(await listed(officer, { q: 'ĐÀO'.normalize('NFD') })).toEqual(['Đặng Thị Đào']);
    expect(await listed(officer, { q: value.loginName })).toEqual(['Nguyễn Văn Ân']);
    expect(await listed(officer, { q: '%' })).toEqual([]);
    expect(await listed(officer, { role: 'mediator' })).toEqual([]);
  });

  it('goes from page to page without missing or repeating anyone', async () => {
    const here = await buildTeam();
    const officer = actorOf('commune_officer', here);
    const { accountId } = await buildAccount();
    const many = PAGE_SIZE + 3;
    await owner().query(
      `INSERT INTO account_membership (city_id, id, account_id, role, commune_id, team_id, login_name, display_name, valid_from)
       SELECT $1, gen_random_uuid(), $2, 'team_leader', $3, $4, 'x', 'Trùng Tên', '2026-01-01' FROM generate_series(1, $5)`,
      [here.cityId, accountId, here.communeId, here.teamId, many],
    );
    const page = (search: Record<string, string>) =>
      withScope(officer, (tx) => listMemberships(tx, parseAccountListParams(search), today));
    const first = await page({});
    const second = await page({ after: first.next ?? '' });
    expect([first.rows.length, first.total, second.rows.length, second.next]).toEqual([
      PAGE_SIZE,
      many,
      3,
      null,
    ]);
    const ids = [...first.rows, ...second.rows].map(({ membershipId }) => membershipId);
    expect(new Set(ids).size).toBe(many);
  });
});

describe('keeping an account', () => {
  const opened = async () => {
    const place = await buildTeam();
    const officer = actorOf('commune_officer', place);
    const { value } = await open(officer, { role: 'team_leader', placeId: place.teamId });
    return { place, officer, ...value };
  };

  it('makes a new first password and ends every session', async () => {
    const { officer, membershipId, loginName } = await opened();
    const [account] = await ownerRows<{ id: string; password_hash: string }>(
      'SELECT id, password_hash FROM account WHERE login_name = $1',
      [loginName],
    );
    await owner().query(
      `INSERT INTO session (id, account_id, expires_at) VALUES ($1, $2, now() + interval '1 day')`,
      [newId(), account?.id],
    );
    const { shownOnce, value } = success(
      await acting(officer, (context) => resetPassword(context, { membershipId })),
    );
    expect(value).toEqual({ loginName });
    const [after] = await ownerRows<{ password_hash: string; open: number }>(
      `SELECT a.password_hash, (SELECT count(*)::int FROM session s WHERE s.account_id = a.id AND s.revoked_at IS NULL) AS open
         FROM account a WHERE a.login_name = $1`,
      [loginName],
    );
    expect(after?.open).toBe(0);
    expect(await isPassword(shownOnce?.firstPassword ?? '', after?.password_hash ?? null)).toBe(true);
    expect(after?.password_hash).not.toBe(account?.password_hash);
  });

  it('resets nobody who also works where the issuer issues none, and nobody of another office', async () => {
    const { place, officer, membershipId, loginName } = await opened();
    await owner().query(
      `INSERT INTO account_membership (city_id, id, account_id, role, login_name, display_name, valid_from)
       SELECT city_id, $2, account_id, 'city_officer', login_name, display_name, valid_from FROM account_membership WHERE id = $1`,
      [membershipId, newId()],
    );
    const hash = () => ownerRows('SELECT password_hash FROM account WHERE login_name = $1', [loginName]);
    const before = await hash();
    expect(await acting(officer, (context) => resetPassword(context, { membershipId }))).toMatchObject({
      ok: false,
      refusal: { code: 'works_elsewhere' },
    });
    expect(await hash()).toEqual(before);
    const sibling = actorOf('commune_officer', await buildCommune({ cityId: place.cityId }));
    await expect(acting(sibling, (context) => resetPassword(context, { membershipId }))).rejects.toThrow(
      'not found',
    );
  });

  it('ends today, once, and gives the place again as a new membership', async () => {
    const { officer, membershipId } = await opened();
    const end = (version: number) =>
      acting(officer, (context) => endMembership(context, { membershipId, version }));
    expect(success(await end(0)).value.version).toBe(1);
    expect(await end(1)).toMatchObject({ ok: false, refusal: { code: 'already_ended' } });
    expect(await listed(officer)).toEqual([]);
    expect(await listed(officer, { state: 'ended' })).toHaveLength(1);
    expect(await acting(officer, (context) => resetPassword(context, { membershipId }))).toMatchObject({
      ok: false,
      refusal: { code: 'already_ended' },
    });

    const renewed = success(
      await acting(officer, (context) => renewMembership(context, { membershipId, version: 1 })),
    );
    expect(renewed.value.membershipId).not.toBe(membershipId);
    expect(await listed(officer)).toHaveLength(1);
    expect(
      await acting(officer, (context) => renewMembership(context, { membershipId, version: 2 })),
    ).toMatchObject({ ok: false, refusal: { code: 'still_works' } });
  });

  it('shows the second of two editors what the first one wrote', async () => {
    const { officer, membershipId } = await opened();
    const change = (displayName: string) =>
      acting(officer, (context) =>
        changeMembership(context, { membershipId, version: 0, displayName, jobTitle: 'Tổ trưởng' }),
      );
    success(await change('Nguyễn Thị Hà'));
    await expect(change('Nguyễn Thu Hà B')).rejects.toMatchObject({
      conflict: {
        by: officer.displayName,
        current: { displayName: 'Nguyễn Thị Hà', jobTitle: 'Tổ trưởng', version: '1' },
      },
    });
    expect(await listed(officer)).toEqual(['Nguyễn Thị Hà']);
  });

  it('is nobody else’s business: unknown and foreign ids are not there', async () => {
    const { membershipId } = await opened();
    const stranger = actorOf('commune_officer', await buildCommune());
    for (const id of [membershipId, newId()]) {
      const input = { membershipId: id, version: 0 };
      await expect(acting(stranger, (context) => endMembership(context, input))).rejects.toThrow('not found');
      await expect(acting(stranger, (context) => renewMembership(context, input))).rejects.toThrow(
        'not found',
      );
      await expect(
        acting(stranger, (context) =>
          changeMembership(context, { ...input, displayName: 'Khác', jobTitle: null }),
        ),
      ).rejects.toThrow('not found');
    }
  });
});
