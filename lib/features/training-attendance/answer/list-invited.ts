import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { AnswerFacts } from '@/lib/domain/training/invitation';
import type { CommuneKind } from '@/lib/domain/units/unit-name';

/** Somebody on the list of a class. */
export type Invited = AnswerFacts & {
  readonly mediatorId: string;
  readonly fullName: string;
  readonly birthYear: number | null;
  readonly phone: string | null;
  readonly teamName: string;
  readonly communeName: string;
  readonly communeKind: CommuneKind;
  readonly answeredHow: 'portal' | 'link' | 'office' | null;
  readonly withdrawnReason: string | null;
  readonly halfDays: number;
  readonly completed: boolean;
};

/** The people of the reader's scope on the list of a class, taken off it or not, in the order of their teams. */
export function listInvited(tx: ScopedTx, classId: string): Promise<Invited[]> {
  return tx.$queryRaw<Invited[]>`
    SELECT a.mediator_id AS "mediatorId", m.full_name AS "fullName", m.birth_year AS "birthYear", m.phone, t.name AS "teamName",
           u.name AS "communeName", u.kind AS "communeKind", a.answer, a.answered_how AS "answeredHow", a.waiting,
           a.withdrawn_on::text AS "withdrawnOn", a.withdrawn_reason AS "withdrawnReason", a.half_days AS "halfDays",
           a.completed_on IS NOT NULL AS completed
      FROM training_attendee a
      JOIN mediator m ON m.city_id = a.city_id AND m.id = a.mediator_id
      JOIN team t ON t.city_id = a.city_id AND t.id = a.team_id
      JOIN commune u ON u.city_id = a.city_id AND u.id = a.commune_id
     WHERE a.city_id = scope_city() AND a.class_id = ${classId}::uuid
     ORDER BY u.search_name, t.search_name COLLATE in_number_order, m.search_name, m.id`;
}
