import { describe, expect, it } from 'vitest';
import { newId } from '@/lib/db/ids';
import { withScope } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/roles';
import { addNeighbourhood } from '@/lib/features/roll/neighbourhood/add-neighbourhood';
import { changeNeighbourhood } from '@/lib/features/roll/neighbourhood/change-neighbourhood';
import { getNeighbourhood, listNeighbourhoods } from '@/lib/features/roll/neighbourhood/list-neighbourhoods';
import type { AddNeighbourhoodInput } from '@/lib/features/roll/neighbourhood/schema';
import { changeTeam } from '@/lib/features/roll/team/change-team';
import { dissolveTeam } from '@/lib/features/roll/team/dissolve-team';
import { readTeamFile } from '@/lib/features/roll/team/file/read-team-file';
import { foundTeam } from '@/lib/features/roll/team/found-team';
import type { ChangeTeamInput, DissolveTeamInput, FoundTeamInput } from '@/lib/features/roll/team/schema';
import { todayInVietnam } from '@/lib/format/date';
import type { Done, Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { asRole } from '../support/as-role';
import {
  actorOf,
  buildCase,
  buildCommune,
  buildMediator,
  buildTeam,
  type BuiltTeam,
} from '../support/builders';
import { ownerRows } from '../support/owner';

const now = new Date();
const today = todayInVietnam(now);

const acting = <T>(actor: Actor, run: (context: Context) => Promise<T>): Promise<T> =>
  withScope(actor, (tx) => run({ tx, actor, now, today }));

function success<T>(outcome: Outcome<T>): Done<T> {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code}`);
  return outcome.done;
}

const keeperOf = (place: { cityId: string; communeId: string }) => actorOf('commune_officer', place);

const place: AddNeighbourhoodInput = {
  name: 'Thôn 1',
  kind: 'village',
  households: 120,
  minorityArea: false,
  validFrom: '2025-07-01',
};

const newTeam = (neighbourhoodIds: string[], over: Partial<FoundTeamInput> = {}): FoundTeamInput => ({
  name: 'Tổ hòa giải Thôn 1',
  neighbourhoodIds,
  quota: 5,
  validFrom: '2025-07-15',
  foundingNumber: '30/QĐ-UBND',
  foundingDecidedOn: '2025-07-10',
  numbersNumber: '30/QĐ-UBND',
  numbersDecidedOn: '2025-07-10',
  ...over,
});

const teamFile = (team: { cityId: string; communeId: string; teamId: string }) =>
  acting(keeperOf(team), (context) => readTeamFile(context, team.teamId));

describe('neighbourhoods', () => {
  it('are added and changed, two of one name too; the second of two editors is told', async () => {
    const commune = await buildCommune();
    const add = () => acting(keeperOf(commune), (context) => addNeighbourhood(context, place));
    const { neighbourhoodId } = success(await add()).value;
    success(await add());
    const change = (version: number) =>
      acting(keeperOf(commune), (context) =>
        changeNeighbourhood(context, {
          neighbourhoodId,
          version,
          name: 'Thôn Đoài',
          kind: 'village',
          households: 130,
          minorityArea: true,
        }),
      );
    success(await change(0));
    await expect(change(0)).rejects.toMatchObject({
      conflict: { by: 'Nguyễn Thu Hà', current: { version: '1' } },
    });
    const listed = await acting(keeperOf(commune), ({ tx }) => listNeighbourhoods(tx, commune, today));
    expect(listed.map(({ name, households }) => [name, households])).toEqual([
      ['Thôn 1', 120],
      ['Thôn Đoài', 130],
    ]);
  });

  it('of another commune are not there', async () => {
    const team = await buildTeam();
    const elsewhere = await buildCommune({ cityId: team.cityId });
    await expect(
      acting(keeperOf(elsewhere), ({ tx }) => getNeighbourhood(tx, team.cityId, team.neighbourhoodId)),
    ).rejects.toThrow('not found');
  });
});

describe('a team', () => {
  it('is founded in its neighbourhoods by decisions, and its name is its own', async () => {
    const commune = await buildCommune();
    const { neighbourhoodId } = success(
      await acting(keeperOf(commune), (context) => addNeighbourhood(context, place)),
    ).value;
    const found = (over: Partial<FoundTeamInput> = {}) =>
      acting(keeperOf(commune), (context) => foundTeam(context, newTeam([neighbourhoodId], over)));
    const { teamId } = success(await found()).value;
    const { team, papers } = await teamFile({ ...commune, teamId });
    expect(team).toMatchObject({
      quota: 5,
      neighbourhoods: [{ id: neighbourhoodId, name: 'Thôn 1' }],
      establishedBy: { number: '30/QĐ-UBND', kind: 'establish_team' },
      numbersBy: { kind: 'team_numbers' },
    });
    expect(papers).toHaveLength(2);
    expect(await found({ name: 'TO HOA GIAI THON 1' })).toMatchObject({ refusal: { code: 'name_taken' } });
    expect(await found({ name: 'Khác', foundingNumber: null })).toMatchObject({
      refusal: { code: 'number_missing', field: 'foundingNumber' },
    });
    expect(await found({ name: 'Khác', neighbourhoodIds: [newId()] })).toMatchObject({
      refusal: { code: 'no_neighbourhood' },
    });
  });

  it('serves other neighbourhoods from today on, and remembers the old ones', async () => {
    const built = await buildTeam();
    const other = success(await acting(keeperOf(built), (context) => addNeighbourhood(context, place))).value;
    const change = (version: number, over: Partial<ChangeTeamInput> = {}) =>
      acting(keeperOf(built), (context) =>
        changeTeam(context, {
          teamId: built.teamId,
          version,
          name: built.name,
          neighbourhoodIds: [other.neighbourhoodId],
          quota: 7,
          numbersNumber: null,
          numbersDecidedOn: null,
          ...over,
        }),
      );
    success(await change(0));
    await expect(change(0)).rejects.toMatchObject({ conflict: { current: { version: '1', quota: '7' } } });
    expect((await teamFile(built)).team.neighbourhoods.map(({ name }) => name)).toEqual(['Thôn 1']);
    success(await change(1, { neighbourhoodIds: [built.neighbourhoodId, other.neighbourhoodId] }));
    const links = await ownerRows(
      `SELECT neighbourhood_id = $2 AS old, valid_from::text AS since, valid_to::text AS until FROM team_neighbourhood
        WHERE team_id = $1 ORDER BY old, valid_from`,
      [built.teamId, built.neighbourhoodId],
    );
    expect(links).toEqual([
      { old: false, since: today, until: null },
      { old: true, since: '2014-01-01', until: today },
      { old: true, since: today, until: null },
    ]);
  });

  describe('is dissolved', () => {
    const dissolved = (team: BuiltTeam, over: Partial<DissolveTeamInput> = {}) =>
      acting(keeperOf(team), (context) =>
        dissolveTeam(context, {
          teamId: team.teamId,
          version: 0,
          on: '2026-01-01',
          number: '90/QĐ-UBND',
          decidedOn: '2025-12-20',
          endSeats: false,
          ...over,
        }),
      );

    it('with its people only when that is said, and never with cases in hand', async () => {
      const team = await buildMediator();
      expect(await dissolved(team)).toMatchObject({ refusal: { code: 'people_left', field: 'endSeats' } });
      success(await dissolved(team, { endSeats: true }));
      const file = await teamFile(team);
      expect(file.team).toMatchObject({ validTo: '2026-01-01', endedBy: { kind: 'dissolve_team' } });
      expect(file.team.neighbourhoods).toHaveLength(1);
      expect(file.seats).toMatchObject([{ validTo: '2026-01-01', endReason: null }]);
      expect(file.canKeep).toBe(false);

      expect(await dissolved(await buildCase())).toMatchObject({ refusal: { code: 'cases_in_hand' } });
    });

    it('once, and not before it was', async () => {
      const team = await buildTeam();
      expect(await dissolved(team, { on: '2014-01-01' })).toMatchObject({
        refusal: { code: 'before_it_was' },
      });
      success(await dissolved(team));
      expect(await dissolved(team, { version: 1 })).toMatchObject({ refusal: { code: 'dissolved_already' } });
    });
  });
});

describe('the database alone', () => {
  it('refuses a link to a team of another commune, and to move a team there', async () => {
    const mine = await buildTeam();
    const theirs = await buildTeam(await buildCommune({ cityId: mine.cityId }));
    const scope = { role: 'portal_commune', cityId: mine.cityId, communeId: mine.communeId } as const;
    const link = asRole(
      scope,
      `INSERT INTO team_neighbourhood (city_id, team_id, neighbourhood_id, commune_id, valid_from)
       VALUES ($1, $2, $3, $4, '2026-01-01')`,
      [mine.cityId, theirs.teamId, mine.neighbourhoodId, mine.communeId],
    );
    await expect(link).rejects.toMatchObject({ code: '23503' });
    const moved = await asRole(scope, `UPDATE team SET name = 'x' WHERE id = $1`, [theirs.teamId]);
    expect(moved.rowCount).toBe(0);
    const into = asRole(scope, `UPDATE team SET commune_id = $2 WHERE id = $1`, [
      mine.teamId,
      theirs.communeId,
    ]);
    await expect(into).rejects.toThrow();
  });
});
