import { newId } from '@/lib/db/ids';
import type { RollRecord } from '@/lib/domain/import/records';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { Recognition } from '@/lib/domain/roll/recognition';
import type { MediatorRole } from '@/lib/domain/roll/role';
import { factsOf, seatRoleOf } from '@/lib/features/imports/kinds/roll/compare-person';
import type { Recognising, UnitPlan } from '@/lib/features/imports/kinds/roll/plan-units';
import type { PersonFacts, RollMatch, SeatChange } from '@/lib/features/imports/kinds/roll/roll-match';

/** A row that goes in. */
export type RollRowToApply = {
  readonly ordinal: number;
  readonly placeId: string;
  readonly record: RollRecord;
  readonly verdict: 'new' | 'changed';
  /** Id of the person, new or known. */
  readonly targetId: string;
  readonly match: RollMatch | null;
};

export type PlannedPerson = PersonFacts & {
  readonly id: string;
  readonly communeId: string;
  /** In which they serve: kept on the person by a trigger, and written here at once, so that it finds nothing to do. */
  readonly teamIds: string[];
  /** Day of the first recognition; none when only a re-recognition is known. */
  readonly recognisedOn: IsoDate | null;
};

export type PlannedSeat = {
  readonly id: string;
  readonly communeId: string;
  readonly teamId: string;
  readonly mediatorId: string;
  readonly role: MediatorRole;
  readonly validFrom: IsoDate;
  readonly recognisedById: string | null;
  readonly recognition: Recognition | null;
};

/** What is written over a person who is on the roll already. */
export type PlannedChange = {
  readonly ordinal: number;
  readonly match: RollMatch & { readonly kind: 'person' };
  /** The role the file gives. */
  readonly role: MediatorRole;
  readonly recognised: Recognising | null;
};

/** A seat that was held before today ends today and another begins; one that began today was a slip of the pen. */
export const endsSeat = (seat: SeatChange | null, today: IsoDate): boolean =>
  seat?.kind === 'role' && seat.since < today;

export type RollPlan = {
  readonly people: readonly PlannedPerson[];
  readonly seats: readonly PlannedSeat[];
  readonly changes: readonly PlannedChange[];
};

/**
 * Plans people and seats from rows that were judged; teams, neighbourhoods and decisions are planned into `units` on
 * the way. Nothing here asks the database, so that a plan can be told and tested as it is.
 */
export function planRoll(rows: readonly RollRowToApply[], units: UnitPlan, today: IsoDate): RollPlan {
  const people = new Map<string, PlannedPerson>();
  const seats: PlannedSeat[] = [];
  const taken = new Set<string>();
  const changes: PlannedChange[] = [];
  for (const { ordinal, placeId: communeId, record, targetId, match } of rows) {
    const teamId = units.teamOf(communeId, record);
    const recognised = units.recognitionOf(communeId, record);
    const known = match?.kind === 'person' ? match : null;
    if (!known) putPerson(people, { record, targetId, communeId, teamId, recognised });
    else changes.push({ ordinal, match: known, role: seatRoleOf(record), recognised });
    if (known && known.seat?.kind !== 'joins' && !endsSeat(known.seat, today)) continue;
    // A second row that was confirmed for the same person and team says nothing more.
    if (taken.has(`${teamId} ${targetId}`)) continue;
    taken.add(`${teamId} ${targetId}`);
    seats.push({
      id: newId(),
      communeId,
      teamId,
      mediatorId: targetId,
      role: seatRoleOf(record),
      // A role that changes, changes today: who led before stays to be asked.
      validFrom: known?.seat?.kind === 'role' ? today : (recognised?.on ?? today),
      recognisedById: recognised?.decisionId ?? null,
      recognition: recognised?.recognition ?? null,
    });
  }
  // In the order in which the trigger would write them, so that it finds them as they should be.
  for (const person of people.values()) person.teamIds.sort();
  return { people: [...people.values()], seats, changes };
}

type RowOfPerson = Pick<RollRowToApply, 'record' | 'targetId'> & {
  readonly communeId: string;
  readonly teamId: string;
  readonly recognised: Recognising | null;
};

/** Somebody who stands in two teams of the file is one person; the first row says who they are. */
function putPerson(
  people: Map<string, PlannedPerson>,
  { record, targetId, communeId, teamId, recognised }: RowOfPerson,
): void {
  const first = people.get(targetId);
  if (first) {
    if (!first.teamIds.includes(teamId)) first.teamIds.push(teamId);
    return;
  }
  people.set(targetId, {
    ...factsOf(record),
    id: targetId,
    communeId,
    teamIds: [teamId],
    recognisedOn: recognised?.recognition === 'first' ? recognised.on : null,
  });
}
