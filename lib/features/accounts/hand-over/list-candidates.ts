import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { Membership } from '@/lib/features/accounts/membership';

/** Somebody who can go on with a case. */
export type CaseCandidate = {
  readonly caseId: string;
  readonly mediatorId: string;
  readonly name: string;
  /** It is the person whose access ends: still on the team's roll, they may go on without an account. */
  readonly isSelf: boolean;
};

/**
 * Who may mediate these cases from today: people who serve in the owning or the helping team, and who declared no
 * interest (Luật HGƠCS Đ10.3, Đ18).
 */
export async function listCaseCandidates(
  tx: ScopedTx,
  { cityId, mediatorId }: Membership,
  caseIds: readonly string[],
  today: IsoDate,
): Promise<CaseCandidate[]> {
  if (caseIds.length === 0) return []; // above the commune nobody may ask at all
  return tx.$queryRaw<CaseCandidate[]>`
    SELECT DISTINCT c.id AS "caseId", m.id AS "mediatorId", m.full_name AS name, m.search_name,
           m.id = ${mediatorId}::uuid AS "isSelf"
      FROM mediation_case c
      JOIN team_membership s ON s.city_id = c.city_id AND s.team_id IN (c.team_id, c.co_team_id)
                            AND s.valid_from <= ${today}::date AND coalesce(s.valid_to > ${today}::date, true)
      JOIN mediator m ON m.city_id = s.city_id AND m.id = s.mediator_id
     WHERE c.city_id = ${cityId}::uuid AND c.id = ANY (${caseIds}::uuid[])
       AND NOT EXISTS (SELECT 1 FROM case_mediator i WHERE i.city_id = c.city_id AND i.case_id = c.id
                          AND i.mediator_id = m.id AND i.end_reason = 'interest')
     ORDER BY m.search_name, m.id`;
}

/** Another official of the same office, who works there today. */
export type OfficeCandidate = {
  readonly membershipId: string;
  readonly name: string;
  readonly post: string | null;
};

/** Who can take over what an official leaves open. */
export function listOfficeCandidates(
  tx: ScopedTx,
  { cityId, membershipId, role, communeId }: Membership,
  today: IsoDate,
): Promise<OfficeCandidate[]> {
  return tx.$queryRaw<OfficeCandidate[]>`
    SELECT m.id AS "membershipId", m.display_name AS name, m.job_title AS post FROM account_membership m
     WHERE m.city_id = ${cityId}::uuid AND m.id <> ${membershipId}::uuid AND m.role = ${role}
       AND m.commune_id IS NOT DISTINCT FROM ${communeId}::uuid
       AND m.valid_from <= ${today}::date AND coalesce(m.valid_to > ${today}::date, true)
     ORDER BY m.search_name, m.id`;
}
