import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { Presence } from '@/lib/domain/training/session-part';

/** Whose list is written, of which day, by whom. */
export type Marking = {
  readonly classId: string;
  readonly sessionId: string;
  readonly heldOn: IsoDate;
  readonly by: string;
};

/** Puts people on the list who came without standing there; who was taken off it and came all the same stands there again. */
export async function insertArrivals(
  tx: ScopedTx,
  { classId, heldOn }: Marking,
  present: readonly string[],
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO training_attendee AS a (city_id, class_id, mediator_id, commune_id, team_id, half_days)
    SELECT DISTINCT ON (v.mediator_id) v.city_id, ${classId}::uuid, v.mediator_id, v.commune_id, v.team_id, 0
      FROM service v
     WHERE v.city_id = scope_city() AND v.mediator_id = ANY (${present}::uuid[]) AND coalesce(v.valid_to > ${heldOn}::date, true)
     ORDER BY v.mediator_id, (v.valid_from <= ${heldOn}::date) DESC, (v.role = 'leader') DESC, v.valid_from, v.seat_id
    ON CONFLICT (city_id, class_id, mediator_id) DO UPDATE SET withdrawn_on = NULL, withdrawn_reason = NULL
      WHERE a.withdrawn_on IS NOT NULL`;
}

/**
 * One statement for everybody. Of whom nothing was ticked and nothing is known, the list says that they were not there;
 * with leave, when they had said so. What others wrote meanwhile, or the code on the wall, stays unless it was ticked.
 */
export async function writePresences(
  tx: ScopedTx,
  { classId, sessionId, heldOn, by }: Marking,
  said: Readonly<Record<Presence, readonly string[]>>,
): Promise<void> {
  await tx.$executeRaw`
    WITH said AS (
      SELECT unnest(${said.present}::uuid[]) AS mediator_id, 'present' AS state
      UNION ALL SELECT unnest(${said.excused}::uuid[]), 'excused'
      UNION ALL SELECT unnest(${said.absent}::uuid[]), 'absent')
    INSERT INTO training_presence AS p (city_id, class_id, session_id, mediator_id, commune_id, team_id, state, how, recorded_by)
    SELECT a.city_id, a.class_id, ${sessionId}::uuid, a.mediator_id, a.commune_id, a.team_id,
           coalesce(s.state, CASE WHEN a.answer = 'declined' THEN 'excused' ELSE 'absent' END),
           CASE WHEN s.state IS NULL THEN 'list' ELSE 'tick' END, ${by}
      FROM training_attendee a LEFT JOIN said s ON s.mediator_id = a.mediator_id
     WHERE a.city_id = scope_city() AND a.class_id = ${classId}::uuid AND a.withdrawn_on IS NULL
       AND EXISTS (SELECT FROM service v WHERE v.city_id = a.city_id AND v.mediator_id = a.mediator_id
                      AND coalesce(v.valid_to > ${heldOn}::date, true))
    ON CONFLICT (city_id, session_id, mediator_id) DO UPDATE
       SET state = excluded.state, how = excluded.how, recorded_by = excluded.recorded_by, recorded_at = now()
     WHERE excluded.how = 'tick' AND p.state <> excluded.state`;
}
