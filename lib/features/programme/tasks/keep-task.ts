import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { AuditAction } from '@/lib/audit/vocabulary';
import { refuseForeignCityTask } from '@/lib/features/programme/tasks/add-task';
import { keepsTask, taskPlaceOf } from '@/lib/features/programme/tasks/keeper';
import { getTask } from '@/lib/features/programme/tasks/read-tasks';
import type { ChangeTaskInput, FinishTaskInput, TaskInput } from '@/lib/features/programme/tasks/schema';
import type { Task } from '@/lib/features/programme/tasks/task';
import { formatDate, formatDateTime } from '@/lib/format/date';
import { done, refused, type Outcome } from '@/lib/server/action';
import { ConflictError } from '@/lib/server/conflict';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

export type KeptTask = { readonly taskId: string; readonly year: number };

/** Mends a task's words or its day. */
export async function changeTask(context: Context, input: ChangeTaskInput): Promise<Outcome<KeptTask>> {
  const { taskId, version, title, leadUnit, partners, dueOn, cityTaskId } = input;
  const task = await ownTask(context, taskId);
  const refusal = await refuseForeignCityTask(context.tx, taskPlaceOf(context.actor), task.year, cityTaskId);
  if (refusal) return refusal;
  await update(context, task, version, {
    title,
    leadUnit,
    partners,
    cityTaskId,
    dueOn: dueOn === null ? null : new Date(dueOn),
  });
  return kept(task, 'programme.task_changed', 'Đã ghi nhiệm vụ.', { dueOn });
}

/** A task is done, with what came of it. A second time corrects the first. */
export async function finishTask(
  context: Context,
  { taskId, version, doneOn, result }: FinishTaskInput,
): Promise<Outcome<KeptTask>> {
  const task = await ownTask(context, taskId);
  if (doneOn > context.today)
    return refused('not_yet', `Ngày này chưa đến. Hôm nay là ${formatDate(context.today)}.`, 'doneOn');
  await update(context, task, version, { doneOn: new Date(doneOn), result });
  return kept(task, 'programme.task_done', `Đã ghi làm xong ngày ${formatDate(doneOn)}.`, { doneOn });
}

/** It was not done after all. */
export async function reopenTask(
  context: Context,
  { taskId, version }: TaskInput,
): Promise<Outcome<KeptTask>> {
  const task = await ownTask(context, taskId);
  await update(context, task, version, { doneOn: null });
  return kept(task, 'programme.task_reopened', 'Đã ghi lại là chưa xong.');
}

/** Takes a task off the plan; the row stays for whoever asks later. */
export async function removeTask(
  context: Context,
  { taskId, version }: TaskInput,
): Promise<Outcome<KeptTask>> {
  const task = await ownTask(context, taskId);
  await update(context, task, version, { removedOn: new Date(context.today) });
  return kept(task, 'programme.task_removed', 'Đã bỏ nhiệm vụ khỏi kế hoạch.');
}

/** A task of the actor's own place. @throws NotFoundError for a task that they only read */
async function ownTask({ tx, actor }: Context, taskId: string): Promise<Task> {
  const task = await getTask(tx, taskId);
  if (!keepsTask(actor, task)) throw new NotFoundError();
  return task;
}

type TaskColumns = Parameters<ScopedTx['programmeTask']['updateMany']>[0]['data'];

async function update(
  { tx, actor, now }: Context,
  { taskId }: Task,
  version: number,
  data: TaskColumns,
): Promise<void> {
  const { cityId } = taskPlaceOf(actor);
  const { count } = await tx.programmeTask.updateMany({
    where: { cityId, id: taskId, version },
    data: { ...data, version: { increment: 1 }, changedBy: actor.displayName, changedAt: now },
  });
  if (count === 0) throw conflictWith(await getTask(tx, taskId));
}

function kept(
  { taskId, year }: Task,
  action: AuditAction,
  message: string,
  detail: Readonly<Record<string, string | null>> = {},
): Outcome<KeptTask> {
  return done({
    value: { taskId, year },
    message,
    audit: { action, subject: 'programme_task', subjectId: taskId, detail: { year, ...detail } },
  });
}

function conflictWith(current: Task): ConflictError {
  const { title, leadUnit, partners, dueOn, doneOn, result, version, changedBy, changedAt } = current;
  return new ConflictError({
    by: changedBy ?? 'Người khác',
    at: changedAt ? formatDateTime(changedAt) : 'trước đó',
    current: {
      title,
      leadUnit: leadUnit ?? '',
      partners: partners ?? '',
      dueOn: dueOn ?? '',
      doneOn: doneOn ?? '',
      result: result ?? '',
      version: String(version),
    },
  });
}
