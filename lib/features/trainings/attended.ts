import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';

/** A class a person is or was on the list of; one that was called off is not among them. */
export type AttendedClass = {
  readonly classId: string;
  readonly title: string;
  readonly heldFrom: IsoDate;
  readonly halfDays: number;
  readonly sessions: number;
  readonly completedOn: IsoDate | null;
  readonly certificateNumber: string | null;
};

/** The classes of one person, newest first. */
export function listAttended(tx: ScopedTx, mediatorId: string): Promise<AttendedClass[]> {
  return tx.$queryRaw<AttendedClass[]>`
    SELECT c.id AS "classId", c.title, c.held_from::text AS "heldFrom", a.half_days AS "halfDays",
           (SELECT count(*)::int FROM training_session s WHERE s.city_id = c.city_id AND s.class_id = c.id) AS sessions,
           a.completed_on::text AS "completedOn", a.certificate_number AS "certificateNumber"
      FROM training_attendee a JOIN training_class c ON c.city_id = a.city_id AND c.id = a.class_id
     WHERE a.city_id = scope_city() AND a.mediator_id = ${mediatorId}::uuid AND a.withdrawn_on IS NULL
       AND c.state = 'open'
     ORDER BY c.held_from DESC, c.id DESC`;
}

/** The day each member of a team last came to a class, by person; people who never did are not in it. */
export async function lastTrainedInTeam(
  tx: ScopedTx,
  teamId: string,
): Promise<Readonly<Record<string, IsoDate>>> {
  const found = await tx.$queryRaw<{ mediatorId: string; on: IsoDate }[]>`
    SELECT a.mediator_id AS "mediatorId", max(c.held_from)::text AS on
      FROM team_membership s
      JOIN training_attendee a ON a.city_id = s.city_id AND a.mediator_id = s.mediator_id AND a.half_days > 0
      JOIN training_class c ON c.city_id = a.city_id AND c.id = a.class_id AND c.state = 'open'
     WHERE s.city_id = scope_city() AND s.team_id = ${teamId}::uuid
     GROUP BY 1`;
  return Object.fromEntries(found.map(({ mediatorId, on }) => [mediatorId, on]));
}
