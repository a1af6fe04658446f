import 'server-only';
import { refuseInviting } from '@/lib/domain/training/invitation';
import { getClassToInvite } from '@/lib/features/training-attendance/class/class-head';
import { INVITING_REFUSALS } from '@/lib/features/training-attendance/class/sentences';
import { getAttendee } from '@/lib/features/training-attendance/invite/get-attendee';
import type { PutBackInput, WithdrawInput } from '@/lib/features/training-attendance/invite/schema';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';

type OnList = { readonly classId: string };

/** Takes somebody off the list of a class; the row stays, with why, so that nobody is invited twice by mistake. */
export async function withdrawInvitation(
  { tx, actor, today }: Context,
  { classId, mediatorId, reason }: WithdrawInput,
): Promise<Outcome<OnList>> {
  await getClassToInvite(tx, actor, classId);
  const { fullName } = await getAttendee(tx, classId, mediatorId);
  const count = await tx.$executeRaw`
    UPDATE training_attendee SET withdrawn_on = ${today}::date, withdrawn_reason = ${reason}
     WHERE city_id = scope_city() AND class_id = ${classId}::uuid AND mediator_id = ${mediatorId}::uuid
       AND withdrawn_on IS NULL AND half_days = 0`;
  if (count === 0)
    return refused('attended', `${fullName} đã có mặt ở lớp, hoặc đã được bỏ ra. Xem lại phần điểm danh.`);
  return done({
    value: { classId },
    message: `Đã bỏ ${fullName} khỏi danh sách.`,
    audit: {
      action: 'training.withdrawn',
      subject: 'training_class',
      subjectId: classId,
      detail: { mediatorId },
    },
  });
}

/** Puts somebody back on the list, as invited anew and not heard of yet. */
export async function putBack(
  { tx, actor, today }: Context,
  { classId, mediatorId }: PutBackInput,
): Promise<Outcome<OnList>> {
  const head = await getClassToInvite(tx, actor, classId);
  const closed = refuseInviting(head, today);
  if (closed) return refused(closed, INVITING_REFUSALS[closed]);
  const { fullName } = await getAttendee(tx, classId, mediatorId);
  const count = await tx.$executeRaw`
    UPDATE training_attendee
       SET withdrawn_on = NULL, withdrawn_reason = NULL, invited_at = now(), invited_by = ${actor.displayName},
           answer = NULL, answered_at = NULL, answered_how = NULL, waiting = false
     WHERE city_id = scope_city() AND class_id = ${classId}::uuid AND mediator_id = ${mediatorId}::uuid
       AND withdrawn_on IS NOT NULL`;
  if (count === 0) return refused('on_list', `${fullName} đang có trong danh sách mời.`);
  return done({
    value: { classId },
    message: `Đã đưa ${fullName} trở lại danh sách.`,
    audit: {
      action: 'training.put_back',
      subject: 'training_class',
      subjectId: classId,
      detail: { mediatorId },
    },
    outbox: [{ topic: 'training.invited', payload: { classId } }],
  });
}
