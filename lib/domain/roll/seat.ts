import type { IsoDate } from '@/lib/domain/iso-date';
import type { MediatorRole } from '@/lib/domain/roll/role';

/** A seat in a team: who sits, as what, since when, by which decision. A seat ends and another begins; it never changes. */
export type Seat = {
  readonly mediatorId: string;
  readonly role: MediatorRole;
  readonly validFrom: IsoDate;
  /** The first day without the seat; may lie ahead. */
  readonly validTo: IsoDate | null;
  /** The day its recognition took effect; null while elected or named only (Luật HGƠCS Đ8.4). */
  readonly recognisedOn: IsoDate | null;
};

export const SEAT_STATUSES = ['awaiting', 'serving', 'leaving', 'ended'] as const;
export type SeatStatus = (typeof SEAT_STATUSES)[number];

export const SEAT_STATUS_LABELS: Record<SeatStatus, string> = {
  awaiting: 'Chờ công nhận',
  serving: 'Đang làm',
  leaving: 'Sắp thôi',
  ended: 'Đã thôi',
};

/** How the seat stands on `day`. `leaving` still serves: its end is known and lies ahead. */
export function statusOn(
  seat: Pick<Seat, 'validFrom' | 'validTo' | 'recognisedOn'>,
  day: IsoDate,
): SeatStatus {
  if (seat.validTo !== null && seat.validTo <= day) return 'ended';
  if (seat.validFrom > day || seat.recognisedOn === null || seat.recognisedOn > day) return 'awaiting';
  return seat.validTo === null ? 'serving' : 'leaving';
}

/** Whether whoever sits there is a mediator on `day`: recognised, and not gone yet. */
export function servesOn(seat: Pick<Seat, 'validFrom' | 'validTo' | 'recognisedOn'>, day: IsoDate): boolean {
  const status = statusOn(seat, day);
  return status === 'serving' || status === 'leaving';
}

/** Everybody who led the team on `day`: one, nobody, or more where the roll is wrong. */
export function leadersOn<S extends Seat>(seats: readonly S[], day: IsoDate): readonly S[] {
  return seats.filter((seat) => seat.role === 'leader' && servesOn(seat, day));
}

/** Who led the team on `day`; null when nobody did, or when the roll names several. */
export function leaderOn<S extends Seat>(seats: readonly S[], day: IsoDate): S | null {
  const leaders = leadersOn(seats, day);
  return leaders.length === 1 ? (leaders[0] ?? null) : null;
}

/** Each person once, however many seats they hold. */
export const countPeople = (seats: readonly Pick<Seat, 'mediatorId'>[]): number =>
  new Set(seats.map(({ mediatorId }) => mediatorId)).size;
