import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { LeavingEvent } from '@/lib/domain/election/leaving/leaving';
import type { IsoDate } from '@/lib/domain/iso-date';
import { communeName, type CommuneKind } from '@/lib/domain/units/unit-name';
import type {
  HeldSeat,
  LeavingFile,
  LeavingOutline,
  OpenCase,
} from '@/lib/features/elections/leaving/file/leaving-file';
import { listCourse } from '@/lib/features/elections/procedure/course';
import { findDecision, listRecipients } from '@/lib/features/elections/procedure/decision';
import { NotFoundError } from '@/lib/server/not-found';

type OutlineRow = Omit<LeavingOutline, 'communeName'> & { commune: string; communeKind: CommuneKind };

async function getOutline(tx: ScopedTx, cityId: string, leavingId: string): Promise<LeavingOutline> {
  const [row] = await tx.$queryRaw<OutlineRow[]>`
    SELECT l.city_id AS "cityId", l.commune_id AS "communeId", c.name AS commune, c.kind AS "communeKind",
           l.team_id AS "teamId", t.name AS "teamName", l.id AS "leavingId", l.mediator_id AS "mediatorId",
           m.full_name AS "fullName", l.membership_id AS "seatId", l.role, l.ground, l.status, l.reason,
           l.proposed_by AS "proposedBy", l.proposed_on::text AS "proposedOn", l.findings, l.front_head AS "frontHead",
           l.neighbourhood_head AS "neighbourhoodHead", l.told_leader_on::text AS "toldLeaderOn",
           l.paper_number AS "paperNumber", l.paper_sent_on::text AS "paperSentOn",
           l.paper_received_on::text AS "paperReceivedOn", l.decision_id AS "decisionId", l.end_note AS "endNote",
           l.version, l.changed_by AS "changedBy", l.changed_at AS "changedAt"
      FROM mediator_leaving l
      JOIN team t ON t.city_id = l.city_id AND t.id = l.team_id
      JOIN commune c ON c.city_id = l.city_id AND c.id = l.commune_id
      JOIN mediator m ON m.city_id = l.city_id AND m.id = l.mediator_id
     WHERE l.city_id = ${cityId}::uuid AND l.id = ${leavingId}::uuid`;
  if (!row) throw new NotFoundError();
  const { commune, communeKind, ...outline } = row;
  return { ...outline, communeName: communeName({ kind: communeKind, name: commune }) };
}

/**
 * Everything of one leaving under the reader's scope.
 * @param isTeam a team reads no list of recipients: it is the commune's own book of papers.
 * @throws NotFoundError for an unknown, a foreign and a deleted id alike.
 */
export async function getLeavingFile(
  tx: ScopedTx,
  cityId: string,
  leavingId: string,
  isTeam = false,
): Promise<LeavingFile> {
  const outline = await getOutline(tx, cityId, leavingId);
  const recipients = isTeam ? [] : await listRecipients(tx, cityId, outline.decisionId);
  return {
    outline,
    recipients,
    decision: await findDecision(tx, cityId, outline.decisionId),
    course: await listCourse<LeavingEvent>(tx, cityId, { electionId: null, leavingId }),
    facts: {
      status: outline.status,
      ground: outline.ground,
      role: outline.role,
      proposedOn: outline.proposedOn,
      receivedOn: outline.paperReceivedOn,
      copiesOutstanding: recipients.filter(({ receivedOn }) => receivedOn === null).length,
    },
  };
}

/** The seats the person holds on that day, the one of the procedure first. */
export function listHeldSeats(
  tx: ScopedTx,
  { cityId, mediatorId, seatId }: LeavingOutline,
  today: IsoDate,
): Promise<readonly HeldSeat[]> {
  return tx.$queryRaw<HeldSeat[]>`
    SELECT s.id AS "seatId", t.name AS "teamName", s.role, s.valid_from::text AS "validFrom"
      FROM team_membership s JOIN team t ON t.city_id = s.city_id AND t.id = s.team_id
     WHERE s.city_id = ${cityId}::uuid AND s.mediator_id = ${mediatorId}::uuid
       AND (s.valid_to IS NULL OR s.valid_to > ${today}::date)
     ORDER BY s.id <> ${seatId}::uuid, t.search_name`;
}

/** Cases the person still mediates. For the commune, which names who takes over. */
export function listOpenCases(
  tx: ScopedTx,
  { cityId, mediatorId }: LeavingOutline,
): Promise<readonly OpenCase[]> {
  return tx.$queryRaw<OpenCase[]>`
    SELECT c.id AS "caseId", c.book_number AS "bookNumber", c.book_year AS "bookYear", t.name AS "teamName"
      FROM case_mediator a
      JOIN mediation_case c ON c.city_id = a.city_id AND c.id = a.case_id AND c.ended_on IS NULL
      LEFT JOIN team t ON t.city_id = c.city_id AND t.id = c.team_id
     WHERE a.city_id = ${cityId}::uuid AND a.mediator_id = ${mediatorId}::uuid AND a.ended_on IS NULL
     ORDER BY c.received_on, c.id`;
}
