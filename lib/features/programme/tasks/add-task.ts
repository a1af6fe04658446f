import 'server-only';
import { newId } from '@/lib/db/ids';
import type { ScopedTx } from '@/lib/db/scope';
import { COMMUNE_TASK_TEMPLATE } from '@/lib/domain/programme/shipped/task-template';
import { taskPlaceOf, type TaskPlace } from '@/lib/features/programme/tasks/keeper';
import { readTasks } from '@/lib/features/programme/tasks/read-tasks';
import type { AddTaskInput, TakeTemplateInput } from '@/lib/features/programme/tasks/schema';
import { formatCount } from '@/lib/format/number';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

/** Adds a task to the plan of the actor's own city or commune. */
export async function addTask(
  { tx, actor, now }: Context,
  { year, title, leadUnit, partners, dueOn, cityTaskId }: AddTaskInput,
): Promise<Outcome<{ readonly taskId: string; readonly year: number }>> {
  const place = taskPlaceOf(actor);
  const refusal = await refuseForeignCityTask(tx, place, year, cityTaskId);
  if (refusal) return refusal;
  const taskId = newId();
  await tx.programmeTask.create({
    data: {
      ...place,
      id: taskId,
      cityTaskId,
      year,
      position: await nextPosition(tx, place, year),
      title,
      leadUnit,
      partners,
      dueOn: dueOn === null ? null : new Date(dueOn),
      changedBy: actor.displayName,
      changedAt: now,
    },
  });
  return done({
    value: { taskId, year },
    message: 'Đã thêm nhiệm vụ.',
    audit: {
      action: 'programme.task_added',
      subject: 'programme_task',
      subjectId: taskId,
      detail: { year, dueOn },
    },
  });
}

/** Takes over the published plan of a commune as tasks of one's own, which may then be changed one by one. */
export async function takeTemplate(
  { tx, actor, now }: Context,
  { year }: TakeTemplateInput,
): Promise<Outcome<{ readonly added: number }>> {
  const place = taskPlaceOf(actor);
  if (place.communeId === null) throw new NotFoundError();
  if ((await readTasks(tx, year, place.communeId)).own.length > 0)
    return refused('not_empty', `Năm ${year} đã có nhiệm vụ. Thêm từng việc còn thiếu.`);
  await tx.programmeTask.createMany({
    data: COMMUNE_TASK_TEMPLATE.map((task, index) => ({
      ...place,
      ...task,
      id: newId(),
      year,
      position: index + 1,
      changedBy: actor.displayName,
      changedAt: now,
    })),
  });
  const added = COMMUNE_TASK_TEMPLATE.length;
  return done({
    value: { added },
    message: `Đã lấy ${formatCount(added)} nhiệm vụ vào kế hoạch năm ${year}.`,
    audit: {
      action: 'programme.template_taken',
      subject: 'programme_task',
      subjectId: null,
      detail: { year, added },
    },
  });
}

/** A commune hangs its task on one of its city's of the same year; the city's own tasks hang on nothing. */
export async function refuseForeignCityTask(
  tx: ScopedTx,
  { communeId }: TaskPlace,
  year: number,
  cityTaskId: string | null,
): Promise<Outcome<never> | null> {
  if (cityTaskId === null) return null;
  const { citys } = await readTasks(tx, year, communeId);
  const known = communeId !== null && citys.some(({ taskId }) => taskId === cityTaskId);
  return known
    ? null
    : refused('no_such_city_task', 'Nhiệm vụ này của thành phố không còn. Chọn lại.', 'cityTaskId');
}

async function nextPosition(tx: ScopedTx, { communeId }: TaskPlace, year: number): Promise<number> {
  const { citys, own } = await readTasks(tx, year, communeId);
  return (communeId === null ? citys : own).length + 1;
}
