import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { ScheduledClass } from '@/lib/features/schedule/schedule';

/**
 * The classes one person is or was on the list of, oldest first, each with its sessions and the person's own attendance.
 * One statement: a calendar may ask for it every second.
 */
export function listScheduledClasses(tx: ScopedTx, mediatorId: string): Promise<ScheduledClass[]> {
  return tx.$queryRaw<ScheduledClass[]>`
    SELECT c.id AS "classId", c.title, c.kind, c.state, c.cancel_reason AS "cancelReason", c.min_share AS "minShare",
           c.place, c.map_url AS "mapUrl", c.bring, c.contact_name AS "contactName", c.contact_phone AS "contactPhone",
           c.answer_by::text AS "answerBy", c.held_from::text AS "heldFrom", c.held_to::text AS "heldTo",
           c.calendar_sequence AS "calendarSequence", coalesce(c.changed_at, c.created_at) AS "changedAt", a.answer, a.waiting, a.withdrawn_on::text AS "withdrawnOn",
           a.completed_on::text AS "completedOn", a.certificate_number AS "certificateNumber",
           coalesce(taught.names, '{}') || array_remove(ARRAY[c.guest_trainers], NULL) AS trainers,
           coalesce(held.sessions, '[]') AS sessions
      FROM training_attendee a
      JOIN training_class c ON c.city_id = a.city_id AND c.id = a.class_id
      LEFT JOIN LATERAL (
        SELECT array_agg(r.full_name ORDER BY r.search_name, r.id) AS names
          FROM training_class_trainer k JOIN trainer r ON r.city_id = k.city_id AND r.id = k.trainer_id
         WHERE k.city_id = c.city_id AND k.class_id = c.id) taught ON true
      LEFT JOIN LATERAL (
        SELECT jsonb_agg(jsonb_build_object(
                 'sessionId', s.id, 'heldOn', s.held_on, 'part', s.part, 'startsAt', to_char(s.starts_at, 'HH24:MI'),
                 'endsAt', to_char(s.ends_at, 'HH24:MI'), 'topic', s.topic, 'presence', p.state)
                 ORDER BY s.held_on, array_position(ARRAY['morning', 'afternoon', 'evening'], s.part)) AS sessions
          FROM training_session s
          LEFT JOIN training_presence p
            ON p.city_id = s.city_id AND p.session_id = s.id AND p.mediator_id = a.mediator_id
         WHERE s.city_id = c.city_id AND s.class_id = c.id) held ON true
     WHERE a.city_id = scope_city() AND a.mediator_id = ${mediatorId}::uuid
     ORDER BY c.held_from, c.id`;
}
