import { newId } from '@/lib/db/ids';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { AttendanceRow, CityRecords, ClassRow, PersonRow, SeatRow, TeamRow } from './records';

// Hand-made records for cases at an edge: everything usual unless said.

export const aTeam = (communeId: string, over: Partial<TeamRow> = {}): TeamRow => ({
  ...{ id: newId(), communeId, minorityArea: false, from: '2014-01-01', to: null, ...over },
});

export const aPerson = (communeId: string, over: Partial<PersonRow> = {}): PersonRow => ({
  ...{ id: newId(), communeId, sex: 'male', ethnicity: 'Kinh', merged: false, ...over },
});

/** A seat since 2020 by a decision of that day, which was no first recognition. */
export const aSeat = (person: PersonRow, team: TeamRow, over: Partial<SeatRow> = {}): SeatRow => ({
  id: newId(),
  personId: person.id,
  teamId: team.id,
  role: 'member',
  from: '2020-01-01',
  to: null,
  recognisedOn: '2020-01-01',
  recognition: 're_recognition',
  ...over,
});

/** Somebody new: recognised for the first time on the day on which the seat begins. */
export const newcomer = (
  person: PersonRow,
  team: TeamRow,
  on: IsoDate,
  over: Partial<SeatRow> = {},
): SeatRow => aSeat(person, team, { from: on, recognisedOn: on, recognition: 'first', ...over });

/** A class of skills of the city, of one session. */
export const aClass = (on: IsoDate, over: Partial<ClassRow> = {}): ClassRow => ({
  id: newId(),
  communeId: null,
  kind: 'skills',
  cancelled: false,
  minShare: 100,
  sessions: [{ id: newId(), on }],
  ...over,
});

/** The person of the seat was at every session but those left out. */
export const attended = (held: ClassRow, seat: SeatRow, missed = 0): AttendanceRow => ({
  classId: held.id,
  personId: seat.personId,
  teamId: seat.teamId,
  presentAt: held.sessions.slice(missed).map(({ id }) => id),
});

/** A city with nothing in it but what is given. */
export const cityOf = (
  cityId: string,
  communeIds: readonly string[],
  records: Partial<CityRecords>,
): CityRecords => ({
  ...{ cityId, communeIds, teams: [], people: [], seats: [], classes: [], attendances: [], receipts: [] },
  ...{ trainers: [], supporters: [], links: [], activities: [], cases: [], tasks: [], ...records },
});
