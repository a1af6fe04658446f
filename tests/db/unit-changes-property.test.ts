import { describe, expect, it } from 'vitest';
import type { IsoDate } from '@/lib/domain/iso-date';
import { withScope } from '@/lib/db/scope';
import { actorOf } from '../support/builders';
import { owner, ownerRows } from '../support/owner';
import { Chance, seedOf } from '../support/random';
import { applyChange } from '../support/apply-change';
import { draftChange } from '../support/draft-change';
import { expectNothingOrphaned } from '../support/orphans';
import { buildRandomMap, type RandomMap } from '../support/random-map';
import { randomChange } from '../support/random-change';

// Random sequences of changes against a model that knows only where each book went (tests/support/map-model.ts).

const STEPS = 9;
const day = (step: number): IsoDate => new Date(Date.UTC(2026, 1, 1 + step * 20)).toISOString().slice(0, 10);

type Cell = { team: string; commune: string; received: number; ended: number; in_hand: number };

/** What the database says of each team on the map of a day. */
async function mapOn(cityId: string, on: IsoDate): Promise<Cell[]> {
  return withScope(
    actorOf('city_officer', { cityId }),
    (tx) => tx.$queryRaw<Cell[]>`
      WITH months AS (
        SELECT team_id, commune_id, sum(received)::int AS received, sum(successful + unsuccessful + ended_otherwise)::int AS ended
          FROM case_months_then(${on}::date, NULL, DATE '1900-01-01') GROUP BY 1, 2
      ), standing AS (
        SELECT team_id, commune_id, sum(in_hand)::int AS in_hand FROM case_standing_then(${on}::date, NULL) GROUP BY 1, 2
      )
      SELECT team_id AS team, commune_id AS commune, coalesce(received, 0) AS received, coalesce(ended, 0) AS ended,
             coalesce(in_hand, 0) AS in_hand
        FROM months FULL JOIN standing USING (team_id, commune_id) ORDER BY 1, 2`,
  );
}

/** The same from the cases themselves and the model. */
async function expectedOn({ cityId, model }: RandomMap, on: IsoDate): Promise<Cell[]> {
  const cases = await ownerRows<{ book: string; ended: boolean }>(
    `SELECT book_team_id AS book, ended_on IS NOT NULL AS ended FROM mediation_case WHERE city_id = $1`,
    [cityId],
  );
  const cells = new Map<string, Cell>();
  for (const { book, ended } of cases) {
    const { team, commune } = model.on(book, on);
    const cell = cells.get(team + commune) ?? { team, commune, received: 0, ended: 0, in_hand: 0 };
    cell.received += 1;
    cell[ended ? 'ended' : 'in_hand'] += 1;
    cells.set(team + commune, cell);
  }
  return [...cells.values()].sort(
    (a, b) => a.team.localeCompare(b.team) || a.commune.localeCompare(b.commune),
  );
}

const total = (cells: readonly Cell[]) =>
  cells.reduce(
    (sum, cell) => ({
      received: sum.received + cell.received,
      ended: sum.ended + cell.ended,
      in_hand: sum.in_hand + cell.in_hand,
    }),
    { received: 0, ended: 0, in_hand: 0 },
  );

async function expectMapsToAgree(map: RandomMap, chance: Chance): Promise<void> {
  const today = await mapOn(map.cityId, '2100-01-01');
  expect(today).toEqual(await expectedOn(map, '2100-01-01'));
  const then = day(chance.between(-1, STEPS));
  const past = await mapOn(map.cityId, then);
  expect(past, `the map of ${then}`).toEqual(await expectedOn(map, then));
  expect(total(past)).toEqual(total(today));
  // Today's map is what every list and dashboard reads: teams add up to communes, communes to the city.
  const kept = await ownerRows<Cell>(
    `SELECT commune_id AS commune, sum(received)::int AS received FROM commune_case_month WHERE city_id = $1
      GROUP BY 1 HAVING sum(received) > 0 ORDER BY 1`,
    [map.cityId],
  );
  const byCommune = new Map<string, number>();
  for (const { commune, received } of today) byCommune.set(commune, (byCommune.get(commune) ?? 0) + received);
  expect(kept.map(({ commune, received }) => [commune, received])).toEqual([...byCommune].sort());
}

const numbersOf = (cityId: string) =>
  ownerRows(
    `SELECT id, book_team_id, book_year, book_number FROM mediation_case WHERE city_id = $1 ORDER BY id`,
    [cityId],
  );

const seed = seedOf('unit changes');

describe('any sequence of changes of units', () => {
  it.each([0, 1, 2, 3, 4])(
    'keeps every sum on every map, orphans nothing and renumbers nothing (%i)',
    { timeout: 60_000 },
    async (round) => {
      const chance = new Chance(seed + round);
      const map = await buildRandomMap(chance);
      const numbers = await numbersOf(map.cityId);
      const admin = actorOf('city_admin', map);
      const taken: string[] = [];
      for (let step = 0; step < STEPS; step += 1) {
        const change = await randomChange(map, chance, day(step));
        if (!change) continue;
        const id = await draftChange(map.cityId, change.draft);
        const answer = await applyChange(admin as typeof admin & { cityId: string }, id);
        taken.push(`${change.draft.kind}: ${answer.state}`);
        expect(answer, taken.join(', ')).toMatchObject({ state: 'done', obstacles: [] });
        change.model();
        await expectMapsToAgree(map, chance);
        await expectNothingOrphaned(map.cityId);
      }
      expect(await numbersOf(map.cityId)).toEqual(numbers);
      const before = await mapOn(map.cityId, '2100-01-01');
      await owner().query('SELECT rebuild_case_tallies($1)', [map.cityId]);
      expect(await mapOn(map.cityId, '2100-01-01')).toEqual(before);
    },
  );
});
