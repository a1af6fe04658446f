import 'server-only';
import type { Role } from '@/lib/domain/access/roles';
import type { Course } from '@/lib/features/trainings/courses/course';
import { getCourse, listCourses } from '@/lib/features/trainings/courses/list-courses';
import { keepsClass } from '@/lib/domain/training/class-keeper';
import type { Context } from '@/lib/server/context';

/** The courses of a place, with who looks at them. */
export type CourseList = { readonly courses: readonly Course[]; readonly role: Role };

/** The courses that the actor may read. */
export const readCourseList = async ({ tx, actor }: Context): Promise<CourseList> => ({
  courses: await listCourses(tx),
  role: actor.role,
});

/** One course, and whether the actor may change it. */
export type CourseDesk = { readonly course: Course; readonly mayKeep: boolean };

/** @throws NotFoundError when there is no such course for the reader. */
export async function readCourse({ tx, actor }: Context, courseId: string): Promise<CourseDesk> {
  const course = await getCourse(tx, courseId);
  return { course, mayKeep: keepsClass(actor, course) };
}
