import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { newId } from '@/lib/db/ids';
import { withScope } from '@/lib/db/scope';
import { scopeStatements } from '@/lib/db/scoped-client';
import { applyDueChanges } from '@/lib/features/unit-changes/due/apply-due-changes';
import { readUnitHistory } from '@/lib/features/unit-changes/history/read-unit-history';
import { foldVietnamese } from '@/lib/schema/fold';
import { applyChange } from '../support/apply-change';
import { actorOf, buildAccount, buildCase, buildMediator } from '../support/builders';
import { draftChange } from '../support/draft-change';
import { expectNothingOrphaned } from '../support/orphans';
import { owner, ownerRows } from '../support/owner';
import { merger, officerOf, ON, twoTeams } from '../support/two-teams';

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

describe('a unit under a new name', () => {
  it('is found by it without accents, as the application folds them', async () => {
    const { stays } = await twoTeams();
    for (const [index, name] of [
      'Tổ hòa giải thôn Đông Hoà',
      'TDP Số 7 – Nguyễn Trãi',
      'Bản Ắc Ê «Đ»',
    ].entries()) {
      const plan = { ids: [stays.teamId], name };
      const draft = merger(stays, stays, { kind: 'rename_team', plan, effectiveOn: `2026-11-1${index}` });
      await applyChange(officerOf(stays), await draftChange(stays.cityId, draft));
      expect(await ownerRows('SELECT name, search_name FROM team WHERE id = $1', [stays.teamId])).toEqual([
        { name, search_name: foldVietnamese(name) },
      ]);
    }
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
