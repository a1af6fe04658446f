import type { Actor } from '@/lib/domain/access/roles';
import type { Task } from '@/lib/features/programme/tasks/task';
import { NotFoundError } from '@/lib/server/not-found';

/** Whose plan an actor keeps tasks of: the city's officers the city's (no commune), a commune's official its own. */
export type TaskPlace = { readonly cityId: string; readonly communeId: string | null };

/** The place whose tasks the actor keeps. @throws NotFoundError for everybody else: their door should have been shut. */
export function taskPlaceOf({ role, cityId, communeId }: Actor): TaskPlace {
  const keeps = role === 'city_admin' || role === 'city_officer' || role === 'commune_officer';
  if (!keeps) throw new NotFoundError();
  return { cityId, communeId };
}

/** Whether the actor may change this task: a commune reads the city's tasks, the city those of its communes. */
export const keepsTask = (actor: Actor, task: Pick<Task, 'communeId'>): boolean =>
  taskPlaceOf(actor).communeId === task.communeId;
