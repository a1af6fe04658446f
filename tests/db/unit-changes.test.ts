import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { newId } from '@/lib/db/ids';
import { withScope } from '@/lib/db/scope';
import { scopeStatements } from '@/lib/db/scoped-client';
import { applyDueChanges } from '@/lib/features/unit-changes/due/apply-due-changes';
import { readUnitHistory } from '@/lib/features/unit-changes/history/read-unit-history';
import { asRole } from '../support/as-role';
import {
  actorOf,
  assignMediator,
  buildAccount,
  buildCase,
  buildCommune,
  buildMediator,
  buildTeam,
  type BuiltMediator,
} from '../support/builders';
import { expectNothingOrphaned } from '../support/orphans';
import { owner, ownerRows } from '../support/owner';
import { applyChange } from '../support/apply-change';
import { draftChange, type Draft } from '../support/draft-change';

const ON = '2026-11-10';

/** Two teams of one commune, each with its leader and an open case. */
async function twoTeams(): Promise<{ stays: BuiltMediator; goes: BuiltMediator }> {
  const stays = await buildMediator({ ...(await buildTeam({ name: 'Tổ hòa giải Đông' })), role: 'leader' });
  const goes = await buildMediator({
    ...(await buildTeam({ cityId: stays.cityId, communeId: stays.communeId, name: 'Tổ hòa giải Tây' })),
    role: 'leader',
  });
  await assignMediator(await buildCase(stays), stays);
  await assignMediator(await buildCase(goes), goes);
  return { stays, goes };
}

const merger = (stays: BuiltMediator, goes: BuiltMediator, over: Partial<Draft> = {}): Draft => ({
  kind: 'merge_teams',
  communeIds: [stays.communeId],
  effectiveOn: ON,
  plan: { ids: [stays.teamId, goes.teamId], survivorId: stays.teamId },
  ...over,
});

const officerOf = (place: BuiltMediator) =>
  actorOf('commune_officer', place) as ReturnType<typeof actorOf> & { cityId: string };
const adminOf = (place: BuiltMediator) =>
  actorOf('city_admin', place) as ReturnType<typeof actorOf> & { cityId: string };

describe('a team that is taken up by another', () => {
  it('leaves its leader as a member, its cases with their numbers, its sign-ins where the work is', async () => {
    const { stays, goes } = await twoTeams();
    const account = await buildAccount();
    await owner().query(
      `INSERT INTO account_membership (city_id, id, account_id, role, commune_id, team_id, mediator_id, login_name, display_name, valid_from)
       VALUES ($1, $2, $3, 'team_leader', $4, $5, $6, $7, 'Trần Văn Lộc', '2026-01-01')`,
      [
        goes.cityId,
        newId(),
        account.accountId,
        goes.communeId,
        goes.teamId,
        goes.mediatorId,
        account.loginName,
      ],
    );
    const id = await draftChange(stays.cityId, merger(stays, goes, { recognition: '31/QĐ-UBND' }));
    expect(await applyChange(officerOf(stays), id)).toMatchObject({ state: 'done', obstacles: [] });
    expect(await applyChange(officerOf(stays), id)).toMatchObject({ state: 'done', obstacles: [] });

    const seats = await ownerRows(
      `SELECT s.role, s.valid_from::text AS since, s.recognition, d.number FROM team_membership s
         LEFT JOIN roll_decision d ON d.city_id = s.city_id AND d.id = s.recognised_by_id
        WHERE s.mediator_id = $1 AND s.valid_to IS NULL`,
      [goes.mediatorId],
    );
    expect(seats).toEqual([
      { role: 'member', since: ON, recognition: 're_recognition', number: '31/QĐ-UBND' },
    ]);
    expect(
      await ownerRows('SELECT role, team_id FROM account_membership WHERE account_id = $1', [
        account.accountId,
      ]),
    ).toEqual([{ role: 'mediator', team_id: stays.teamId }]);
    const seen = await withScope(
      actorOf('team_leader', stays),
      (tx) =>
        tx.$queryRaw<
          { book: string }[]
        >`SELECT book_team_id AS book FROM mediation_case ORDER BY book_number`,
    );
    expect(seen.map(({ book }) => book)).toEqual([stays.teamId, goes.teamId]);
    await expectNothingOrphaned(stays.cityId);
  });

  it('takes in nobody any more, not even whoever was a moment too early', async () => {
    const { stays, goes } = await twoTeams();
    const newcomer = await buildMediator({ ...stays, fullName: 'Lê Quang Điệp' });
    const id = await draftChange(stays.cityId, merger(stays, goes));
    const merging = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await merging.connect();
    await merging.query(`BEGIN; ${scopeStatements({ role: 'portal_commune', ...stays })}`);
    await merging.query('SELECT apply_unit_change($1, $2, $3)', [stays.cityId, id, 'Hà']);
    const seated = owner().query(
      `INSERT INTO team_membership (city_id, id, commune_id, team_id, mediator_id, role, valid_from) VALUES ($1, $2, $3, $4, $5, 'member', '2026-11-09')`,
      [goes.cityId, newId(), goes.communeId, goes.teamId, newcomer.mediatorId],
    );
    const refused = expect(seated).rejects.toMatchObject({ code: '23503' });
    await merging.query('COMMIT');
    await merging.end();
    await refused;
    await expectNothingOrphaned(stays.cityId);
  });

  it('has what is written into its book later cared for by the other', async () => {
    const { stays, goes } = await twoTeams();
    await applyChange(officerOf(stays), await draftChange(stays.cityId, merger(stays, goes)));
    const late = await buildCase({ ...goes, columns: { received_on: '2026-11-02' } });
    expect(
      await ownerRows('SELECT team_id, book_team_id FROM mediation_case WHERE id = $1', [late.caseId]),
    ).toEqual([{ team_id: stays.teamId, book_team_id: goes.teamId }]);
    await expectNothingOrphaned(stays.cityId);
  });

  it('waits for a case that is being recorded, and takes it along', async () => {
    const { stays, goes } = await twoTeams();
    const id = await draftChange(stays.cityId, merger(stays, goes));
    const recording = new pg.Client({ connectionString: process.env.TEST_DATABASE_OWNER_URL });
    await recording.connect();
    await recording.query('BEGIN');
    await recording.query(
      `INSERT INTO mediation_case (city_id, id, commune_id, team_id, book_year, book_number, received_on, kind, status, recorded_by)
       VALUES ($1, $2, $3, $4, 2026, 900, '2026-11-01', 'civil', 'received', $2)`,
      [goes.cityId, newId(), goes.communeId, goes.teamId],
    );
    const merging = applyChange(officerOf(stays), id);
    await recording.query('SELECT pg_sleep(0.3)');
    await recording.query('COMMIT');
    await recording.end();
    expect(await merging).toMatchObject({ state: 'done' });
    await expectNothingOrphaned(stays.cityId);
    expect(
      await ownerRows('SELECT 1 FROM mediation_case WHERE city_id = $1 AND team_id = $2', [
        stays.cityId,
        stays.teamId,
      ]),
    ).toHaveLength(3);
  });
});

describe('the history of a unit', () => {
  it('leads from the old to the new, names what was taken up and the names borne before', async () => {
    const { stays, goes } = await twoTeams();
    const plan = { ids: [stays.teamId, goes.teamId], survivorId: stays.teamId, name: 'Tổ hòa giải Đông Tây' };
    await applyChange(officerOf(stays), await draftChange(stays.cityId, merger(stays, goes, { plan })));
    const leader = actorOf('team_leader', stays);
    const now = new Date('2026-11-22T03:00:00Z');
    const of = (teamId: string, actor = leader) =>
      withScope(actor, (tx) => readUnitHistory({ tx, actor, now, today: '2026-11-22' }, 'team', teamId));
    expect(await of(stays.teamId)).toEqual({
      unit: 'team',
      successor: null,
      tookUp: [{ unitId: goes.teamId, name: 'Tổ hòa giải Tây', on: ON, isOpen: false }],
      takenOutOf: null,
      gaveOff: [],
      formerNames: [{ name: 'Tổ hòa giải Đông', until: ON }],
    });
    expect((await of(goes.teamId, officerOf(stays))).successor).toEqual({
      unitId: stays.teamId,
      name: 'Tổ hòa giải Đông Tây',
      on: ON,
      isOpen: true,
    });
  });
});

describe('a change that is cut off', () => {
  it('has not begun; asked for again it is done whole', async () => {
    const { stays, goes } = await twoTeams();
    const id = await draftChange(stays.cityId, merger(stays, goes));
    const state = () =>
      ownerRows(
        `SELECT (SELECT state FROM unit_change WHERE id = $1) AS state,
                (SELECT count(*)::int FROM team_membership WHERE city_id = $2) AS seats,
                (SELECT count(*)::int FROM book_place WHERE city_id = $2 AND valid_to IS NOT NULL) AS moved`,
        [id, stays.cityId],
      );
    // The counts of cases are written after seats and cases have moved: held fast, the change waits in its middle.
    const holder = new pg.Client({ connectionString: process.env.TEST_DATABASE_OWNER_URL });
    const victim = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await Promise.all([holder.connect(), victim.connect()]);
    await holder.query('BEGIN');
    await holder.query('SELECT 1 FROM team_case_standing WHERE city_id = $1 FOR UPDATE', [stays.cityId]);
    const [own] = (await victim.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')).rows;
    await victim.query(`BEGIN; ${scopeStatements({ role: 'portal_commune', ...stays })}`);
    victim.on('error', () => undefined); // its line is cut below
    const cut = expect(
      victim.query('SELECT apply_unit_change($1, $2, $3)', [stays.cityId, id, 'Hà']),
    ).rejects.toThrow();
    await expect
      .poll(() => ownerRows('SELECT 1 FROM pg_locks WHERE pid = $1 AND NOT granted', [own?.pid]))
      .toHaveLength(1);
    const killer = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await killer.connect();
    await killer.query('SELECT pg_terminate_backend($1)', [own?.pid]);
    await killer.end();
    await cut;
    await holder.query('ROLLBACK');
    await holder.end();

    expect(await state()).toEqual([{ state: 'draft', seats: 2, moved: 0 }]);
    expect(await applyChange(officerOf(stays), id)).toMatchObject({ state: 'done' });
    expect(await state()).toEqual([{ state: 'done', seats: 3, moved: 1 }]);
    await expectNothingOrphaned(stays.cityId);
  });
});

describe('a change for a later day', () => {
  it('waits, is done once by whoever comes, and stands once in the audit', async () => {
    const { stays, goes } = await twoTeams();
    const id = await draftChange(stays.cityId, merger(stays, goes, { effectiveOn: '2100-01-01' }));
    expect(await applyChange(officerOf(stays), id)).toMatchObject({ state: 'planned', obstacles: [] });
    await applyDueChanges('2026-11-22');
    const state = () => ownerRows('SELECT state FROM unit_change WHERE id = $1', [id]);
    expect(await state()).toEqual([{ state: 'planned' }]);
    await owner().query('UPDATE unit_change SET effective_on = $2 WHERE id = $1', [id, ON]);
    await Promise.all([
      applyDueChanges('2026-11-22'),
      applyDueChanges('2026-11-22'),
      applyDueChanges('2026-11-22'),
    ]);
    expect(await state()).toEqual([{ state: 'done' }]);
    expect(
      await ownerRows(`SELECT action FROM audit_entry WHERE city_id = $1 AND subject_id = $2`, [
        stays.cityId,
        id,
      ]),
    ).toEqual([{ action: 'unit.change_done' }]);
    await expectNothingOrphaned(stays.cityId);
  });

  it('stays overdue, with the reason, as long as something stands in the way', async () => {
    const { stays, goes } = await twoTeams();
    const id = await draftChange(stays.cityId, merger(stays, goes, { effectiveOn: '2013-01-01' }));
    await owner().query(`UPDATE unit_change SET state = 'planned' WHERE id = $1`, [id]);
    await applyDueChanges('2026-11-22');
    expect(await ownerRows('SELECT state, blocked FROM unit_change WHERE id = $1', [id])).toEqual([
      { state: 'planned', blocked: [{ code: 'too_early', names: ['2014-01-01'] }] },
    ]);
  });
});

describe('what stands in the way', () => {
  const obstaclesOf = async (draft: Draft, place: BuiltMediator) =>
    (await applyChange(adminOf(place), await draftChange(place.cityId, draft))).obstacles;

  const move = (goes: BuiltMediator, to: string): Draft => ({
    kind: 'move_units',
    communeIds: [goes.communeId, to],
    effectiveOn: ON,
    plan: { teamIds: [goes.teamId], neighbourhoodIds: [], toCommuneId: to },
  });

  it('is somebody with seats in a team that goes and one that stays, by name', async () => {
    const { stays, goes } = await twoTeams();
    const { communeId } = await buildCommune({ cityId: stays.cityId });
    await owner().query(
      `INSERT INTO team_membership (city_id, id, commune_id, team_id, mediator_id, role, valid_from)
       VALUES ($1, $2, $3, $4, $5, 'member', '2015-01-01')`,
      [goes.cityId, newId(), goes.communeId, stays.teamId, goes.mediatorId],
    );
    expect(await obstaclesOf(move(goes, communeId), stays)).toEqual([
      { code: 'seats_in_both', names: ['Trần Văn Lộc'] },
    ]);
  });

  it('is a team that serves a neighbourhood that stays', async () => {
    const { stays, goes } = await twoTeams();
    const { communeId } = await buildCommune({ cityId: stays.cityId });
    await owner().query(
      `INSERT INTO team_neighbourhood (city_id, team_id, neighbourhood_id, commune_id, valid_from) VALUES ($1, $2, $3, $4, '2015-01-01')`,
      [goes.cityId, stays.teamId, goes.neighbourhoodId, goes.communeId],
    );
    expect((await obstaclesOf(move(goes, communeId), stays)).map(({ code }) => code)).toContain(
      'serves_staying_neighbourhood',
    );
  });

  it('is an election that runs, and households that do not add up', async () => {
    const { stays, goes } = await twoTeams();
    await owner().query(
      `INSERT INTO election (city_id, id, commune_id, team_id, kind, status, opened_by) VALUES ($1, $2, $3, $4, 'mediators', 'listing', 'Hà')`,
      [goes.cityId, newId(), goes.communeId, goes.teamId],
    );
    expect(await obstaclesOf(merger(stays, goes), stays)).toEqual([
      { code: 'election_open', names: ['Tổ hòa giải Tây'] },
    ]);
    expect(
      await obstaclesOf(
        {
          kind: 'split_neighbourhood',
          communeIds: [stays.communeId],
          effectiveOn: ON,
          plan: {
            ids: [stays.neighbourhoodId],
            households: 100,
            parts: [{ id: newId(), name: 'Tách', households: 99 }],
          },
        },
        stays,
      ),
    ).toEqual([{ code: 'households_differ', names: ['200'] }]);
  });

  it('is a team that serves none of the neighbourhoods that merge', async () => {
    const { stays, goes } = await twoTeams();
    const third = await buildTeam({ ...stays, name: 'Tổ hòa giải Bắc' });
    const plan = {
      ids: [stays.neighbourhoodId, goes.neighbourhoodId],
      survivorId: stays.neighbourhoodId,
      survivorTeamId: third.teamId,
    };
    expect(await obstaclesOf(merger(stays, goes, { kind: 'merge_neighbourhoods', plan }), stays)).toEqual([
      { code: 'team_elsewhere', names: ['Tổ hòa giải Bắc'] },
    ]);
  });

  it('is a unit of another commune or of nobody', async () => {
    const { stays } = await twoTeams();
    const foreign = await buildMediator(await buildTeam(await buildCommune({ cityId: stays.cityId })));
    for (const teamId of [foreign.teamId, newId()])
      expect(
        (await obstaclesOf(merger(stays, { ...foreign, teamId }), stays)).map(({ code }) => code),
      ).toContain('not_here');
  });
});

describe('the database alone, with the application’s checks out of the way', () => {
  const apply = (id: string, cityId: string) => `SELECT apply_unit_change('${cityId}', '${id}', 'x')`;

  it('lets nobody but the commune and the city’s administrator make a change of the commune', async () => {
    const { stays, goes } = await twoTeams();
    const id = await draftChange(stays.cityId, merger(stays, goes));
    const elsewhere = await buildCommune({ cityId: stays.cityId });
    const otherCity = await buildCommune();
    const { cityId, communeId, teamId, mediatorId } = stays;
    for (const scope of [
      { role: 'portal_commune', ...elsewhere },
      { role: 'portal_commune', cityId },
      { role: 'portal_city_admin', cityId: otherCity.cityId },
      { role: 'portal_city', cityId },
      { role: 'portal_team', cityId, communeId, teamId },
      { role: 'portal_mediator', cityId, communeId, teamId, mediatorId },
      { role: 'portal_worker', cityId },
    ] as const)
      for (const call of [apply(id, cityId), `SELECT preview_unit_change('${cityId}', '${id}')`])
        await expect(asRole(scope, call), scope.role).rejects.toMatchObject({ code: '42501' });
  });

  it('lets a commune draft and make no change across communes', async () => {
    const { stays, goes } = await twoTeams();
    const { communeId } = await buildCommune({ cityId: stays.cityId });
    const scope = { role: 'portal_commune', cityId: stays.cityId, communeId: stays.communeId } as const;
    const insert = (communes: string) => `
      INSERT INTO unit_change (city_id, id, commune_ids, kind, plan, effective_on, decision_number, decided_on, made_by, made_by_id)
      VALUES ('${stays.cityId}', '${newId()}', ${communes}, 'move_units', '{}', '${ON}', '1', '${ON}', 'x', '${newId()}')`;
    await expect(
      asRole(scope, insert(`ARRAY['${stays.communeId}'::uuid, '${communeId}'::uuid]`)),
    ).rejects.toMatchObject({ code: '42501' });
    const id = await draftChange(stays.cityId, {
      kind: 'move_units',
      communeIds: [stays.communeId],
      effectiveOn: ON,
      plan: { teamIds: [goes.teamId], neighbourhoodIds: [], toCommuneId: communeId },
    });
    await expect(asRole(scope, apply(id, stays.cityId))).rejects.toMatchObject({ code: '42501' });
  });

  it('moves no unit, person or case by a plain update, whoever sends it', async () => {
    const { stays, goes } = await twoTeams();
    const { communeId } = await buildCommune({ cityId: stays.cityId });
    const admin = { role: 'portal_city_admin', cityId: stays.cityId } as const;
    for (const table of ['team', 'neighbourhood', 'mediator'])
      await expect(
        asRole(
          admin,
          `UPDATE ${table} SET commune_id = '${communeId}' WHERE commune_id = '${goes.communeId}'`,
        ),
        table,
      ).rejects.toMatchObject({ code: '23000' });
    const leader = { role: 'portal_team', ...stays } as const;
    for (const column of ['team_id', 'book_team_id'])
      await expect(
        asRole(
          leader,
          `UPDATE mediation_case SET ${column} = '${goes.teamId}' WHERE team_id = '${stays.teamId}'`,
        ),
        column,
      ).rejects.toMatchObject({ code: '23000' });
    await expect(
      asRole(
        { role: 'portal_commune', cityId: stays.cityId, communeId: stays.communeId },
        `UPDATE unit_change SET state = 'done'`,
      ),
    ).rejects.toMatchObject({ code: '42501' });
  });
});

describe('a team that moves to another commune', () => {
  it('takes along people, cases, sign-ins and a copy of the decisions that recognise them', async () => {
    const { stays, goes } = await twoTeams();
    const { communeId } = await buildCommune({ cityId: stays.cityId });
    const decisionId = newId();
    await owner().query(
      `INSERT INTO roll_decision (city_id, id, commune_id, kind, number, decided_on) VALUES ($1, $2, $3, 'recognise_mediators', '9/QĐ-UBND', '2014-01-01')`,
      [stays.cityId, decisionId, stays.communeId],
    );
    await owner().query(
      `UPDATE team_membership SET recognised_by_id = $2, recognition = 'first' WHERE city_id = $1`,
      [stays.cityId, decisionId],
    );
    const id = await draftChange(stays.cityId, {
      kind: 'move_units',
      communeIds: [stays.communeId, communeId],
      effectiveOn: ON,
      plan: { teamIds: [goes.teamId], neighbourhoodIds: [], toCommuneId: communeId },
    });
    expect(await applyChange(adminOf(stays), id)).toMatchObject({ state: 'done', obstacles: [] });
    const recognised = await ownerRows(
      `SELECT s.commune_id, d.number, d.id = $2 AS original FROM team_membership s
         JOIN roll_decision d ON d.city_id = s.city_id AND d.commune_id = s.commune_id AND d.id = s.recognised_by_id
        WHERE s.city_id = $1 ORDER BY d.id = $2`,
      [stays.cityId, decisionId],
    );
    expect(recognised).toEqual([
      { commune_id: communeId, number: '9/QĐ-UBND', original: false },
      { commune_id: stays.communeId, number: '9/QĐ-UBND', original: true },
    ]);
    const countFor = (place: string) =>
      withScope(actorOf('commune_officer', { ...goes, communeId: place }), (tx) =>
        tx.mediationCase.count({ where: { cityId: goes.cityId } }),
      );
    expect([await countFor(stays.communeId), await countFor(communeId)]).toEqual([1, 1]);
    await expectNothingOrphaned(stays.cityId);
  });
});

describe('communes that merge', () => {
  it('keep every paper under its number, even two of one number and day, and every sign-in', async () => {
    const stays = await buildMediator();
    const goes = await buildMediator(await buildTeam(await buildCommune({ cityId: stays.cityId })));
    for (const { communeId } of [stays, goes])
      await owner().query(
        `INSERT INTO roll_decision (city_id, id, commune_id, kind, number, decided_on) VALUES ($1, $2, $3, 'recognise_mediators', '15/QĐ-UBND', '2025-08-15')`,
        [stays.cityId, newId(), communeId],
      );
    const account = await buildAccount();
    await owner().query(
      `INSERT INTO account_membership (city_id, id, account_id, role, commune_id, login_name, display_name, valid_from)
       VALUES ($1, $2, $3, 'commune_officer', $4, $5, 'Nguyễn Thu Hà', '2026-01-01')`,
      [goes.cityId, newId(), account.accountId, goes.communeId, account.loginName],
    );
    await buildCase(goes);
    const id = await draftChange(stays.cityId, {
      kind: 'merge_communes',
      communeIds: [stays.communeId, goes.communeId],
      effectiveOn: ON,
      plan: {
        ids: [stays.communeId, goes.communeId],
        survivorId: stays.communeId,
        name: 'Mới',
        kind: 'ward',
      },
    });
    expect(await applyChange(adminOf(stays), id)).toMatchObject({ state: 'done', obstacles: [] });
    expect(
      await ownerRows(
        'SELECT number, inherited_from_id FROM roll_decision WHERE commune_id = $1 ORDER BY inherited_from_id NULLS FIRST',
        [stays.communeId],
      ),
    ).toEqual([
      { number: '15/QĐ-UBND', inherited_from_id: null },
      { number: '15/QĐ-UBND', inherited_from_id: goes.communeId },
    ]);
    expect(
      await ownerRows('SELECT commune_id FROM account_membership WHERE account_id = $1', [account.accountId]),
    ).toEqual([{ commune_id: stays.communeId }]);
    expect(
      await ownerRows('SELECT successor_id, valid_to::text AS ended FROM commune WHERE id = $1', [
        goes.communeId,
      ]),
    ).toEqual([{ successor_id: stays.communeId, ended: ON }]);
    await expectNothingOrphaned(stays.cityId);
  });
});
