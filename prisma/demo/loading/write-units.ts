import { foldVietnamese } from '@/lib/schema/fold';
import { isoOf, isoOrNull } from '../chance/days';
import type { CityPlan, Commune, Member, Neighbourhood, Team } from '../places/commune';
import { UNITS_SINCE } from '../places/invent-commune';
import type { RowSink } from './tables';

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

const writeMember = (rows: RowSink, commune: Commune, team: Team, member: Member): void => {
  rows.write('mediator', {
    city_id: commune.cityId,
    id: member.mediatorId,
    commune_id: commune.id,
    team_ids: member.until === null ? `{${team.id}}` : '{}',
    full_name: member.name,
    search_name: foldVietnamese(member.name),
    birth_year: member.birthYear,
    sex: member.sex,
    ethnicity: member.people,
    qualification: member.qualification,
    recognised_on: isoOf(member.recognisedOn),
  });
  rows.write('team_membership', {
    city_id: commune.cityId,
    id: member.membershipId,
    commune_id: commune.id,
    team_id: team.id,
    mediator_id: member.mediatorId,
    role: member.isLeader ? 'leader' : 'member',
    valid_from: isoOf(member.since),
    valid_to: isoOrNull(member.until),
  });
};

const writeTeam = (rows: RowSink, commune: Commune, team: Team): void => {
  const size = team.members.filter(({ until }) => until === null).length;
  rows.write('team', {
    city_id: commune.cityId,
    id: team.id,
    commune_id: commune.id,
    name: team.name,
    search_name: foldVietnamese(team.name),
    quota: Math.max(5, size),
    valid_from: isoOf(team.foundedOn),
  });
  for (const place of team.neighbourhoods) writeNeighbourhood(rows, commune, team, place);
  for (const member of team.members) writeMember(rows, commune, team, member);
};

/** A commune with its neighbourhoods, teams and mediators. */
export function writeCommune(rows: RowSink, commune: Commune): void {
  rows.write('commune', {
    city_id: commune.cityId,
    id: commune.id,
    code: commune.plan.code,
    name: commune.plan.name,
    kind: commune.plan.kind,
    search_name: foldVietnamese(commune.plan.name),
    valid_from: isoOf(UNITS_SINCE),
  });
  for (const team of commune.teams) writeTeam(rows, commune, team);
}
