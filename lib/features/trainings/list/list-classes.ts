import 'server-only';
import { containing } from '@/lib/db/like';
import { empty, sql } from '@/lib/db/sql';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { CommuneKind } from '@/lib/domain/units/unit-name';
import type { ClassListParams } from '@/lib/features/trainings/list/list-params';

/** Classes of one page. */
export const PAGE_SIZE = 50;

export type ClassLine = {
  readonly classId: string;
  readonly title: string;
  readonly place: string | null;
  readonly heldFrom: IsoDate;
  readonly heldTo: IsoDate;
  readonly communeName: string;
  readonly communeKind: CommuneKind;
  /** People of the reader's scope on the list, and those of them who came at least once. */
  readonly listed: number;
  readonly attended: number;
};

export type ClassPage = { readonly lines: readonly ClassLine[]; readonly next: ClassListParams['after'] };

/** The classes of the scope, newest first. */
export async function listClasses(tx: ScopedTx, { q, after }: ClassListParams): Promise<ClassPage> {
  const found = await tx.$queryRaw<ClassLine[]>`
    SELECT c.id AS "classId", c.title, c.place, c.held_from::text AS "heldFrom", c.held_to::text AS "heldTo",
           u.name AS "communeName", u.kind AS "communeKind", a.listed, a.attended
      FROM training_class c
      JOIN commune u ON u.city_id = c.city_id AND u.id = c.commune_id
      CROSS JOIN LATERAL (
        SELECT count(*)::int AS listed, count(*) FILTER (WHERE half_days > 0)::int AS attended
          FROM training_attendee a WHERE a.city_id = c.city_id AND a.class_id = c.id) a
     WHERE c.city_id = scope_city()
       ${q ? sql`AND c.title ILIKE ${containing(q)}` : empty}
       ${after ? sql`AND (c.held_from, c.id) < (${after.heldFrom}::date, ${after.classId}::uuid)` : empty}
     ORDER BY c.held_from DESC, c.id DESC LIMIT ${PAGE_SIZE + 1}`;
  const lines = found.slice(0, PAGE_SIZE);
  const last = lines.at(-1);
  return {
    lines,
    next: found.length > PAGE_SIZE && last ? { heldFrom: last.heldFrom, classId: last.classId } : null,
  };
}
