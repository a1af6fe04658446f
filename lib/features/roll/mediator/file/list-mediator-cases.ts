import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { CaseKind, CaseOutcome, CaseStatus } from '@/lib/domain/mediation-case/case';

/** A case on which the person works or worked, without its parties. */
export type MediatorCase = {
  readonly caseId: string;
  readonly bookYear: number;
  readonly bookNumber: number;
  readonly receivedOn: IsoDate;
  readonly kind: CaseKind;
  readonly status: CaseStatus;
  readonly outcome: CaseOutcome | null;
  /** The team in whose book the number stands: after a merger it is not the one that has the case in care. */
  readonly bookName: string;
};

/** How many of the latest are shown on the person's page. */
export const LATEST_CASES = 8;

/** Their latest cases as far as the reader may see them, newest first. */
export function listMediatorCases(tx: ScopedTx, cityId: string, mediatorId: string): Promise<MediatorCase[]> {
  return tx.$queryRaw<MediatorCase[]>`
    SELECT c.id AS "caseId", c.book_year AS "bookYear", c.book_number AS "bookNumber", c.received_on::text AS "receivedOn",
           c.kind, c.status, c.outcome,
           coalesce((SELECT n.name FROM unit_name n
                      WHERE c.book_team_id <> c.team_id AND n.city_id = c.city_id AND n.unit_id = c.book_team_id
                      ORDER BY n.valid_to DESC LIMIT 1), t.name) AS "bookName"
      FROM mediation_case c JOIN team t ON t.city_id = c.city_id AND t.id = c.team_id
     WHERE c.city_id = ${cityId}::uuid AND c.id IN (
       SELECT w.case_id FROM case_mediator w WHERE w.city_id = ${cityId}::uuid AND w.mediator_id = ${mediatorId}::uuid)
     ORDER BY c.received_on DESC, c.id DESC LIMIT ${LATEST_CASES}`;
}
