import { newId } from '@/lib/db/ids';
import type { ElectionStatus } from '@/lib/domain/election/election';
import type { LeavingStatus } from '@/lib/domain/election/leaving/leaving';
import { buildDecision, type BuiltMediator } from './builders';
import { owner, ownerRows } from './owner';

type Place = Pick<BuiltMediator, 'cityId' | 'communeId' | 'teamId'>;

/** An election of mediators in that team with one candidate, still drawing up its list. Earlier ones are over. */
export async function buildElection({ cityId, communeId, teamId }: Place): Promise<string> {
  const electionId = newId();
  await owner().query(
    `UPDATE election SET end_note = 'Mưa to', status = CASE WHEN decision_id IS NULL THEN 'cancelled' ELSE 'published' END
      WHERE city_id = $1 AND team_id = $2 AND status NOT IN ('published', 'without_result', 'cancelled')`,
    [cityId, teamId],
  );
  await owner().query(
    `INSERT INTO election (city_id, commune_id, team_id, id, kind, status, opened_by)
     VALUES ($1, $2, $3, $4, 'mediators', 'listing', 'Nguyễn Thu Hà')`,
    [cityId, communeId, teamId, electionId],
  );
  await owner().query(
    `INSERT INTO election_candidate (city_id, commune_id, team_id, election_id, id, ordinal, role, source, full_name, search_name, birth_year, sex, is_new_person)
     VALUES ($1, $2, $3, $4, $5, 1, 'member', 'self', $6::text, $6::text, 1980, 'female', true)`,
    [cityId, communeId, teamId, electionId, newId(), `Người ${electionId}`],
  );
  return electionId;
}

/** The id of the election's one candidate. */
export async function candidateOf(electionId: string): Promise<string> {
  const [candidate] = await ownerRows<{ id: string }>(
    'SELECT id FROM election_candidate WHERE election_id = $1',
    [electionId],
  );
  if (!candidate) throw new Error('the election has no candidate');
  return candidate.id;
}

/** A decision that somebody must still confirm. */
async function decisionWithCopy(place: Place): Promise<string> {
  const decisionId = await buildDecision(place);
  await owner().query(
    `INSERT INTO roll_decision_recipient (city_id, commune_id, id, decision_id, kind, name)
     VALUES ($1, $2, $3, $4, 'neighbourhood_head', 'Đỗ Văn Bình')`,
    [place.cityId, place.communeId, newId(), decisionId],
  );
  return decisionId;
}

/** Brings an election to a status, with everything its steps would have written by then. */
export async function placeElection(place: Place, electionId: string, status: ElectionStatus): Promise<void> {
  const decisionId = status === 'decided' ? await decisionWithCopy(place) : null;
  const isCounted = ['counted', 'proposed', 'decided'].includes(status);
  await owner().query(
    `UPDATE election SET status = $2, method = 'show_of_hands', seats = 1, planned_on = '2026-01-05',
            held_on = '2026-01-05', electorate = 10, present = 8, proposal_sent_on = '2026-01-06',
            proposal_received_on = '2026-01-07', decision_id = $3 WHERE id = $1`,
    [electionId, status, decisionId],
  );
  if (isCounted) {
    await owner().query(
      `UPDATE election_candidate SET votes = 8, electorate = 10, standing = 'elected' WHERE election_id = $1`,
      [electionId],
    );
  }
}

/** A leaving of that person, waiting to be verified. Earlier ones of the seat are over. */
export async function buildLeaving(mediator: BuiltMediator): Promise<string> {
  const leavingId = newId();
  await owner().query(
    `UPDATE mediator_leaving SET end_note = 'Đổi ý', status = CASE WHEN decision_id IS NULL THEN 'withdrawn' ELSE 'published' END
      WHERE city_id = $1 AND mediator_id = $2 AND status NOT IN ('published', 'kept', 'withdrawn')`,
    [mediator.cityId, mediator.mediatorId],
  );
  await owner().query(
    `INSERT INTO mediator_leaving (city_id, commune_id, team_id, id, mediator_id, membership_id, role, ground, status, reason, proposed_by, proposed_on, opened_by)
     SELECT $1, $2, $3, $4, m.mediator_id, m.id, 'member', 'breach', 'proposed', 'Vi phạm', 'Tổ trưởng', '2026-01-02', 'Nguyễn Thu Hà'
       FROM team_membership m WHERE m.city_id = $1 AND m.team_id = $3 AND m.mediator_id = $5`,
    [mediator.cityId, mediator.communeId, mediator.teamId, leavingId, mediator.mediatorId],
  );
  return leavingId;
}

/** Brings a leaving to a status, with everything its steps would have written by then. */
export async function placeLeaving(place: Place, leavingId: string, status: LeavingStatus): Promise<void> {
  const decisionId = status === 'ended' ? await decisionWithCopy(place) : null;
  await owner().query(
    `UPDATE mediator_leaving SET status = $2, paper_sent_on = '2026-01-06', paper_received_on = '2026-01-07', decision_id = $3
      WHERE id = $1`,
    [leavingId, status, decisionId],
  );
}

/** The seat a leaving is about. */
export async function seatOfLeaving(leavingId: string): Promise<string> {
  const [found] = await ownerRows<{ seatId: string }>(
    'SELECT membership_id AS "seatId" FROM mediator_leaving WHERE id = $1',
    [leavingId],
  );
  if (!found) throw new Error('the leaving is not there');
  return found.seatId;
}

/** Who must still confirm the decision of a procedure. */
export async function copiesOf(
  table: 'election' | 'mediator_leaving',
  id: string,
): Promise<readonly { readonly recipientId: string; readonly receivedOn: string }[]> {
  const rows = await ownerRows<{ id: string }>(
    `SELECT r.id FROM ${table} p JOIN roll_decision_recipient r ON r.decision_id = p.decision_id WHERE p.id = $1`,
    [id],
  );
  return rows.map((row) => ({ recipientId: row.id, receivedOn: '2026-10-02' }));
}
