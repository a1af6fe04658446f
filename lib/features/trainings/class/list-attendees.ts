import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { Presence } from '@/lib/domain/training/session-part';
import type { CommuneKind } from '@/lib/domain/units/unit-name';

export type Attendee = {
  readonly mediatorId: string;
  readonly fullName: string;
  readonly birthYear: number | null;
  readonly teamName: string;
  readonly communeName: string;
  readonly communeKind: CommuneKind;
  /** As it stood on the list, when it was spelled differently. */
  readonly typedName: string | null;
  readonly answer: 'coming' | 'declined' | null;
  readonly waiting: boolean;
  readonly halfDays: number;
  readonly completedOn: IsoDate | null;
  readonly certificateNumber: string | null;
  /** By session; a half-day of which nothing is known is not in it. */
  readonly presences: Readonly<Record<string, Presence>>;
};

/** The people of the reader's scope on the list of a class; whoever was taken off it is not there. */
export function listAttendees(tx: ScopedTx, classId: string): Promise<Attendee[]> {
  return tx.$queryRaw<Attendee[]>`
    SELECT a.mediator_id AS "mediatorId", m.full_name AS "fullName", m.birth_year AS "birthYear",
           t.name AS "teamName", u.name AS "communeName", u.kind AS "communeKind", a.typed_name AS "typedName",
           a.answer, a.waiting, a.half_days AS "halfDays", a.completed_on::text AS "completedOn",
           a.certificate_number AS "certificateNumber",
           coalesce((SELECT jsonb_object_agg(p.session_id, p.state) FROM training_presence p
                      WHERE p.city_id = a.city_id AND p.class_id = a.class_id AND p.mediator_id = a.mediator_id), '{}') AS presences
      FROM training_attendee a
      JOIN mediator m ON m.city_id = a.city_id AND m.id = a.mediator_id
      JOIN team t ON t.city_id = a.city_id AND t.id = a.team_id
      JOIN commune u ON u.city_id = a.city_id AND u.id = a.commune_id
     WHERE a.city_id = scope_city() AND a.class_id = ${classId}::uuid AND a.withdrawn_on IS NULL
     ORDER BY u.search_name COLLATE in_number_order, t.search_name COLLATE in_number_order, m.search_name, m.id`;
}
