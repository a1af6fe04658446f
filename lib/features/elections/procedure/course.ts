import 'server-only';
import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';

/** Lines of a procedure's course, oldest first. */
export type Course<Kind extends string> = readonly {
  readonly id: string;
  readonly kind: Kind;
  readonly happenedOn: IsoDate;
  readonly note: string | null;
  readonly recordedBy: string;
  readonly recordedAt: Date;
}[];

/** What a line belongs to: exactly one of the two. */
export type OfProcedure =
  | { readonly electionId: string; readonly leavingId: null }
  | { readonly electionId: null; readonly leavingId: string };

/** The course of one election or leaving. The kinds are those its own steps wrote. */
export function listCourse<Kind extends string>(
  tx: ScopedTx,
  cityId: string,
  { electionId, leavingId }: OfProcedure,
): Promise<Course<Kind>> {
  return tx.$queryRaw<Course<Kind>>`
    SELECT e.id, e.kind, e.happened_on::text AS "happenedOn", e.note, e.recorded_by AS "recordedBy",
           e.recorded_at AS "recordedAt"
      FROM procedure_event e
     WHERE e.city_id = ${cityId}::uuid
       AND (e.election_id = ${electionId}::uuid OR e.leaving_id = ${leavingId}::uuid)
     ORDER BY e.recorded_at, e.id`;
}
