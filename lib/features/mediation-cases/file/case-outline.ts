import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { BOOK_NAME } from '@/lib/features/mediation-cases/book-name';
import type { IsoDate } from '@/lib/domain/iso-date';
import type {
  CaseGround,
  MeetingOpenness,
  OtherEnding,
  ScopeExclusion,
} from '@/lib/domain/mediation-case/case';
import type { CaseFacts } from '@/lib/domain/mediation-case/facts';
import { NotFoundError } from '@/lib/server/not-found';

/** What the one table says that every reader may see, the city included: kind, dates, states, team, outcome. */
export type CaseOutline = Omit<CaseFacts, 'lastMeetingOn' | 'interestedMediatorIds'> & {
  readonly cityId: string;
  readonly version: number;
  readonly bookYear: number;
  readonly bookNumber: number;
  readonly subKind: string | null;
  readonly ground: CaseGround | null;
  readonly otherEnding: OtherEnding | null;
  readonly exclusion: ScopeExclusion | null;
  readonly openness: MeetingOpenness | null;
  readonly hasWrittenAgreement: boolean;
  readonly nextMeetingAt: Date | null;
  readonly nextObligationDue: IsoDate | null;
  /** Null where the reader's role cannot see the roll of that commune. */
  readonly teamName: string | null;
  /** In whose book it stands, where that is not the team that has it in care today: units have merged since. */
  readonly bookName: string | null;
  readonly communeName: string;
  readonly communeKind: 'commune' | 'ward' | 'special_zone';
  readonly coCommuneId: string | null;
  readonly coCommuneName: string | null;
  readonly coCommuneKind: CaseOutline['communeKind'] | null;
};

/**
 * The outline of one case under the reader's scope.
 * @throws NotFoundError for an unknown, a foreign and a deleted id alike.
 */
export async function getCaseOutline(tx: ScopedTx, cityId: string, caseId: string): Promise<CaseOutline> {
  const [outline] = await tx.$queryRaw<CaseOutline[]>`
    SELECT c.city_id AS "cityId", c.id AS "caseId", c.version, c.status, c.kind, c.subkind AS "subKind", c.ground,
           c.commune_id AS "communeId", c.team_id AS "teamId", c.co_team_id AS "coTeamId",
           c.book_year AS "bookYear", c.book_number AS "bookNumber", c.received_on::text AS "receivedOn",
           c.scope_confirmed_on IS NOT NULL AS "scopeConfirmed", c.other_ending AS "otherEnding", c.exclusion,
           c.reader_mediator_ids AS "mediatorIds", c.assigned_on::text AS "assignedOn",
           c.start_exception AS "startException", c.agreed_start_on::text AS "agreedStartOn",
           c.started_on::text AS "startedOn", c.openness, c.next_meeting_at AS "nextMeetingAt",
           c.next_meeting_at IS NOT NULL AS "hasOpenMeeting", c.ended_on::text AS "closedOn",
           c.closing_reason AS "closingReason", c.outcome, c.has_written_agreement AS "hasWrittenAgreement",
           c.next_obligation_due::text AS "nextObligationDue",
           c.next_obligation_due IS NOT NULL AS "hasOpenObligations", c.open_alerts AS "openAlerts",
           t.name AS "teamName", ${BOOK_NAME} AS "bookName", o.name AS "communeName", o.kind AS "communeKind",
           c.co_commune_id AS "coCommuneId", co.name AS "coCommuneName", co.kind AS "coCommuneKind"
      FROM mediation_case c
      JOIN commune o ON o.city_id = c.city_id AND o.id = c.commune_id
      LEFT JOIN commune co ON co.city_id = c.city_id AND co.id = c.co_commune_id
      LEFT JOIN team t ON t.city_id = c.city_id AND t.id = c.team_id
     WHERE c.city_id = ${cityId}::uuid AND c.id = ${caseId}::uuid`;
  if (!outline) throw new NotFoundError();
  return outline;
}
