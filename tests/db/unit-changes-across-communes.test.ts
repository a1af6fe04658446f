import { describe, expect, it } from 'vitest';
import { newId } from '@/lib/db/ids';
import { withScope } from '@/lib/db/scope';
import { applyChange } from '../support/apply-change';
import {
  actorOf,
  buildAccount,
  buildCase,
  buildCommune,
  buildMediator,
  buildTeam,
} from '../support/builders';
import { draftChange } from '../support/draft-change';
import { expectNothingOrphaned } from '../support/orphans';
import { owner, ownerRows } from '../support/owner';
import { adminOf, ON, twoTeams } from '../support/two-teams';

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
