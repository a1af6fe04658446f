import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { TimedSession } from '@/lib/domain/training/session-clash';

/** A session with what is taught in it and, of the reader's scope, how many were there. */
export type ClassSession = TimedSession & { readonly topic: string | null; readonly present: number };

/** The sessions of a class, in the order of its days. */
export function listSessions(tx: ScopedTx, classId: string): Promise<ClassSession[]> {
  return tx.$queryRaw<ClassSession[]>`
    SELECT s.id AS "sessionId", s.held_on::text AS "heldOn", s.part, to_char(s.starts_at, 'HH24:MI') AS "startsAt",
           to_char(s.ends_at, 'HH24:MI') AS "endsAt", s.topic,
           count(p.mediator_id) FILTER (WHERE p.state = 'present')::int AS present
      FROM training_session s
      LEFT JOIN training_presence p ON p.city_id = s.city_id AND p.class_id = s.class_id AND p.session_id = s.id
     WHERE s.city_id = scope_city() AND s.class_id = ${classId}::uuid
     GROUP BY s.city_id, s.id
     ORDER BY s.held_on, array_position(ARRAY['morning', 'afternoon', 'evening'], s.part)`;
}
