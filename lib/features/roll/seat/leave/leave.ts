import 'server-only';
import { withCourtesy } from '@/lib/domain/roll/sex';
import { refuseDecision } from '@/lib/features/roll/decision/check-decision';
import { keepDecision } from '@/lib/features/roll/decision/keep-decision';
import { keeperOf } from '@/lib/features/roll/keeper';
import { getMediator } from '@/lib/features/roll/mediator/get-mediator';
import type { LeaveInput } from '@/lib/features/roll/seat/leave/schema';
import { endSeat, lockMediatorSeats, type LockedSeat } from '@/lib/features/roll/seat/locked-seat';
import { formatDate } from '@/lib/format/date';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

/** Seats that ended, and whether that can be taken back with one press: only while the day has not passed. */
export type Left = {
  readonly mediatorId: string;
  readonly seatIds: readonly string[];
  readonly canWithdraw: boolean;
};

/**
 * Writes down that somebody leaves (Luật HGƠCS Đ11). The chairman decides; only death, and the seat of somebody never
 * recognised, need no decision.
 */
export async function leave({ tx, actor, now, today }: Context, input: LeaveInput): Promise<Outcome<Left>> {
  const keeper = keeperOf(actor);
  const { mediatorId, seatIds, reason, on, number, decidedOn } = input;
  const mediator = await getMediator(tx, actor, mediatorId);
  const seats = await lockMediatorSeats(tx, keeper.cityId, mediatorId);
  const chosen = seatIds.map((id) => {
    const seat = seats.find(({ seatId }) => seatId === id);
    if (!seat) throw new NotFoundError();
    return seat;
  });
  const needsDecision = reason !== 'deceased' && chosen.some(({ recognisedById }) => recognisedById !== null);
  const decision = number !== null && decidedOn !== null ? { number, decidedOn, takesEffectOn: null } : null;
  const refusal =
    refuseSeats(chosen, on) ??
    refusePaper(input, needsDecision) ??
    (decision ? refuseDecision(decision, today) : null);
  if (refusal) return refusal;

  const byId = decision ? await keepDecision(tx, keeper, { ...decision, kind: 'end_mediators' }, now) : null;
  for (const seat of chosen) await endSeat(tx, keeper.cityId, seat, { on, byId, reason });
  return done({
    value: { mediatorId, seatIds, canWithdraw: on >= today },
    message: `Đã ghi ${withCourtesy(mediator)} ${on > today ? 'sẽ thôi' : 'thôi'} làm từ ngày ${formatDate(on)}.`,
    audit: {
      action: 'roll.left',
      subject: 'mediator',
      subjectId: mediatorId,
      detail: { reason, on, decisionId: byId, teams: chosen.length },
    },
  });
}

function refuseSeats(chosen: readonly LockedSeat[], on: string): Outcome<never> | null {
  if (chosen.some(({ validTo }) => validTo !== null))
    return refused('already_leaving', 'Tổ này đã ghi ngày thôi. Tải lại trang để xem.', 'seatIds');
  const early = chosen.find(({ validFrom }) => on <= validFrom);
  return early
    ? refused(
        'before_seat',
        `Người này vào tổ từ ngày ${formatDate(early.validFrom)}. Ngày thôi phải sau đó.`,
        'on',
      )
    : null;
}

function refusePaper({ number, decidedOn }: LeaveInput, isNeeded: boolean): Outcome<never> | null {
  if (number === null && (isNeeded || decidedOn !== null))
    return refused('number_missing', 'Ghi số quyết định cho thôi làm (Luật, Điều 11).', 'number');
  if (decidedOn === null && (isNeeded || number !== null))
    return refused('day_missing', 'Ghi ngày quyết định, như 20/11/2026.', 'decidedOn');
  return null;
}
