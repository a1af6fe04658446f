import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { ElectionEvent } from '@/lib/domain/election/election';
import { communeName, type CommuneKind } from '@/lib/domain/units/unit-name';
import {
  factsOf,
  type Candidate,
  type ElectionFile,
  type ElectionOutline,
  type Official,
} from '@/lib/features/elections/file/election-file';
import { listCourse } from '@/lib/features/elections/procedure/course';
import { findDecision, listRecipients } from '@/lib/features/elections/procedure/decision';
import { NotFoundError } from '@/lib/server/not-found';

type OutlineRow = Omit<ElectionOutline, 'communeName' | 'ballots'> & {
  commune: string;
  communeKind: CommuneKind;
  issued: number | null;
  returned: number | null;
  valid: number | null;
  invalid: number | null;
};

async function getOutline(tx: ScopedTx, cityId: string, electionId: string): Promise<ElectionOutline> {
  const [row] = await tx.$queryRaw<OutlineRow[]>`
    SELECT e.city_id AS "cityId", e.commune_id AS "communeId", e.team_id AS "teamId", e.id AS "electionId", e.version,
           e.changed_by AS "changedBy", e.changed_at AS "changedAt", t.name AS "teamName", c.name AS commune,
           c.kind AS "communeKind", e.kind, e.status, e.follows_id AS "followsId",
           (SELECT f.id FROM election f WHERE f.city_id = e.city_id AND f.team_id = e.team_id AND f.follows_id = e.id
             AND f.status <> 'cancelled' ORDER BY f.id DESC LIMIT 1) AS "followedById",
           e.method, e.seats, e.planned_on::text AS "plannedOn", e.planned_time AS "plannedTime", e.place,
           e.held_on::text AS "heldOn", e.began_at AS "beganAt", e.ended_at AS "endedAt", e.electorate, e.present,
           e.witness_is_unrelated AS "witnessIsUnrelated", e.ballots_issued AS issued, e.ballots_returned AS returned,
           e.ballots_valid AS valid, e.ballots_invalid AS invalid, e.minutes_note AS "minutesNote",
           e.proposal_number AS "proposalNumber", e.proposal_sent_on::text AS "proposalSentOn",
           e.proposal_received_on::text AS "proposalReceivedOn", e.proposed_by AS "proposedBy",
           e.decision_id AS "decisionId", e.decision_note AS "decisionNote", e.end_note AS "endNote"
      FROM election e
      JOIN team t ON t.city_id = e.city_id AND t.id = e.team_id
      JOIN commune c ON c.city_id = e.city_id AND c.id = e.commune_id
     WHERE e.city_id = ${cityId}::uuid AND e.id = ${electionId}::uuid`;
  if (!row) throw new NotFoundError();
  const { commune, communeKind, issued, returned, valid, invalid, ...outline } = row;
  const hasBallots = issued !== null && returned !== null && valid !== null && invalid !== null;
  return {
    ...outline,
    communeName: communeName({ kind: communeKind, name: commune }),
    ballots: hasBallots ? { issued, returned, valid, invalid } : null,
  };
}

function listCandidates(tx: ScopedTx, cityId: string, electionId: string): Promise<readonly Candidate[]> {
  return tx.$queryRaw<Candidate[]>`
    SELECT c.id AS "candidateId", c.ordinal, c.mediator_id AS "mediatorId", c.is_new_person AS "isNewPerson", c.role,
           c.source, c.consented_on::text AS "consentedOn", c.full_name AS "fullName", c.birth_year AS "birthYear",
           c.birth_date::text AS "birthDate", c.sex, c.phone, c.ethnicity, c.qualification,
           c.qualification_note AS "qualificationNote", c.occupation, c.office_held AS "officeHeld", c.address,
           c.criteria_met AS criteria, c.votes, c.standing, c.is_recognised AS "isRecognised"
      FROM election_candidate c
     WHERE c.city_id = ${cityId}::uuid AND c.election_id = ${electionId}::uuid
     ORDER BY c.votes DESC NULLS LAST, c.ordinal`;
}

function listOfficials(tx: ScopedTx, cityId: string, electionId: string): Promise<readonly Official[]> {
  return tx.$queryRaw<Official[]>`
    SELECT o.role, o.name, o.organisation FROM election_official o
     WHERE o.city_id = ${cityId}::uuid AND o.election_id = ${electionId}::uuid ORDER BY o.ordinal`;
}

/**
 * Everything of one election under the reader's scope.
 * @param isTeam a team reads no list of recipients: it is the commune's own book of papers.
 * @throws NotFoundError for an unknown, a foreign and a deleted id alike.
 */
export async function getElectionFile(
  tx: ScopedTx,
  cityId: string,
  electionId: string,
  isTeam = false,
): Promise<ElectionFile> {
  const outline = await getOutline(tx, cityId, electionId);
  const parts = {
    outline,
    candidates: await listCandidates(tx, cityId, electionId),
    officials: await listOfficials(tx, cityId, electionId),
    decision: await findDecision(tx, cityId, outline.decisionId),
    recipients: isTeam ? [] : await listRecipients(tx, cityId, outline.decisionId),
    course: await listCourse<ElectionEvent>(tx, cityId, { electionId, leavingId: null }),
  };
  return { ...parts, facts: factsOf(parts) };
}
