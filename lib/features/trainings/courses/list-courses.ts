import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { sql, type Sql } from '@/lib/db/sql';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { Course } from '@/lib/features/trainings/courses/course';
import type { Owned } from '@/lib/features/trainings/keeper';
import { NotFoundError } from '@/lib/server/not-found';

const find = (tx: ScopedTx, which: Sql): Promise<Course[]> => tx.$queryRaw<Course[]>`
  SELECT k.id AS "courseId", k.commune_id AS "communeId", u.name AS "communeName", u.kind AS "communeKind", k.title,
         k.kind, k.stage, k.contents, k.min_share AS "minShare", k.retired_on::text AS "retiredOn",
         (SELECT count(*)::int FROM training_class c
           WHERE c.city_id = k.city_id AND c.course_id = k.id AND c.state = 'open') AS classes,
         k.version, k.changed_by AS "changedBy", k.changed_at AS "changedAt"
    FROM training_course k
    LEFT JOIN commune u ON u.city_id = k.city_id AND u.id = k.commune_id
   WHERE k.city_id = scope_city() AND ${which}
   ORDER BY (k.retired_on IS NOT NULL), (k.commune_id IS NOT NULL), u.search_name COLLATE in_number_order, k.title, k.id`;

/** All courses of the reader's scope: those in use first, the city's before those of communes. */
export const listCourses = (tx: ScopedTx): Promise<Course[]> => find(tx, sql`true`);

/** The courses of the city, and of that commune, that are in use on that day. */
export const listOpenCourses = (tx: ScopedTx, { communeId }: Owned, today: IsoDate): Promise<Course[]> =>
  find(
    tx,
    sql`(k.commune_id IS NULL OR k.commune_id = ${communeId}::uuid)
        AND (k.retired_on IS NULL OR k.retired_on > ${today}::date)`,
  );

/** One course. @throws NotFoundError when there is none for the reader. */
export async function getCourse(tx: ScopedTx, courseId: string): Promise<Course> {
  const [course] = await find(tx, sql`k.id = ${courseId}::uuid`);
  if (!course) throw new NotFoundError();
  return course;
}
