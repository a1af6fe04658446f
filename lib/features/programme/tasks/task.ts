import type { IsoDate } from '@/lib/domain/iso-date';

/** A task of the plan in one year, of the city (no commune) or of a commune. */
export type Task = {
  readonly taskId: string;
  readonly communeId: string | null;
  readonly cityTaskId: string | null;
  readonly cityTaskTitle: string | null;
  readonly year: number;
  readonly title: string;
  readonly leadUnit: string | null;
  readonly partners: string | null;
  /** Null: «thường xuyên trong năm». */
  readonly dueOn: IsoDate | null;
  readonly doneOn: IsoDate | null;
  readonly result: string | null;
  readonly version: number;
  readonly changedBy: string | null;
  readonly changedAt: Date | null;
};

/** Done, late, still to do by a day, or going on through the year. */
export type TaskState = 'done' | 'late' | 'open' | 'all_year';

/** Where a task stands on a day. */
export function taskState({ dueOn, doneOn }: Pick<Task, 'dueOn' | 'doneOn'>, today: IsoDate): TaskState {
  if (doneOn !== null) return 'done';
  if (dueOn === null) return 'all_year';
  return dueOn < today ? 'late' : 'open';
}
