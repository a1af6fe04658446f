import { buildCase, buildCity, buildCommune, buildMediator, buildTeam, assignMediator } from './builders';
import { MapModel } from './map-model';
import { owner } from './owner';
import type { Chance } from './random';

/** A city of three communes with teams, people and cases of every outcome, and the model of where its books lie. */
export type RandomMap = { readonly cityId: string; readonly model: MapModel };

const ENDINGS: readonly Record<string, unknown>[] = [
  {},
  { status: 'assigned', assigned_on: '2025-06-02' },
  {
    status: 'closed',
    closing_reason: 'agreement',
    outcome: 'successful',
    assigned_on: '2025-06-02',
    ended_on: '2025-08-01',
  },
  {
    status: 'closed',
    closing_reason: 'stopped_by_party',
    outcome: 'unsuccessful',
    assigned_on: '2025-06-02',
    ended_on: '2026-01-05',
  },
  {
    status: 'ended_otherwise',
    other_ending: 'out_of_scope_refused',
    exclusion: 'crime',
    ended_on: '2025-07-01',
  },
];

/** Builds it. */
export async function buildRandomMap(chance: Chance): Promise<RandomMap> {
  const { cityId } = await buildCity();
  const model = new MapModel();
  for (let c = 0; c < 3; c += 1) {
    const commune = await buildCommune({ cityId, name: `Xã ${c + 1}` });
    const teams = chance.between(2, 4);
    for (let t = 0; t < teams; t += 1) {
      const team = await buildTeam({ ...commune, name: `Tổ hòa giải ${c + 1}.${t + 1}` });
      await owner().query('UPDATE neighbourhood SET households = $2 WHERE id = $1', [
        team.neighbourhoodId,
        chance.between(50, 400),
      ]);
      model.add(team.teamId, commune.communeId);
      const people = [];
      const [seats, cases] = [chance.between(2, 5), chance.between(0, 6)];
      for (let p = 0; p < seats; p += 1)
        people.push(await buildMediator({ ...team, role: p === 0 ? 'leader' : 'member' }));
      for (let k = 0; k < cases; k += 1) {
        const built = await buildCase({
          ...team,
          columns: {
            received_on: '2025-06-01',
            kind: chance.pick(['civil', 'family', 'conflict', 'other']),
            ...chance.pick(ENDINGS),
          },
        });
        await assignMediator(built, chance.pick(people), '2025-06-02');
      }
    }
  }
  return { cityId, model };
}
