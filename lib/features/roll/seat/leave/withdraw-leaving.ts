import 'server-only';
import { isLeaving } from '@/lib/domain/roll/end-reason';
import { keeperOf } from '@/lib/features/roll/keeper';
import { listMediatorSeats } from '@/lib/features/roll/seat/list-seats';
import type { WithdrawLeavingInput } from '@/lib/features/roll/seat/leave/schema';
import { lockMediatorSeats } from '@/lib/features/roll/seat/locked-seat';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

export type Stays = { readonly mediatorId: string; readonly teamId: string };

/** Takes a leaving back while its day has not passed: after that it is history, and the person joins anew. */
export async function withdrawLeaving(
  { tx, actor, today }: Context,
  { mediatorId, seatId }: WithdrawLeavingInput,
): Promise<Outcome<Stays>> {
  const { cityId } = keeperOf(actor);
  await lockMediatorSeats(tx, cityId, mediatorId);
  const seats = await listMediatorSeats(tx, cityId, mediatorId);
  const seat = seats.find((one) => one.seatId === seatId);
  if (!seat) throw new NotFoundError();
  const { teamId, teamName, fullName, validTo, endReason, endedBy } = seat;
  const isPast = validTo === null || validTo < today || endReason === null || !isLeaving(endReason);
  const isFollowed = seats.some((other) => other.teamId === teamId && other.validFrom > seat.validFrom);
  if (isPast || isFollowed)
    return refused(
      'not_leaving',
      `Việc thôi làm của ${fullName} không còn bỏ được. Ghi lại vào tổ như người mới.`,
    );
  await tx.$executeRaw`
    UPDATE team_membership SET valid_to = NULL, ended_by_id = NULL, end_reason = NULL
     WHERE city_id = ${cityId}::uuid AND id = ${seatId}::uuid`;
  return done({
    value: { mediatorId, teamId },
    message: `${fullName} tiếp tục làm ở ${teamName}.`,
    audit: {
      action: 'roll.leaving_withdrawn',
      subject: 'mediator',
      subjectId: mediatorId,
      detail: { teamId, on: validTo, decisionId: endedBy?.id ?? null },
    },
  });
}
