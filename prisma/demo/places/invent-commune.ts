import { dayOf, millisecondsOf, minuteAt, yearOf, type Day } from '../chance/days';
import { idAt } from '../chance/ids';
import { Random } from '../chance/random';
import { inventPerson } from '../people/person';
import { inventMembers } from '../people/roll';
import type { Commune, CommunePlan, Neighbourhood, Team } from './commune';
import { nameNeighbourhoods, type NeighbourhoodName } from './neighbourhood-names';

/** The two-tier units came into being on this day. */
export const UNITS_SINCE = dayOf('2025-07-01');

/** Ids of units tell the same for a code, whatever the size of the demo. */
export const unitId = (kind: string, code: string): string =>
  idAt(new Random(`${kind}/${code}`), millisecondsOf(minuteAt(UNITS_SINCE, 8, 0)));

/** Most teams serve one neighbourhood; some serve two or three merged ones. */
const neighbourhoodsOfTeam = (random: Random): number => {
  const mark = random.unit();
  if (mark < 0.03) return 3;
  return mark < 0.15 ? 2 : 1;
};

const inventNeighbourhood = (random: Random, plan: CommunePlan, name: string): Neighbourhood => ({
  id: idAt(random, millisecondsOf(minuteAt(UNITS_SINCE, 8, 30))),
  name,
  isMinorityArea: random.chance(plan.minorityShare),
  households: Math.min(
    650,
    Math.max(60, Math.round(random.logNormal(plan.kind === 'ward' ? 260 : 210, 0.35))),
  ),
});

const inventTeam = (
  random: Random,
  plan: CommunePlan,
  communeId: string,
  names: readonly NeighbourhoodName[],
  today: Day,
): Team => {
  const foundedOn = dayOf('2014-06-01') + random.between(0, 1600);
  const neighbourhoods = names.map(({ name }) => inventNeighbourhood(random, plan, name));
  const isMinorityArea = neighbourhoods.some((place) => place.isMinorityArea);
  return {
    id: idAt(random, millisecondsOf(minuteAt(foundedOn, 8, random.between(0, 59)))),
    name: names[0]?.teamName ?? '',
    communeId,
    foundedOn,
    neighbourhoods,
    members: inventMembers(random, {
      foundedOn,
      today,
      year: yearOf(today),
      people: isMinorityArea ? random.pick(plan.peoples) : null,
    }),
  };
};

/** A commune with its officer, its neighbourhoods, teams and mediators, the same for a given plan and day. */
export function inventCommune(plan: CommunePlan, cityId: string, today: Day): Commune {
  const random = new Random(`commune/${plan.code}`);
  const id = unitId('commune', plan.code);
  const officer = inventPerson(random, yearOf(today), {
    sex: random.chance(0.5) ? 'male' : 'female',
    birthYear: yearOf(today) - random.between(28, 54),
  });
  const counts = Array.from({ length: plan.teams }, () => neighbourhoodsOfTeam(random));
  const names = nameNeighbourhoods(
    random,
    counts.reduce((sum, count) => sum + count, 0),
    plan.kind !== 'commune',
  );
  let taken = 0;
  const teams = counts.map((count) => {
    const own = names.slice(taken, (taken += count));
    return inventTeam(random, plan, id, own, today);
  });
  return {
    id,
    cityId,
    plan,
    officer: { membershipId: unitId('commune-officer', plan.code), name: officer.name },
    teams,
  };
}
