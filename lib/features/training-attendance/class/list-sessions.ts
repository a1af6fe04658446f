import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { SittingTime } from '@/lib/domain/training/person-clash';

/** A session of a class, with what was written down of it. */
export type ListedSession = SittingTime & {
  readonly sessionId: string;
  readonly topic: string | null;
  /** People of the reader's scope marked as present, and all of whom something was written. */
  readonly present: number;
  readonly marked: boolean;
};

/** The sessions of a class, in the order of its days. */
export function listSessions(tx: ScopedTx, classId: string): Promise<ListedSession[]> {
  return tx.$queryRaw<ListedSession[]>`
    SELECT s.id AS "sessionId", s.held_on::text AS "heldOn", s.part, s.topic,
           to_char(s.starts_at, 'HH24:MI') AS "startsAt", to_char(s.ends_at, 'HH24:MI') AS "endsAt",
           coalesce(p.present, 0) AS present, coalesce(p.marked, 0) > 0 AS marked
      FROM training_session s
      LEFT JOIN (SELECT p.session_id, count(*) FILTER (WHERE p.state = 'present')::int AS present,
                        -- Who came by the code on the wall before a list was taken is not a list.
                        count(*) FILTER (WHERE p.how <> 'check_in') AS marked
                   FROM training_presence p
                  WHERE p.city_id = scope_city() AND p.class_id = ${classId}::uuid GROUP BY 1) p ON p.session_id = s.id
     WHERE s.city_id = scope_city() AND s.class_id = ${classId}::uuid
     ORDER BY s.held_on, array_position(ARRAY['morning', 'afternoon', 'evening'], s.part), s.starts_at`;
}
