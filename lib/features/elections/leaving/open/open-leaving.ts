import 'server-only';
import { databaseDay } from '@/lib/db/day';
import { newId } from '@/lib/db/ids';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { MediatorRole } from '@/lib/domain/roll/role';
import { asKeeper, type KeeperContext } from '@/lib/features/elections/keeper';
import type { OpenLeavingInput } from '@/lib/features/elections/leaving/open/schema';
import { appendLine } from '@/lib/features/elections/procedure/step';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

export type OpenedLeaving = { readonly leavingId: string };

type Seat = {
  readonly teamId: string;
  readonly mediatorId: string;
  readonly role: MediatorRole;
  readonly validTo: IsoDate | null;
};

/** Locks the seat, so that two presses of the button meet here. @throws NotFoundError for one that is not there. */
async function lockSeat({ tx, actor }: KeeperContext, seatId: string): Promise<Seat> {
  const [seat] = await tx.$queryRaw<Seat[]>`
    SELECT s.team_id AS "teamId", s.mediator_id AS "mediatorId", s.role, s.valid_to::text AS "validTo"
      FROM team_membership s WHERE s.city_id = ${actor.cityId}::uuid AND s.id = ${seatId}::uuid FOR UPDATE`;
  if (!seat) throw new NotFoundError();
  return seat;
}

/** The proposal that somebody stop being a mediator; of each seat one at a time. */
export async function openLeaving(
  asked: Context & { readonly input: OpenLeavingInput },
): Promise<Outcome<OpenedLeaving>> {
  const { input } = asked;
  const context = asKeeper(asked);
  const { tx, actor, now, today } = context;
  const seat = await lockSeat(context, input.seatId);
  if (seat.validTo !== null && seat.validTo <= today) {
    return refused('seat_ended', 'Người này đã thôi làm ở tổ. Chọn người khác.', 'seatId');
  }
  if (input.proposedOn > today) {
    return refused('date_in_future', 'Ngày này đang sau hôm nay. Sửa ngày.', 'proposedOn');
  }
  const [open] = await tx.$queryRaw<object[]>`
    SELECT 1 FROM mediator_leaving l WHERE l.city_id = ${actor.cityId}::uuid AND l.membership_id = ${input.seatId}::uuid
       AND l.status = ANY (ARRAY['proposed', 'submitted', 'disputed', 'ended'])`;
  if (open) {
    return refused(
      'already_open',
      'Người này đang có một thủ tục cho thôi. Mở thủ tục đó để làm tiếp.',
      'seatId',
    );
  }
  const leavingId = newId();
  await tx.mediatorLeaving.create({
    data: {
      cityId: actor.cityId,
      id: leavingId,
      communeId: actor.communeId,
      teamId: seat.teamId,
      mediatorId: seat.mediatorId,
      membershipId: input.seatId,
      role: seat.role,
      ground: input.ground,
      status: 'proposed',
      reason: input.reason,
      proposedBy: input.proposedBy,
      proposedOn: databaseDay(input.proposedOn),
      openedBy: actor.displayName,
      changedBy: actor.displayName,
      changedAt: now,
    },
  });
  await appendLine(
    context,
    { teamId: seat.teamId, of: { electionId: null, leavingId } },
    { event: 'opened', happenedOn: input.proposedOn, note: input.reason },
  );
  return done({
    value: { leavingId },
    message: 'Đã ghi đề nghị cho thôi.',
    audit: {
      action: 'leaving.opened',
      subject: 'mediator_leaving',
      subjectId: leavingId,
      detail: { ground: input.ground },
    },
  });
}
