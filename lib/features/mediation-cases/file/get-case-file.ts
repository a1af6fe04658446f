import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { CaseFile, CaseParts } from '@/lib/features/mediation-cases/file/case-file';
import type { CaseOutline } from '@/lib/features/mediation-cases/file/case-outline';
import { NotFoundError } from '@/lib/server/not-found';

/** Everything that hangs on a case, in one statement. The city's role has no privilege on any of these tables. */
async function getCaseParts(tx: ScopedTx, cityId: string, caseId: string): Promise<CaseParts> {
  const [parts] = await tx.$queryRaw<CaseParts[]>`
    SELECT n.summary, n.content, n.agreement, n.demands, n.referred_to AS "referredTo", n.end_note AS "endNote",
      (SELECT max((m.starts_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)::text FROM case_meeting m
        WHERE m.city_id = n.city_id AND m.case_id = n.case_id AND m.state = 'held') AS "lastMeetingOn",
      (SELECT coalesce(jsonb_agg(p ORDER BY array_position('{first,second,related}'::text[], p.side), p.ordinal), '[]')
         FROM (SELECT id, side, ordinal, kind, name, birth_year AS "birthYear", address, phone, headcount
                 FROM case_party WHERE city_id = n.city_id AND case_id = n.case_id) p) AS parties,
      (SELECT coalesce(jsonb_agg(m ORDER BY m."assignedOn", m.name), '[]')
         FROM (SELECT mediator_id AS "mediatorId", mediator_name AS name, source, assigned_on AS "assignedOn",
                      ended_on AS "endedOn", end_reason AS "endReason"
                 FROM case_mediator WHERE city_id = n.city_id AND case_id = n.case_id) m) AS mediators,
      (SELECT coalesce(jsonb_agg(m ORDER BY m."startsAt"), '[]')
         FROM (SELECT id, state, starts_at AS "startsAt", place, openness, notes
                 FROM case_meeting WHERE city_id = n.city_id AND case_id = n.case_id) m) AS meetings,
      (SELECT coalesce(jsonb_agg(i ORDER BY i.id), '[]')
         FROM (SELECT id, name, capacity FROM case_invitee
                WHERE city_id = n.city_id AND case_id = n.case_id) i) AS invitees,
      (SELECT coalesce(jsonb_agg(o ORDER BY o."dueOn", o.id), '[]')
         FROM (SELECT id, debtor_party_id AS "debtorPartyId", creditor_party_id AS "creditorPartyId", what,
                      amount_vnd AS "amountVnd", due_on AS "dueOn", state, followed_on AS "followedOn", note
                 FROM case_obligation WHERE city_id = n.city_id AND case_id = n.case_id) o) AS obligations,
      (SELECT coalesce(jsonb_agg(a ORDER BY a.id), '[]')
         FROM (SELECT id, kind, raised_on AS "raisedOn", told_to AS "toldTo", note, acknowledged_at AS "acknowledgedAt"
                 FROM case_alert WHERE city_id = n.city_id AND case_id = n.case_id) a) AS alerts,
      (SELECT coalesce(jsonb_agg(e ORDER BY e."happenedOn", e."recordedAt", e.id), '[]')
         FROM (SELECT id, kind, happened_on AS "happenedOn", recorded_at AS "recordedAt", by_name AS "byName",
                      heard_from AS "heardFrom", note, detail
                 FROM case_event WHERE city_id = n.city_id AND case_id = n.case_id) e) AS events,
      (SELECT to_jsonb(b)
         FROM (SELECT sheet, row_number AS row, volume, number, received, mediators, parties, signature
                 FROM case_book_line WHERE city_id = n.city_id AND case_id = n.case_id) b) AS "bookLine"
      FROM case_narrative n
     WHERE n.city_id = ${cityId}::uuid AND n.case_id = ${caseId}::uuid`;
  if (!parts) throw new NotFoundError();
  return parts;
}

/** The team's name where the roll of its commune is closed to the reader but the case is shared (Luật HGƠCS Đ22). */
async function sharedTeamName(tx: ScopedTx, communeId: string, teamId: string): Promise<string | null> {
  const [team] = await tx.$queryRaw<{ name: string }[]>`
    SELECT name FROM teams_to_cooperate(${communeId}::uuid) WHERE id = ${teamId}::uuid`;
  return team?.name ?? null;
}

/**
 * The whole file of a case whose outline was read in the same transaction.
 * @param canNameTeams whether the reader's role may ask for the names of other communes' teams.
 */
export async function getCaseFile(
  tx: ScopedTx,
  outline: CaseOutline,
  canNameTeams: boolean,
): Promise<CaseFile> {
  const parts = await getCaseParts(tx, outline.cityId, outline.caseId);
  const teamName =
    outline.teamName ?? (canNameTeams ? await sharedTeamName(tx, outline.communeId, outline.teamId) : null);
  const interestedMediatorIds = parts.mediators
    .filter(({ endReason }) => endReason === 'interest')
    .map(({ mediatorId }) => mediatorId);
  return {
    outline: { ...outline, teamName },
    facts: { ...outline, lastMeetingOn: parts.lastMeetingOn, interestedMediatorIds },
    parts,
  };
}
