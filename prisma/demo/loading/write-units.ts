import { foldVietnamese } from '@/lib/schema/fold';
import { dayOf, isoOf, millisecondsOf, minuteAt, type Day } from '../chance/days';
import { idAt } from '../chance/ids';
import { Random } from '../chance/random';
import type { CityPlan, Commune, Neighbourhood, Team } from '../places/commune';
import { UNITS_SINCE } from '../places/invent-commune';
import type { RowSink } from './tables';
import { RollWriter } from './write-roll';

const WITH_NEW_NEIGHBOURHOOD = 0.4;
const NEW_SINCE = dayOf('2026-03-01');

export function writeCity(rows: RowSink, plan: CityPlan, cityId: string): void {
  rows.write('city', {
    city_id: cityId,
    code: plan.code,
    name: plan.name,
    kind: plan.kind,
    valid_from: isoOf(UNITS_SINCE),
  });
}

const writeNeighbourhood = (rows: RowSink, commune: Commune, team: Team, place: Neighbourhood): void => {
  rows.write('neighbourhood', {
    city_id: commune.cityId,
    id: place.id,
    commune_id: commune.id,
    name: place.name,
    kind: commune.plan.kind === 'commune' ? 'village' : 'residential_group',
    search_name: foldVietnamese(place.name),
    households: place.households,
    minority_area: place.isMinorityArea,
    valid_from: isoOf(team.foundedOn),
  });
  rows.write('team_neighbourhood', {
    city_id: commune.cityId,
    team_id: team.id,
    neighbourhood_id: place.id,
    commune_id: commune.id,
    valid_from: isoOf(team.foundedOn),
  });
};

const writeTeam = (rows: RowSink, commune: Commune, team: Team, roll: RollWriter): void => {
  const size = team.members.filter(({ until }) => until === null).length;
  const establishedBy = roll.establishedBy(team);
  rows.write('team', {
    city_id: commune.cityId,
    id: team.id,
    commune_id: commune.id,
    name: team.name,
    search_name: foldVietnamese(team.name),
    quota: Math.max(5, size),
    valid_from: isoOf(team.foundedOn),
    established_by_id: establishedBy,
  });
  for (const place of team.neighbourhoods) writeNeighbourhood(rows, commune, team, place);
};

/** A place that grew lately and has no team yet, in some communes. */
const writeNewNeighbourhood = (rows: RowSink, commune: Commune): void => {
  const random = new Random(`new-neighbourhood/${commune.plan.code}`);
  if (commune.teams.length === 0 || !random.chance(WITH_NEW_NEIGHBOURHOOD)) return;
  const isVillage = commune.plan.kind === 'commune';
  const name = isVillage ? 'Thôn Khu dân cư mới' : 'Tổ dân phố Khu đô thị mới';
  rows.write('neighbourhood', {
    city_id: commune.cityId,
    id: idAt(random, millisecondsOf(minuteAt(NEW_SINCE, 8, 0))),
    commune_id: commune.id,
    name,
    kind: isVillage ? 'village' : 'residential_group',
    search_name: foldVietnamese(name),
    households: random.between(70, 300),
    minority_area: false,
    valid_from: isoOf(NEW_SINCE),
  });
};

/** A commune with its neighbourhoods, teams and mediators, as they stand on the morning of `today`. */
export function writeCommune(rows: RowSink, commune: Commune, today: Day): void {
  rows.write('commune', {
    city_id: commune.cityId,
    id: commune.id,
    code: commune.plan.code,
    name: commune.plan.name,
    kind: commune.plan.kind,
    search_name: foldVietnamese(commune.plan.name),
    valid_from: isoOf(UNITS_SINCE),
  });
  const roll = new RollWriter(rows, commune, today);
  for (const team of commune.teams) writeTeam(rows, commune, team, roll);
  for (const [index, team] of commune.teams.entries()) {
    roll.members(team, commune.teams[index + 1]);
    roll.review(team);
  }
  writeNewNeighbourhood(rows, commune);
}
