import { describe, expect, it } from 'vitest';
import { newId } from '@/lib/db/ids';
import { asRole } from '../support/as-role';
import { buildCommune } from '../support/builders';
import { draftChange } from '../support/draft-change';
import { merger, ON, twoTeams } from '../support/two-teams';

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
