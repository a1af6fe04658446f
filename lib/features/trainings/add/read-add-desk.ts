import 'server-only';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { Course } from '@/lib/features/trainings/courses/course';
import { listOpenCourses } from '@/lib/features/trainings/courses/list-courses';
import { keeperOf } from '@/lib/features/trainings/keeper';
import type { Context } from '@/lib/server/context';

/** What the form of a new class offers. */
export type AddDesk = { readonly courses: readonly Course[]; readonly today: IsoDate };

/** The courses that a class can be opened from, the city's among them. */
export async function readAddDesk({ tx, actor, today }: Context): Promise<AddDesk> {
  return { courses: await listOpenCourses(tx, keeperOf(actor), today), today };
}
