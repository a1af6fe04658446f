import 'server-only';
import { databaseDay } from '@/lib/db/day';
import { newId } from '@/lib/db/ids';
import type { ScopedTx } from '@/lib/db/scope';
import type { ClassKind, ClassStage } from '@/lib/domain/training/class-kind';
import { sessionsOf } from '@/lib/domain/training/session-hours';
import type { AddClassInput } from '@/lib/features/trainings/add/schema';
import { listOpenCourses } from '@/lib/features/trainings/courses/list-courses';
import { keeperOf, type Owned } from '@/lib/features/trainings/keeper';
import { insertSessions } from '@/lib/features/trainings/sessions/insert-sessions';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';

type Taught = {
  readonly title: string;
  readonly kind: ClassKind;
  readonly stage: ClassStage;
  readonly minShare: number;
};

/** Opens a class of the actor's own place, from a course or by itself, with the sessions that its days and hours make. */
export async function addClass(
  { tx, actor, today }: Context,
  input: AddClassInput,
): Promise<Outcome<{ readonly classId: string }>> {
  const keeper = keeperOf(actor);
  const { cityId, communeId } = keeper;
  const taught = await whatIsTaught(tx, keeper, input, today);
  if (taught === null)
    return refused('course_gone', 'Khóa này không còn dùng. Chọn khóa khác, hoặc ghi tên lớp.', 'courseId');
  const { courseId, heldFrom, heldTo, startsAt, endsAt, place } = input;
  const lastDay = heldTo ?? heldFrom;
  const classId = newId();
  await tx.trainingClass.create({
    data: {
      cityId,
      id: classId,
      communeId,
      courseId,
      ...taught,
      place,
      heldFrom: databaseDay(heldFrom),
      heldTo: databaseDay(lastDay),
    },
  });
  const sessions = sessionsOf(heldFrom, lastDay, startsAt, endsAt);
  await insertSessions(
    tx,
    { cityId, communeId, classId },
    sessions.map((session) => ({ ...session, topic: null })),
  );
  return done({
    value: { classId },
    message: `Đã mở lớp «${taught.title}».`,
    audit: {
      action: 'training.class_added',
      subject: 'training_class',
      subjectId: classId,
      detail: {
        title: taught.title,
        kind: taught.kind,
        heldFrom,
        heldTo: lastDay,
        sessions: sessions.length,
      },
    },
  });
}

/** What the course says, with the title that was typed; without a course, what was typed. */
async function whatIsTaught(
  tx: ScopedTx,
  keeper: Owned,
  { courseId, title, kind }: AddClassInput,
  today: string,
): Promise<Taught | null> {
  if (courseId === null)
    return title !== null && kind !== null ? { title, kind, stage: 'basic', minShare: 100 } : null;
  const course = (await listOpenCourses(tx, keeper, today)).find((one) => one.courseId === courseId);
  if (!course) return null;
  return {
    title: title ?? course.title,
    kind: course.kind,
    stage: course.stage,
    minShare: course.minShare,
  };
}
