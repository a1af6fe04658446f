import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { Presence, SessionPart } from '@/lib/domain/training/session-part';
import type { CommuneKind } from '@/lib/domain/units/unit-name';
import { NotFoundError } from '@/lib/server/not-found';

export type ClassSession = {
  readonly sessionId: string;
  readonly heldOn: IsoDate;
  readonly part: SessionPart;
  /** People of the reader's scope who were there. */
  readonly present: number;
};

export type Attendee = {
  readonly mediatorId: string;
  readonly fullName: string;
  readonly birthYear: number | null;
  readonly teamId: string;
  readonly teamName: string;
  /** As it stood on the list, when it was spelled differently. */
  readonly typedName: string | null;
  readonly note: string | null;
  readonly halfDays: number;
  /** By session; a half-day of which nothing is known is not in it. */
  readonly presences: Readonly<Record<string, Presence>>;
};

export type TrainingClass = {
  readonly classId: string;
  readonly title: string;
  readonly place: string | null;
  readonly heldFrom: IsoDate;
  readonly heldTo: IsoDate;
  readonly communeName: string;
  readonly communeKind: CommuneKind;
  readonly sessions: readonly ClassSession[];
  readonly attendees: readonly Attendee[];
};

/**
 * A class with its half-days and the people of the reader's scope.
 * @throws NotFoundError when there is no such class for the reader.
 */
export async function readClass(tx: ScopedTx, classId: string): Promise<TrainingClass> {
  const [found] = await tx.$queryRaw<Omit<TrainingClass, 'sessions' | 'attendees'>[]>`
    SELECT c.id AS "classId", c.title, c.place, c.held_from::text AS "heldFrom", c.held_to::text AS "heldTo",
           u.name AS "communeName", u.kind AS "communeKind"
      FROM training_class c JOIN commune u ON u.city_id = c.city_id AND u.id = c.commune_id
     WHERE c.city_id = scope_city() AND c.id = ${classId}::uuid`;
  if (!found) throw new NotFoundError();
  const sessions = await tx.$queryRaw<ClassSession[]>`
    SELECT s.id AS "sessionId", s.held_on::text AS "heldOn", s.part,
           count(p.mediator_id) FILTER (WHERE p.state = 'present')::int AS present
      FROM training_session s
      LEFT JOIN training_presence p ON p.city_id = s.city_id AND p.session_id = s.id
     WHERE s.city_id = scope_city() AND s.class_id = ${classId}::uuid
     GROUP BY s.city_id, s.id ORDER BY s.held_on, array_position(ARRAY['morning', 'afternoon', 'evening'], s.part)`;
  const attendees = await tx.$queryRaw<Attendee[]>`
    SELECT a.mediator_id AS "mediatorId", m.full_name AS "fullName", m.birth_year AS "birthYear",
           a.team_id AS "teamId", t.name AS "teamName", a.typed_name AS "typedName", a.note, a.half_days AS "halfDays",
           coalesce((SELECT jsonb_object_agg(p.session_id, p.state) FROM training_presence p
                      WHERE p.city_id = a.city_id AND p.class_id = a.class_id AND p.mediator_id = a.mediator_id), '{}') AS presences
      FROM training_attendee a
      JOIN mediator m ON m.city_id = a.city_id AND m.id = a.mediator_id
      JOIN team t ON t.city_id = a.city_id AND t.id = a.team_id
     WHERE a.city_id = scope_city() AND a.class_id = ${classId}::uuid
     ORDER BY t.search_name COLLATE in_number_order, m.search_name, m.id`;
  return { ...found, sessions, attendees };
}
