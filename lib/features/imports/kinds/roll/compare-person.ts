import type { QualificationClass, RollRecord, Sex as TypedSex } from '@/lib/domain/import/records';
import type { Qualification } from '@/lib/domain/roll/qualification';
import type { MediatorRole } from '@/lib/domain/roll/role';
import type { Sex } from '@/lib/domain/roll/sex';
import { likelyTwins, type Likeness } from '@/lib/domain/roll/twins';
import { keyOfTeam, type KnownPerson, type KnownSeat } from '@/lib/features/imports/kinds/roll/known-roll';
import {
  PERSON_FACTS,
  type PersonFacts,
  type RollMatch,
  type SeatChange,
} from '@/lib/features/imports/kinds/roll/roll-match';
import { formatPhone } from '@/lib/format/phone';
import { foldVietnamese } from '@/lib/schema/fold';

const SEX: Record<TypedSex, Sex> = { nam: 'male', nu: 'female' };
const QUALIFICATION: Record<QualificationClass, Qualification> = {
  luat: 'law',
  khac: 'other',
  chua_qua_dao_tao: 'untrained',
};

/** What a row says of the person, in the words of the roll. */
export const factsOf = (record: RollRecord): PersonFacts => ({
  fullName: record.fullName,
  birthYear: record.birthYear,
  birthDate: record.birthDate,
  sex: record.sex && SEX[record.sex],
  ethnicity: record.ethnicity,
  qualification: record.qualificationClass && QUALIFICATION[record.qualificationClass],
  qualificationNote: record.qualification,
  occupation: record.occupation,
  address: record.address,
  phone: record.phone,
  note: record.note,
});

/** The law knows a leader and members (Luật, Điều 12); a deputy or a secretary is a member. */
export const seatRoleOf = (record: Pick<RollRecord, 'role'>): MediatorRole =>
  record.role === 'to_truong' ? 'leader' : 'member';

/** `sure`: the row means this person. `perhaps`: only somebody who knows them can say. */
export type Meant = { readonly person: KnownPerson; readonly certainty: 'sure' | 'perhaps' };

/** A name alone proves nothing, and a telephone alone is often a family's. */
const STRONG: readonly Likeness[] = ['same_person', 'likely'];
const WEAK: readonly Likeness[] = [...STRONG, 'possible'];

const seatIn = (person: KnownPerson, team: string): KnownSeat | undefined =>
  person.seats.find(({ teamName }) => keyOfTeam(teamName) === keyOfTeam(team));

/**
 * Whom on the roll a row means. Sure only when they sit in the very team that the row names: the same name and year in
 * another team may be a move, a second seat or a namesake.
 * @param people of the same commune, by folded name.
 */
export function whoIsMeant(record: RollRecord, people: readonly KnownPerson[]): Meant | null {
  const twins = likelyTwins(
    { searchName: foldVietnamese(record.fullName), birthYear: record.birthYear, phone: record.phone },
    people,
  );
  const here = twins.find(({ person, likeness }) => STRONG.includes(likeness) && seatIn(person, record.team));
  if (here) return { person: here.person, certainty: 'sure' };
  const elsewhere = twins.find(({ likeness }) => WEAK.includes(likeness));
  return elsewhere ? { person: elsewhere.person, certainty: 'perhaps' } : null;
}

/** What the row would change of the person and of their seat. What the file leaves empty takes nothing away. */
export function matchWith(record: RollRecord, person: KnownPerson): RollMatch & { readonly kind: 'person' } {
  const changes = changedFacts(factsOf(record), person);
  return {
    kind: 'person',
    mediatorId: person.mediatorId,
    version: person.version,
    fullName: person.fullName,
    facts: tellApart(person),
    changes,
    was: Object.fromEntries(Object.keys(changes).map((fact) => [fact, person[fact as keyof PersonFacts]])),
    seat: changedSeat(record, seatIn(person, record.team)),
  };
}

function changedFacts(said: PersonFacts, known: PersonFacts): Partial<PersonFacts> {
  const changes: Record<string, unknown> = {};
  for (const fact of PERSON_FACTS)
    if (said[fact] !== null && said[fact] !== known[fact]) changes[fact] = said[fact];
  // A day of birth outside the year of birth cannot stand.
  if ('birthYear' in changes && said.birthDate === null && known.birthDate !== null) changes.birthDate = null;
  return changes;
}

function changedSeat(record: RollRecord, seat: KnownSeat | undefined): SeatChange | null {
  if (!seat) return { kind: 'joins' };
  const { seatId, role, validFrom, isRecognised } = seat;
  if (seatRoleOf(record) !== role) return { kind: 'role', seatId, from: role, since: validFrom };
  const decided = record.decisionNumber !== null && record.decisionDate !== null;
  return decided && !isRecognised ? { kind: 'recognised', seatId } : null;
}

function tellApart({ birthYear, phone, seats }: KnownPerson): string {
  const facts = [
    birthYear === null ? '' : `sinh ${birthYear}`,
    seats.length === 0 ? 'không ở tổ nào' : seats.map(({ teamName }) => teamName).join('; '),
    phone === null ? '' : formatPhone(phone),
  ];
  return facts.filter(Boolean).join(', ');
}
