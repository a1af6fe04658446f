import 'server-only';
import { databaseDayOrNull } from '@/lib/db/day';
import { countTaken } from '@/lib/features/trainings/class/count-people';
import { getOwnClass } from '@/lib/features/trainings/class/get-class';
import { moveOn, refuseCancelled } from '@/lib/features/trainings/class/move-on';
import { tellChange } from '@/lib/features/trainings/class/tell-change';
import type { TrainingClass } from '@/lib/features/trainings/class/training-class';
import type { ChangeClassInput } from '@/lib/features/trainings/change/schema';
import { keepTrainers } from '@/lib/features/trainings/change/keep-trainers';
import { keeperOf } from '@/lib/features/trainings/keeper';
import { formatDate } from '@/lib/format/date';
import { formatCount } from '@/lib/format/number';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';

/** What somebody who was invited has in their calendar. */
const SEEN = ['title', 'place', 'mapUrl', 'bring', 'contactName', 'contactPhone'] as const;

/** Changes what is said of a class and who teaches in it; whoever was invited is told when the place is another. */
export async function changeClass(
  context: Context,
  input: ChangeClassInput,
): Promise<Outcome<{ readonly version: number }>> {
  const { tx, actor, today } = context;
  const { cityId } = keeperOf(actor);
  const before = await getOwnClass(tx, actor, input.classId);
  const { classId, version, trainerIds, answerBy, ...facts } = input;
  const moved = before.place !== input.place || before.mapUrl !== input.mapUrl;
  await moveOn(context, input, { seen: SEEN.some((field) => before[field] !== input[field]) });
  const refusal =
    refuseCancelled(before) ??
    refuseLateAnswer(before, answerBy) ??
    refuseTooFewSeats(input.capacity, await countTaken(tx, classId));
  if (refusal) return refusal;
  await tx.trainingClass.updateMany({
    where: { cityId, id: classId },
    data: { ...facts, answerBy: databaseDayOrNull(answerBy) },
  });
  const unknown = await keepTrainers(tx, { cityId, communeId: before.communeId, classId }, trainerIds);
  if (unknown)
    return refused('trainer_gone', 'Có người không còn trong sổ tập huấn viên. Chọn lại.', 'trainerIds');
  return done({
    value: { version: version + 1 },
    message: `Đã ghi lớp «${input.title}».`,
    audit: {
      action: 'training.class_changed',
      subject: 'training_class',
      subjectId: classId,
      detail: { title: input.title, kind: input.kind, minShare: input.minShare, placeChanged: moved },
    },
    outbox: moved ? tellChange(before, today) : [],
  });
}

function refuseLateAnswer({ heldFrom }: TrainingClass, answerBy: string | null): Outcome<never> | null {
  return answerBy !== null && answerBy > heldFrom
    ? refused(
        'answer_late',
        `Lớp học từ ngày ${formatDate(heldFrom)}. Hạn trả lời phải trước hoặc đúng ngày đó.`,
        'answerBy',
      )
    : null;
}

function refuseTooFewSeats(capacity: number | null, coming: number): Outcome<never> | null {
  return capacity !== null && capacity < coming
    ? refused(
        'seats_taken',
        `${formatCount(coming)} người đã nhận lời. Ghi số chỗ từ ${formatCount(coming)} trở lên.`,
        'capacity',
      )
    : null;
}
