import 'server-only';
import { newId } from '@/lib/db/ids';
import type { AddCourseInput } from '@/lib/features/trainings/courses/schema';
import { keeperOf } from '@/lib/features/trainings/keeper';
import { done, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';

/** Puts a course into the actor's own place. */
export async function addCourse(
  { tx, actor, now }: Context,
  input: AddCourseInput,
): Promise<Outcome<{ readonly courseId: string }>> {
  const { cityId, communeId, displayName } = keeperOf(actor);
  const courseId = newId();
  await tx.trainingCourse.create({
    data: { cityId, communeId, id: courseId, ...input, changedBy: displayName, changedAt: now },
  });
  return done({
    value: { courseId },
    message: `Đã thêm khóa «${input.title}».`,
    audit: {
      action: 'training.course_added',
      subject: 'training_course',
      subjectId: courseId,
      detail: { title: input.title, kind: input.kind, stage: input.stage, minShare: input.minShare },
    },
  });
}
