import 'server-only';
import { sql, type Sql } from '@/lib/db/sql';
import type { ScopedTx } from '@/lib/db/scope';
import type { Task } from '@/lib/features/programme/tasks/task';
import { NotFoundError } from '@/lib/server/not-found';

/** The tasks of a year: the city's, and beside them those of one commune where one reads. */
export type TasksOfYear = { readonly citys: readonly Task[]; readonly own: readonly Task[] };

/** The tasks of a year that concern a place; `communeId` null reads as the city. */
export async function readTasks(tx: ScopedTx, year: number, communeId: string | null): Promise<TasksOfYear> {
  const all = await selectTasks(
    tx,
    sql`t.year = ${year} AND (t.commune_id IS NULL OR t.commune_id = ${communeId}::uuid)`,
  );
  return {
    citys: all.filter((task) => task.communeId === null),
    own: all.filter((task) => task.communeId !== null),
  };
}

/** One task that is still on its plan. @throws NotFoundError, also when it is not the actor's to see */
export async function getTask(tx: ScopedTx, taskId: string): Promise<Task> {
  const [task] = await selectTasks(tx, sql`t.id = ${taskId}::uuid`);
  if (!task) throw new NotFoundError();
  return task;
}

const selectTasks = (tx: ScopedTx, condition: Sql): Promise<Task[]> =>
  tx.$queryRaw<Task[]>`
    SELECT t.id AS "taskId", t.commune_id AS "communeId", t.city_task_id AS "cityTaskId", above.title AS "cityTaskTitle",
           t.year, t.title, t.lead_unit AS "leadUnit", t.partners, t.due_on::text AS "dueOn",
           t.done_on::text AS "doneOn", t.result, t.version, t.changed_by AS "changedBy", t.changed_at AS "changedAt"
      FROM programme_task t
      LEFT JOIN programme_task above ON above.city_id = t.city_id AND above.id = t.city_task_id
     WHERE t.city_id = scope_city() AND t.removed_on IS NULL AND ${condition}
     ORDER BY t.position, t.created_at, t.id`;
