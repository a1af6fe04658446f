import 'server-only';
import type { Actor } from '@/lib/domain/access/roles';
import { CLASS_KIND_LABELS, CLASS_STAGE_LABELS } from '@/lib/domain/training/class-kind';
import type { ScopedTx } from '@/lib/db/scope';
import type { Course } from '@/lib/features/trainings/courses/course';
import { getCourse } from '@/lib/features/trainings/courses/list-courses';
import type { ChangeCourseInput, RetireCourseInput } from '@/lib/features/trainings/courses/schema';
import { keepsClass } from '@/lib/domain/training/class-keeper';
import { keeperOf } from '@/lib/features/trainings/keeper';
import { databaseDay } from '@/lib/db/day';
import { formatDateTime } from '@/lib/format/date';
import { done, refused, type Outcome } from '@/lib/server/action';
import { ConflictError } from '@/lib/server/conflict';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

export type ChangedCourse = { readonly courseId: string; readonly version: number };

async function getOwnCourse(tx: ScopedTx, actor: Actor, courseId: string): Promise<Course> {
  const course = await getCourse(tx, courseId);
  if (!keepsClass(actor, course)) throw new NotFoundError();
  return course;
}

/** Changes a course. Classes that were opened from it keep what they were opened with. */
export async function changeCourse(
  { tx, actor, now }: Context,
  { courseId, version, ...facts }: ChangeCourseInput,
): Promise<Outcome<ChangedCourse>> {
  const { cityId, displayName } = keeperOf(actor);
  await getOwnCourse(tx, actor, courseId);
  const { count } = await tx.trainingCourse.updateMany({
    where: { cityId, id: courseId, version },
    data: { ...facts, version: { increment: 1 }, changedBy: displayName, changedAt: now },
  });
  if (count === 0) throw conflictWith(await getCourse(tx, courseId));
  return done({
    value: { courseId, version: version + 1 },
    message: `Đã ghi khóa «${facts.title}».`,
    audit: {
      action: 'training.course_changed',
      subject: 'training_course',
      subjectId: courseId,
      detail: { title: facts.title, kind: facts.kind, stage: facts.stage, minShare: facts.minShare },
    },
  });
}

/** Ends the use of a course; its classes stay. */
export async function retireCourse(
  { tx, actor, now, today }: Context,
  { courseId, version }: RetireCourseInput,
): Promise<Outcome<ChangedCourse>> {
  const { cityId, displayName } = keeperOf(actor);
  const course = await getOwnCourse(tx, actor, courseId);
  if (course.retiredOn !== null) return refused('retired_already', 'Khóa này đã thôi dùng.');
  const { count } = await tx.trainingCourse.updateMany({
    where: { cityId, id: courseId, version },
    data: {
      retiredOn: databaseDay(today),
      version: { increment: 1 },
      changedBy: displayName,
      changedAt: now,
    },
  });
  if (count === 0) throw conflictWith(await getCourse(tx, courseId));
  return done({
    value: { courseId, version: version + 1 },
    message: `Đã thôi dùng khóa «${course.title}».`,
    audit: {
      action: 'training.course_retired',
      subject: 'training_course',
      subjectId: courseId,
      detail: { title: course.title },
    },
  });
}

function conflictWith({ changedBy, changedAt, ...current }: Course): ConflictError {
  return new ConflictError({
    by: changedBy ?? 'Người khác',
    at: changedAt ? formatDateTime(changedAt) : 'trước đó',
    current: {
      title: current.title,
      kind: CLASS_KIND_LABELS[current.kind],
      stage: CLASS_STAGE_LABELS[current.stage],
      contents: current.contents ?? '',
      minShare: String(current.minShare),
      version: String(current.version),
    },
  });
}
