/** Units of the demo: what was planned for them, and the ids they got. */
import type { OfficialCommune, OfficialProvince } from '@/prisma/units/read-units';
import type { Day } from '../chance/days';

export interface CommunePlan extends OfficialCommune {
  readonly teams: number;
  readonly cases: number;
  /** Of a hundred finished cases, how many end in agreement, as a share. */
  readonly successRate: number;
  readonly minorityShare: number;
  readonly peoples: readonly string[];
}

export interface CityPlan extends OfficialProvince {
  readonly communes: readonly CommunePlan[];
}

/** Who writes the book of a team: an account's membership, and the name it signs with. */
export interface Scribe {
  readonly membershipId: string;
  readonly name: string;
}

export interface Member {
  readonly mediatorId: string;
  readonly membershipId: string;
  readonly name: string;
  readonly sex: 'male' | 'female';
  readonly birthYear: number;
  readonly people: string;
  readonly qualification: 'law' | 'other' | 'untrained';
  readonly recognisedOn: Day;
  readonly since: Day;
  /** The day after the last one in the team; null while it lasts. */
  readonly until: Day | null;
  readonly isLeader: boolean;
}

export interface Neighbourhood {
  readonly id: string;
  readonly name: string;
  readonly isMinorityArea: boolean;
  readonly households: number;
}

export interface Team {
  readonly id: string;
  readonly name: string;
  readonly communeId: string;
  readonly foundedOn: Day;
  readonly neighbourhoods: readonly Neighbourhood[];
  readonly members: readonly Member[];
}

export interface Commune {
  readonly id: string;
  readonly cityId: string;
  readonly plan: CommunePlan;
  readonly officer: Scribe;
  readonly teams: readonly Team[];
}
