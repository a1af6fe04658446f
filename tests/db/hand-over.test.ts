import { describe, expect, it } from 'vitest';
import { newId } from '@/lib/db/ids';
import { withScope } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/roles';
import { getHandOver } from '@/lib/features/accounts/hand-over/get-hand-over';
import { handOver, type HandedOverWork } from '@/lib/features/accounts/hand-over/hand-over';
import { readHandOverDesk } from '@/lib/features/accounts/hand-over/read-hand-over-desk';
import type { HandOverInput } from '@/lib/features/accounts/hand-over/schema';
import { endMembership } from '@/lib/features/accounts/keep/end-membership';
import { todayInVietnam } from '@/lib/format/date';
import type { Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { asRole } from '../support/as-role';
import {
  actorOf,
  assignMediator,
  buildAccount,
  buildCase,
  buildCommune,
  buildMediator,
  operatorActor,
  type BuiltCase,
  type BuiltCommune,
  type BuiltMediator,
} from '../support/builders';
import { owner, ownerRows } from '../support/owner';

const now = new Date();
const today = todayInVietnam(now);

/** What a door does with the outcome: a refusal takes everything back. */
class Refusal extends Error {}
const acting = async <T>(actor: Actor, run: (context: Context) => Promise<Outcome<T>>): Promise<T> =>
  withScope(actor, async (tx) => {
    const outcome = await run({ tx, actor, now, today });
    if (!outcome.ok) throw new Refusal(outcome.refusal.code);
    return outcome.done.value;
  });
const reading = <T>(actor: Actor, run: (context: Context) => Promise<T>): Promise<T> =>
  withScope(actor, (tx) => run({ tx, actor, now, today }));

type Membership = { readonly membershipId: string; readonly name: string };

async function buildMembership(
  place: BuiltCommune & Partial<BuiltMediator>,
  role: 'commune_officer' | 'mediator',
  name: string,
): Promise<Membership> {
  const { accountId, loginName } = await buildAccount();
  const membershipId = newId();
  const ofTeam = role === 'mediator' ? [place.teamId, place.mediatorId] : [null, null];
  await owner().query(
    `INSERT INTO account_membership (city_id, id, account_id, role, commune_id, team_id, mediator_id, login_name, display_name, valid_from)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, '2026-01-01')`,
    [place.cityId, membershipId, accountId, role, place.communeId, ...ofTeam, loginName, name],
  );
  return { membershipId, name };
}

const handing = (
  actor: Actor,
  { membershipId }: Membership,
  over: Partial<HandOverInput>,
): Promise<HandedOverWork> =>
  acting(actor, (context) =>
    handOver(context, { membershipId, version: 0, successorId: null, cases: [], ...over }),
  );

const mediatorsOf = ({ cityId, caseId }: BuiltCase) =>
  ownerRows<{ id: string; reason: string | null }>(
    `SELECT mediator_id AS id, end_reason AS reason FROM case_mediator WHERE city_id = $1 AND case_id = $2 ORDER BY id`,
    [cityId, caseId],
  );

const isEnded = async ({ membershipId }: Membership): Promise<boolean> => {
  const [row] = await ownerRows<{ ended: boolean }>(
    `SELECT valid_to IS NOT NULL AS ended FROM account_membership WHERE id = $1`,
    [membershipId],
  );
  return row?.ended ?? false;
};

describe('a mediator with an open case', () => {
  async function setUp() {
    const leaving = await buildMediator({ fullName: 'Phạm Thị Lụa' });
    const successor = await buildMediator({ ...leaving, fullName: 'Lê Quang Điệp' });
    const open = await buildCase({ ...leaving, columns: { status: 'assigned', assigned_on: '2026-11-02' } });
    await assignMediator(open, leaving);
    const membership = await buildMembership(leaving, 'mediator', 'Phạm Thị Lụa');
    return { leaving, successor, open, membership, officer: actorOf('commune_officer', leaving) };
  }

  it('cannot simply be ended', async () => {
    const { membership, officer } = await setUp();
    const { membershipId } = membership;
    await expect(
      acting(officer, (context) => endMembership(context, { membershipId, version: 0 })),
    ).rejects.toThrow('open_work');
    expect(await isEnded(membership)).toBe(false);
  });

  it('hands it to another of the team, in the transaction that ends the access, and both can sign', async () => {
    const { leaving, successor, open, membership, officer } = await setUp();
    const chosen = [{ caseId: open.caseId, mediatorId: successor.mediatorId }];
    const { handOverId } = await handing(officer, membership, { cases: chosen });

    expect(await isEnded(membership)).toBe(true);
    expect(await mediatorsOf(open)).toEqual([
      { id: leaving.mediatorId, reason: 'unavailable' },
      { id: successor.mediatorId, reason: null },
    ]);
    const written = await ownerRows(
      `SELECT e.kind, c.version, c.reader_mediator_ids AS readers,
              (SELECT count(*)::int FROM audit_entry a WHERE a.subject_id = c.id AND a.action = 'case.reassigned') AS audited
         FROM mediation_case c JOIN case_event e ON e.case_id = c.id WHERE c.id = $1`,
      [open.caseId],
    );
    expect(written).toEqual([
      { kind: 'reassigned', version: 1, readers: [successor.mediatorId], audited: 1 },
    ]);
    const record = await reading(officer, (context) => getHandOver(context, handOverId ?? ''));
    expect(record).toMatchObject({
      fromName: 'Phạm Thị Lụa',
      fromPost: 'Hòa giải viên',
      handedOn: today,
      items: [{ ordinal: 1, toName: 'Lê Quang Điệp' }],
    });
    expect(record.items[0]?.title).toMatch(/^Vụ \d+\/2026, Tổ hòa giải số 1$/);
  });

  it('stays as it was while nobody is named, or somebody who may not have it', async () => {
    const { successor, open, membership, officer } = await setUp();
    const stranger = await buildMediator({ ...(await buildCommune(successor)), fullName: 'Vũ Thị Thu' });
    const interested = await buildMediator({ ...successor, fullName: 'Cao Văn Bình' });
    await assignMediator(open, interested);
    await owner().query(
      `UPDATE case_mediator SET ended_on = '2026-11-03', end_reason = 'interest' WHERE case_id = $1 AND mediator_id = $2`,
      [open.caseId, interested.mediatorId],
    );
    const { caseId } = open;
    for (const cases of [
      [],
      ...[stranger, interested].map(({ mediatorId }) => [{ caseId, mediatorId }]),
      [{ caseId: newId(), mediatorId: successor.mediatorId }],
    ])
      await expect(handing(officer, membership, { cases })).rejects.toThrow('case_without_successor');
    expect(await isEnded(membership)).toBe(false);
  });

  it('may keep it without an account while still on the roll, and not after', async () => {
    const { leaving, open, membership, officer } = await setUp();
    const choices = async () =>
      (await reading(officer, (context) => readHandOverDesk(context, membership.membershipId))).cases[0]
        ?.choices;
    expect((await choices())?.map(({ value }) => value)).toContain(leaving.mediatorId);
    const kept = { cases: [{ caseId: open.caseId, mediatorId: leaving.mediatorId }] };
    const other = await buildMembership(leaving, 'mediator', 'Phạm Thị Lụa');
    expect(await handing(officer, other, kept)).toMatchObject({ handOverId: null });
    expect(await mediatorsOf(open)).toEqual([{ id: leaving.mediatorId, reason: null }]);

    await owner().query(`UPDATE team_membership SET valid_to = $2 WHERE mediator_id = $1`, [
      leaving.mediatorId,
      today,
    ]);
    expect((await choices())?.map(({ value }) => value)).not.toContain(leaving.mediatorId);
    await expect(handing(officer, membership, kept)).rejects.toThrow('case_without_successor');
  });
});

describe('an official of a commune', () => {
  async function setUp(state = 'reviewing') {
    const team = await buildMediator();
    const { cityId, communeId, teamId } = team;
    const leaving = await buildMembership(team, 'commune_officer', `Nguyễn Thu Hà ${newId().slice(-6)}`);
    const [batchId, electionId, changeId] = [newId(), newId(), newId()];
    await owner().query(
      `INSERT INTO import_batch (city_id, commune_id, id, kind, membership_id, created_by, file_name, file_hash, file_size, state)
       VALUES ($1, $2, $3, 'roll', $4, 'Nguyễn Thu Hà', 'danh-sach.xlsx', 'h', 3, $5)`,
      [cityId, communeId, batchId, leaving.membershipId, state],
    );
    await owner().query(
      `INSERT INTO election (city_id, commune_id, team_id, id, kind, status, opened_by) VALUES ($1, $2, $3, $4, 'leader', 'listing', $5)`,
      [cityId, communeId, teamId, electionId, leaving.name],
    );
    await owner().query(
      `INSERT INTO unit_change (city_id, commune_ids, id, kind, plan, effective_on, decision_number, decided_on, made_by, made_by_id)
       VALUES ($1, ARRAY[$2::uuid], $3, 'rename_team', '{}', '2027-01-01', '12/NQ-HĐND', '2026-11-20', $4, $5)`,
      [cityId, communeId, changeId, leaving.name, leaving.membershipId],
    );
    return { team, leaving, batchId, changeId, admin: actorOf('city_admin', team) };
  }

  it('hands everything to another of the same office, whom the list then follows', async () => {
    const { team, leaving, batchId, changeId, admin } = await setUp();
    const colleague = await buildMembership(team, 'commune_officer', 'Lê Quốc Hùng');
    const desk = await reading(admin, (context) => readHandOverDesk(context, leaving.membershipId));
    expect(desk.office.map(({ title }) => title)).toEqual([
      'Bầu tổ trưởng, Tổ hòa giải số 1',
      'Tệp đang nhập «danh-sach.xlsx»',
      'Đổi tên tổ hòa giải, theo văn bản 12/NQ-HĐND',
    ]);
    await handing(admin, leaving, { successorId: colleague.membershipId });
    const owners = await ownerRows(
      `SELECT membership_id AS id FROM import_batch WHERE id = $1 UNION ALL SELECT made_by_id FROM unit_change WHERE id = $2`,
      [batchId, changeId],
    );
    expect(owners).toEqual([{ id: colleague.membershipId }, { id: colleague.membershipId }]);
    const next = await reading(admin, (context) => readHandOverDesk(context, colleague.membershipId));
    expect(next.office).toHaveLength(3);
  });

  it('keeps working while nobody takes over, and while a file is being read', async () => {
    const { team, leaving, admin } = await setUp();
    const neighbour = await buildMembership(await buildCommune(team), 'commune_officer', 'Vũ Thị Thu');
    for (const successorId of [null, neighbour.membershipId, leaving.membershipId])
      await expect(handing(admin, leaving, { successorId })).rejects.toThrow('work_without_successor');

    const busy = await setUp('reading');
    const colleague = await buildMembership(busy.team, 'commune_officer', 'Lê Quốc Hùng');
    await expect(handing(busy.admin, busy.leaving, { successorId: colleague.membershipId })).rejects.toThrow(
      'import_running',
    );
    expect(await isEnded(busy.leaving)).toBe(false);
  });

  it('is told of to nobody but the office above', async () => {
    const { team, leaving } = await setUp();
    const { cityId, communeId } = team;
    const ask = (role: 'portal_commune' | 'portal_city_admin' | 'portal_operator', actorRole: string) =>
      asRole(
        { role, cityId: role === 'portal_operator' ? null : cityId, communeId, actorRole },
        `SELECT kind FROM open_work($1, $2)`,
        [cityId, leaving.membershipId],
      );
    expect((await ask('portal_city_admin', 'city_admin')).rowCount).toBe(3);
    expect((await ask('portal_commune', 'commune_officer')).rowCount).toBe(0);
    expect((await ask('portal_operator', 'operator')).rowCount).toBe(0);
    const strangers = [
      actorOf('commune_officer', team),
      actorOf('city_admin', await buildCommune()),
      operatorActor(),
    ];
    for (const actor of strangers)
      await expect(
        reading(actor, (context) => readHandOverDesk(context, leaving.membershipId)),
      ).rejects.toThrow('not found');
  });
});
