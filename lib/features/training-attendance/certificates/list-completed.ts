import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { CommuneKind } from '@/lib/domain/units/unit-name';

/** Somebody who completed a class. */
export type Completed = {
  readonly mediatorId: string;
  readonly fullName: string;
  readonly birthYear: number | null;
  readonly teamName: string;
  readonly communeName: string;
  readonly communeKind: CommuneKind;
  readonly halfDays: number;
  readonly completedOn: IsoDate;
  readonly certificateNumber: string | null;
  readonly certificateOn: IsoDate | null;
};

/** Whoever completed the class, in the order in which numbers are given: by unit, team and name. */
export function listCompleted(tx: ScopedTx, classId: string): Promise<Completed[]> {
  return tx.$queryRaw<Completed[]>`
    SELECT a.mediator_id AS "mediatorId", m.full_name AS "fullName", m.birth_year AS "birthYear", t.name AS "teamName",
           u.name AS "communeName", u.kind AS "communeKind", a.half_days AS "halfDays", a.completed_on::text AS "completedOn",
           a.certificate_number AS "certificateNumber", a.certificate_on::text AS "certificateOn"
      FROM training_attendee a
      JOIN mediator m ON m.city_id = a.city_id AND m.id = a.mediator_id
      JOIN team t ON t.city_id = a.city_id AND t.id = a.team_id
      JOIN commune u ON u.city_id = a.city_id AND u.id = a.commune_id
     WHERE a.city_id = scope_city() AND a.class_id = ${classId}::uuid AND a.completed_on IS NOT NULL
     ORDER BY u.search_name, t.search_name COLLATE in_number_order, m.search_name, m.id`;
}
