import { describe, expect, it } from 'vitest';
import { newId } from '@/lib/db/ids';
import { applyChange } from '../support/apply-change';
import { buildCommune, buildMediator, buildTeam, type BuiltMediator } from '../support/builders';
import { draftChange, type Draft } from '../support/draft-change';
import { owner } from '../support/owner';
import { adminOf, merger, ON, twoTeams } from '../support/two-teams';

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
