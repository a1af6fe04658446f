import { foldVietnamese } from '@/lib/schema/fold';
import { isoOf, isoOrNull } from '../chance/days';
import type { CityPlan, Commune, Member, Neighbourhood, Team } from '../places/commune';
import { UNITS_SINCE } from '../places/invent-commune';
import type { Write } from './tables';

export function writeCity(write: Write, plan: CityPlan, cityId: string): void {
  write('city', {
    city_id: cityId,
    code: plan.code,
    name: plan.name,
    kind: plan.kind,
    valid_from: isoOf(UNITS_SINCE),
  });
}

const writeNeighbourhood = (write: Write, commune: Commune, team: Team, place: Neighbourhood): void => {
  write('neighbourhood', {
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
  write('team_neighbourhood', {
    city_id: commune.cityId,
    team_id: team.id,
    neighbourhood_id: place.id,
    commune_id: commune.id,
    valid_from: isoOf(team.foundedOn),
  });
};

const writeMember = (write: Write, commune: Commune, team: Team, member: Member): void => {
  write('mediator', {
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
  write('team_membership', {
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

const writeTeam = (write: Write, commune: Commune, team: Team): void => {
  const size = team.members.filter(({ until }) => until === null).length;
  write('team', {
    city_id: commune.cityId,
    id: team.id,
    commune_id: commune.id,
    name: team.name,
    search_name: foldVietnamese(team.name),
    quota: Math.max(5, size),
    valid_from: isoOf(team.foundedOn),
  });
  for (const place of team.neighbourhoods) writeNeighbourhood(write, commune, team, place);
  for (const member of team.members) writeMember(write, commune, team, member);
};

/** A commune with its neighbourhoods, teams and mediators. */
export function writeCommune(write: Write, commune: Commune): void {
  write('commune', {
    city_id: commune.cityId,
    id: commune.id,
    code: commune.plan.code,
    name: commune.plan.name,
    kind: commune.plan.kind,
    search_name: foldVietnamese(commune.plan.name),
    valid_from: isoOf(UNITS_SINCE),
  });
  for (const team of commune.teams) writeTeam(write, commune, team);
}
