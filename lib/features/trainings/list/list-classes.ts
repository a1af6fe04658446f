import 'server-only';
import { containing } from '@/lib/db/like';
import { empty, sql, type Sql } from '@/lib/db/sql';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { ClassKind, ClassStage } from '@/lib/domain/training/class-kind';
import type { CommuneKind } from '@/lib/domain/units/unit-name';
import type { ClassFilter, ClassListParams, ClassTime } from '@/lib/features/trainings/list/list-params';

/** Classes of one page. */
export const PAGE_SIZE = 50;

export type ClassLine = {
  readonly classId: string;
  readonly title: string;
  readonly kind: ClassKind;
  readonly stage: ClassStage;
  readonly state: 'open' | 'cancelled';
  readonly place: string | null;
  readonly heldFrom: IsoDate;
  readonly heldTo: IsoDate;
  /** Null for a class of the city. */
  readonly communeName: string | null;
  readonly communeKind: CommuneKind | null;
  readonly sessions: number;
  /** Mediators of the reader's scope on the list, and what became of them. */
  readonly invited: number;
  readonly coming: number;
  readonly present: number;
  readonly completed: number;
};

export type ClassPage = { readonly lines: readonly ClassLine[]; readonly next: ClassListParams['after'] };

const AT_TIME = (time: ClassTime, today: IsoDate): Sql => {
  switch (time) {
    case 'coming':
      return sql`AND c.state = 'open' AND c.held_to >= ${today}::date`;
    case 'held':
      return sql`AND c.state = 'open' AND c.held_to < ${today}::date`;
    case 'cancelled':
      return sql`AND c.state = 'cancelled'`;
  }
};

const asked = ({ q, kind, level, when, commune }: ClassFilter, today: IsoDate): Sql => sql`
  ${q ? sql`AND c.title ILIKE ${containing(q)}` : empty}
  ${kind ? sql`AND c.kind = ${kind}` : empty}
  ${level ? sql`AND (c.commune_id IS NULL) = ${level === 'city'}` : empty}
  ${commune ? sql`AND c.commune_id = ${commune}::uuid` : empty}
  ${when ? AT_TIME(when, today) : empty}`;

/** What comes is listed by what comes next, all else newest first. */
const order = (when: ClassTime | null, after: ClassListParams['after']): Sql => {
  const [compare, sorted] =
    when === 'coming'
      ? [sql`>`, sql`ORDER BY c.held_from, c.id`]
      : [sql`<`, sql`ORDER BY c.held_from DESC, c.id DESC`];
  return after
    ? sql`AND (c.held_from, c.id) ${compare} (${after.heldFrom}::date, ${after.classId}::uuid) ${sorted}`
    : sorted;
};

const select = (tx: ScopedTx, conditions: Sql): Promise<ClassLine[]> => tx.$queryRaw<ClassLine[]>`
  SELECT c.id AS "classId", c.title, c.kind, c.stage, c.state, c.place, c.held_from::text AS "heldFrom",
         c.held_to::text AS "heldTo", u.name AS "communeName", u.kind AS "communeKind",
         (SELECT count(*)::int FROM training_session s WHERE s.city_id = c.city_id AND s.class_id = c.id) AS sessions,
         a.invited, a.coming, a.present, a.completed
    FROM training_class c
    LEFT JOIN commune u ON u.city_id = c.city_id AND u.id = c.commune_id
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS invited,
             (count(*) FILTER (WHERE a.answer = 'coming' AND NOT a.waiting))::int AS coming,
             (count(*) FILTER (WHERE a.half_days > 0))::int AS present,
             (count(*) FILTER (WHERE a.completed_on IS NOT NULL))::int AS completed
        FROM training_attendee a
       WHERE a.city_id = c.city_id AND a.class_id = c.id AND a.withdrawn_on IS NULL) a
   WHERE c.city_id = scope_city() ${conditions}`;

/** One page of the classes of the scope. */
export async function listClasses(
  tx: ScopedTx,
  { after, ...filter }: ClassListParams,
  today: IsoDate,
): Promise<ClassPage> {
  const found = await select(
    tx,
    sql`${asked(filter, today)} ${order(filter.when, after)} LIMIT ${PAGE_SIZE + 1}`,
  );
  const lines = found.slice(0, PAGE_SIZE);
  const last = lines.at(-1);
  return {
    lines,
    next: found.length > PAGE_SIZE && last ? { heldFrom: last.heldFrom, classId: last.classId } : null,
  };
}

/** Every class of the filter, for a download. */
export const listAllClasses = (tx: ScopedTx, filter: ClassFilter, today: IsoDate): Promise<ClassLine[]> =>
  select(tx, sql`${asked(filter, today)} ${order(filter.when, null)}`);

/** How many classes of the scope are still to come or running. */
export async function countComing(tx: ScopedTx, today: IsoDate): Promise<number> {
  const [found] = await tx.$queryRaw<{ coming: number }[]>`
    SELECT count(*)::int AS coming FROM training_class c
     WHERE c.city_id = scope_city() ${AT_TIME('coming', today)}`;
  return found?.coming ?? 0;
}
