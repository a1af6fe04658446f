import { isBefore } from '@/lib/domain/calendar';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { Recognition } from '@/lib/domain/roll/recognition';
import type { MediatorRole } from '@/lib/domain/roll/role';

/** A seat of the team that lasts on the day the decision takes effect, or begins later. */
export type StandingSeat = {
  readonly seatId: string;
  readonly mediatorId: string;
  readonly role: MediatorRole;
  readonly validFrom: IsoDate;
  readonly recognisedById: string | null;
  readonly recognition: Recognition | null;
  /** A leaving that lies ahead stays what it is, whatever the role. */
  readonly leaving: PlannedLeaving | null;
};

export type PlannedLeaving = {
  readonly validTo: IsoDate;
  readonly endedById: string | null;
  readonly endReason: string | null;
};

/** Somebody the decision recognises. */
export type Recognised = {
  readonly mediatorId: string;
  readonly role: MediatorRole;
  readonly recognition: Recognition;
};

type Recognising = { readonly recognisedById: string | null; readonly recognition: Recognition | null };

/** What happens to the seats of a team, in this order. */
export type SeatChange =
  /** The seat ends on that day because its holder goes on in another role. */
  | { readonly kind: 'end'; readonly seatId: string }
  /** A seat that begins on that very day has lasted no day: it takes the role instead of ending. */
  | ({ readonly kind: 'turn'; readonly seatId: string; readonly role: MediatorRole } & Recognising)
  | ({ readonly kind: 'recognise'; readonly seatId: string } & Recognising)
  | ({
      readonly kind: 'begin';
      readonly mediatorId: string;
      readonly role: MediatorRole;
      readonly leaving: PlannedLeaving | null;
    } & Recognising);

type Decision = { readonly decisionId: string; readonly effectiveOn: IsoDate };

const recognisingOf = ({ recognisedById, recognition }: StandingSeat): Recognising => ({
  recognisedById,
  recognition,
});

const inRole = (
  seat: StandingSeat,
  role: MediatorRole,
  by: Recognising,
  { effectiveOn }: Decision,
): readonly SeatChange[] =>
  isBefore(seat.validFrom, effectiveOn)
    ? [
        { kind: 'end', seatId: seat.seatId },
        { kind: 'begin', mediatorId: seat.mediatorId, role, leaving: seat.leaving, ...by },
      ]
    : [{ kind: 'turn', seatId: seat.seatId, role, ...by }];

const forPerson = (
  person: Recognised,
  seat: StandingSeat | undefined,
  decision: Decision,
): readonly SeatChange[] => {
  const by: Recognising = { recognisedById: decision.decisionId, recognition: person.recognition };
  if (!seat)
    return [{ kind: 'begin', mediatorId: person.mediatorId, role: person.role, leaving: null, ...by }];
  if (person.role === 'leader' && seat.role === 'member') return inRole(seat, 'leader', by, decision);
  // A seat already recognised keeps its first decision: history is not rewritten, the procedure itself says the rest.
  return seat.recognisedById === null ? [{ kind: 'recognise', seatId: seat.seatId, ...by }] : [];
};

/**
 * What a decision does to the seats of a team: whoever has none gets one, an unrecognised one is recognised, a member
 * who becomes leader changes seats; and where there is a new leader, whoever led before goes on as a member.
 */
export const seatChanges = (
  people: readonly Recognised[],
  seats: readonly StandingSeat[],
  decision: Decision,
): readonly SeatChange[] => {
  const seatOf = ({ mediatorId }: Recognised) => seats.find((seat) => seat.mediatorId === mediatorId);
  const hasNewLeader = people.some(({ role }) => role === 'leader');
  const replaced = seats.filter(
    ({ role, mediatorId }) =>
      hasNewLeader &&
      role === 'leader' &&
      !people.some((person) => person.mediatorId === mediatorId && person.role === 'leader'),
  );
  return [
    ...replaced.flatMap((seat) => inRole(seat, 'member', recognisingOf(seat), decision)),
    ...people.flatMap((person) =>
      replaced.some(({ mediatorId }) => mediatorId === person.mediatorId)
        ? []
        : forPerson(person, seatOf(person), decision),
    ),
  ];
};
