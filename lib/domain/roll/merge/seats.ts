import { addDays } from '@/lib/domain/calendar';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { MediatorRole } from '@/lib/domain/roll/role';

/** A seat of one of two entries of one person. */
export type MergingSeat = {
  readonly seatId: string;
  readonly teamId: string;
  readonly role: MediatorRole;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
  readonly recognisedById: string | null;
};

/** What a merger does with the seats: nobody sits twice in one team. */
export type SeatMoves = {
  /** Seats of the merged entry that go over to the kept one. */
  readonly toKept: readonly MergingSeat[];
  /** The weaker of two seats in one team: closed, and left with the merged entry. */
  readonly closed: readonly { readonly seat: MergingSeat; readonly on: IsoDate }[];
};

const rank = ({ recognisedById, role, validFrom }: MergingSeat): string =>
  [recognisedById === null ? '1' : '0', role === 'leader' ? '0' : '1', validFrom].join(' ');

/** Recognised before waiting, leader before member, earlier before later. */
const isStronger = (one: MergingSeat, other: MergingSeat): boolean => rank(one) <= rank(other);

/** Plans the seats of `merged` for `kept`. Past seats all go over: they are the person's history. */
export function planSeats(
  kept: readonly MergingSeat[],
  merged: readonly MergingSeat[],
  today: IsoDate,
): SeatMoves {
  const closing = (seat: MergingSeat) => ({
    seat,
    on: seat.validFrom < today ? today : addDays(seat.validFrom, 1),
  });
  const twinOf = (seat: MergingSeat): MergingSeat | undefined =>
    seat.validTo === null
      ? kept.find((own) => own.teamId === seat.teamId && own.validTo === null)
      : undefined;
  const toKept = merged.filter((seat) => {
    const own = twinOf(seat);
    return own === undefined || !isStronger(own, seat);
  });
  const closed = merged.flatMap((seat) => {
    const own = twinOf(seat);
    if (own === undefined) return [];
    return [closing(isStronger(own, seat) ? seat : own)];
  });
  return { toKept, closed };
}
