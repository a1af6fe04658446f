import 'server-only';
import { newId } from '@/lib/db/ids';
import { halfDaysOf } from '@/lib/domain/training/class-days';
import type { AddClassInput } from '@/lib/features/trainings/add/schema';
import { done, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

/** Opens a class of the actor's commune, with a morning and an afternoon for each of its days. */
export async function addClass(
  { tx, actor }: Context,
  input: AddClassInput,
): Promise<Outcome<{ readonly classId: string }>> {
  const { cityId, communeId } = actor;
  if (!cityId || !communeId) throw new NotFoundError();
  const classId = newId();
  const { title, place, heldFrom, heldTo } = input;
  await tx.trainingClass.create({
    data: {
      cityId,
      id: classId,
      communeId,
      title,
      place,
      heldFrom: new Date(heldFrom),
      heldTo: new Date(heldTo),
    },
  });
  await tx.trainingSession.createMany({
    data: halfDaysOf(heldFrom, heldTo).map(({ heldOn, part }) => ({
      cityId,
      id: newId(),
      communeId,
      classId,
      heldOn: new Date(heldOn),
      part,
    })),
  });
  return done({
    value: { classId },
    message: `Đã mở lớp «${title}».`,
    audit: {
      action: 'training.class_added',
      subject: 'training_class',
      subjectId: classId,
      detail: { title, heldFrom, heldTo },
    },
  });
}
