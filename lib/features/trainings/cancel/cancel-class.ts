import 'server-only';
import { databaseDay } from '@/lib/db/day';
import { countCompleted } from '@/lib/features/trainings/cancel/read-cancel-desk';
import type { CancelClassInput } from '@/lib/features/trainings/cancel/schema';
import { getOwnClass } from '@/lib/features/trainings/class/get-class';
import { moveOn, refuseCancelled } from '@/lib/features/trainings/class/move-on';
import { keeperOf } from '@/lib/features/trainings/keeper';
import { formatCount } from '@/lib/format/number';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';

/**
 * Calls a class off. Its list stays and is told; whoever completed it has not completed it any more, which the person
 * must have read and agreed to by its number: figures of a year may hang on it.
 */
export async function cancelClass(
  context: Context,
  { classId, version, reason, undoneCompletions }: CancelClassInput,
): Promise<Outcome<{ readonly classId: string }>> {
  const { tx, actor, today } = context;
  const { cityId } = keeperOf(actor);
  const training = await getOwnClass(tx, actor, classId);
  const completed = await countCompleted(tx, classId);
  const refusal = refuseCancelled(training) ?? refuseUnread(completed, undoneCompletions);
  if (refusal) return refusal;
  await moveOn(context, { classId, version }, { seen: true });
  // The attendees' completion goes by the trigger of the class; of the others nobody else keeps it.
  await tx.trainingParticipant.updateMany({
    where: { cityId, classId },
    data: { completedOn: null, certificateNumber: null },
  });
  await tx.trainingClass.updateMany({
    where: { cityId, id: classId },
    data: { state: 'cancelled', cancelledOn: databaseDay(today), cancelReason: reason },
  });
  return done({
    value: { classId },
    message: `Đã hủy lớp «${training.title}».`,
    audit: {
      action: 'training.class_cancelled',
      subject: 'training_class',
      subjectId: classId,
      detail: { heldFrom: training.heldFrom, undoneCompletions: completed },
    },
    outbox: [{ topic: 'training.class_cancelled', payload: { classId } }],
  });
}

function refuseUnread(completed: number, agreed: number | null): Outcome<never> | null {
  return completed > 0 && completed !== agreed
    ? refused(
        'completions_unread',
        `${formatCount(completed)} người đã hoàn thành lớp này. Đánh dấu để bỏ kết quả của ${formatCount(completed)} người.`,
        'undoneCompletions',
      )
    : null;
}
