import type { IsoDate } from '@/lib/domain/iso-date';
import { isLeaving } from '@/lib/domain/roll/end-reason';
import type { SeatOnRoll } from '@/lib/features/roll/seat/seat-on-roll';

/** One step of a mediator's life on the roll. */
export type LifeStep = { readonly on: IsoDate; readonly seat: SeatOnRoll } & (
  | { readonly kind: 'entered' }
  | { readonly kind: 'recognised' }
  /** The office of leader ended, the seat as a mediator goes on. */
  | { readonly kind: 'stepped_down' }
  | { readonly kind: 'left' }
  /** The seat ended for another reason than those of Luật HGƠCS Đ11: the team was dissolved, the person moved on. */
  | { readonly kind: 'moved_on' }
);

/** Within a day, what ends comes before what begins, and entering before recognition. */
const WITHIN_A_DAY: Record<LifeStep['kind'], number> = {
  left: 0,
  moved_on: 0,
  stepped_down: 1,
  entered: 2,
  recognised: 3,
};

/**
 * From the first entry on a list to the last leaving, newest first. A seat that follows another of the same team
 * without a gap is a step in the same service and tells only what is new in it.
 */
export function lifeLine(seats: readonly SeatOnRoll[]): readonly LifeStep[] {
  return seats
    .flatMap((seat) => stepsOf(seat, predecessorOf(seat, seats), followsOn(seat, seats)))
    .sort(
      (one, other) =>
        other.on.localeCompare(one.on) ||
        WITHIN_A_DAY[other.kind] - WITHIN_A_DAY[one.kind] ||
        other.seat.seatId.localeCompare(one.seat.seatId),
    );
}

const predecessorOf = (seat: SeatOnRoll, seats: readonly SeatOnRoll[]): SeatOnRoll | undefined =>
  seats.find((other) => other.teamId === seat.teamId && other.validTo === seat.validFrom);

const followsOn = (seat: SeatOnRoll, seats: readonly SeatOnRoll[]): boolean =>
  seat.validTo !== null &&
  seats.some((other) => other.teamId === seat.teamId && other.validFrom === seat.validTo);

function stepsOf(seat: SeatOnRoll, before: SeatOnRoll | undefined, goesOn: boolean): readonly LifeStep[] {
  const steps: LifeStep[] = [];
  if (before?.role === 'leader' && seat.role === 'member')
    steps.push({ kind: 'stepped_down', on: seat.validFrom, seat });
  else if (seat.recognisedOn !== null) steps.push({ kind: 'recognised', on: recognitionDay(seat), seat });
  if (before === undefined && (seat.recognisedOn === null || seat.validFrom < recognitionDay(seat)))
    steps.push({ kind: 'entered', on: seat.validFrom, seat });
  if (seat.validTo !== null && !goesOn)
    steps.push({
      kind: seat.endReason !== null && isLeaving(seat.endReason) ? 'left' : 'moved_on',
      on: seat.validTo,
      seat,
    });
  return steps;
}

// A re-recognition after a merger holds since the seat began, but its paper has a day of its own.
function recognitionDay({ recognisedBy, recognisedOn, validFrom }: SeatOnRoll): IsoDate {
  const paper = recognisedBy?.kind === 're_recognise' ? recognisedBy.decidedOn : (recognisedOn ?? validFrom);
  return paper > validFrom ? paper : validFrom;
}
