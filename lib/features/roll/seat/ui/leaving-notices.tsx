import type { IsoDate } from '@/lib/domain/iso-date';
import { isLeaving } from '@/lib/domain/roll/end-reason';
import type { SeatOnRoll } from '@/lib/features/roll/seat/seat-on-roll';
import { WithdrawLeavingForm } from '@/lib/features/roll/seat/ui/withdraw-leaving-form';

type LeavingNoticesProps = { readonly seats: readonly SeatOnRoll[]; readonly today: IsoDate };

/** Leavings that lie ahead, each of which can still be called off. */
export function LeavingNotices({ seats, today }: LeavingNoticesProps) {
  return seats.map((seat) =>
    seat.validTo !== null && seat.validTo >= today && seat.endReason !== null && isLeaving(seat.endReason) ? (
      <WithdrawLeavingForm key={seat.seatId} seat={{ ...seat, validTo: seat.validTo }} />
    ) : null,
  );
}
