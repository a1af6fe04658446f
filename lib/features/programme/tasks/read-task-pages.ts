import 'server-only';
import type { IsoDate } from '@/lib/domain/iso-date';
import { keepsTask, taskPlaceOf } from '@/lib/features/programme/tasks/keeper';
import { taskYearOf } from '@/lib/features/programme/tasks/list-params';
import { getTask, readTasks } from '@/lib/features/programme/tasks/read-tasks';
import type { Task } from '@/lib/features/programme/tasks/task';
import type { Context } from '@/lib/server/context';
import { recordId } from '@/lib/server/record-id';

export type TaskListView = {
  readonly year: number;
  /** Of the actor's own plan. */
  readonly own: readonly Task[];
  /** For a commune: what the city's plan asks for in that year. */
  readonly citys: readonly Task[];
  readonly isCommune: boolean;
  readonly today: IsoDate;
};

/** The tasks of a year on the actor's plan. */
export async function readTaskList(
  { tx, actor, today }: Context,
  search: Readonly<Record<string, unknown>>,
): Promise<TaskListView> {
  const { communeId } = taskPlaceOf(actor);
  const year = taskYearOf(search, today);
  const { citys, own } = await readTasks(tx, year, communeId);
  const isCommune = communeId !== null;
  return { year, own: isCommune ? own : citys, citys: isCommune ? citys : [], isCommune, today };
}

/** What the form of a new task needs. */
export type TaskDesk = {
  readonly year: number;
  readonly cityTasks: readonly { readonly value: string; readonly label: string }[];
  readonly today: IsoDate;
};

const asChoices = (tasks: readonly Task[]) =>
  tasks.map(({ taskId, title }) => ({ value: taskId, label: title }));

/** Where a task is added: the year, and the city's tasks it may hang on. */
export async function readTaskDesk(
  context: Context,
  search: Readonly<Record<string, unknown>>,
): Promise<TaskDesk> {
  const { year, citys, today } = await readTaskList(context, search);
  return { year, cityTasks: asChoices(citys), today };
}

export type TaskView = TaskDesk & { readonly task: Task; readonly mayKeep: boolean };

/** One task. @throws NotFoundError, also when it is not the actor's to see */
export async function readTask({ tx, actor, today }: Context, taskId: string): Promise<TaskView> {
  const task = await getTask(tx, recordId(taskId));
  const { communeId } = taskPlaceOf(actor);
  const { citys } = await readTasks(tx, task.year, communeId);
  return {
    task,
    mayKeep: keepsTask(actor, task),
    year: task.year,
    cityTasks: communeId === null ? [] : asChoices(citys),
    today,
  };
}
