import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { officeOf, OPERATOR_OFFICE, type PlaceRow } from './office';
import type { Office } from './session-state';

/** A place in which an account may work today. */
export type Place = Office & {
  /** Null: the platform itself, for an operator. */
  readonly membershipId: string | null;
  /** The session stands here now. */
  readonly isHere: boolean;
};

type Row = PlaceRow & { readonly membershipId: string; readonly isHere: boolean };

/** All places of the session's account, the operator's own first, then from the widest to the narrowest. */
export async function listPlaces(tx: ScopedTx, sessionId: string): Promise<readonly Place[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT m.id AS "membershipId", coalesce(m.id = s.membership_id, false) AS "isHere", m.role, m.job_title AS "jobTitle",
           city.name AS "cityName", city.kind AS "cityKind", commune.name AS "communeName",
           commune.kind AS "communeKind", team.name AS "teamName"
      FROM session s
     CROSS JOIN (SELECT (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS today) clock
      JOIN account_membership m ON m.account_id = s.account_id
                               AND m.valid_from <= today AND coalesce(m.valid_to > today, true)
      JOIN city ON city.city_id = m.city_id
      LEFT JOIN commune ON commune.city_id = m.city_id AND commune.id = m.commune_id
      LEFT JOIN team ON team.city_id = m.city_id AND team.id = m.team_id
     WHERE s.id = ${sessionId}::uuid
     ORDER BY city.name, commune.name NULLS FIRST, team.name NULLS FIRST, m.id`;
  const places = rows.map((row) => ({
    ...officeOf(row),
    membershipId: row.membershipId,
    isHere: row.isHere,
  }));
  const [operator] = await tx.$queryRaw<{ isHere: boolean }[]>`
    SELECT s.membership_id IS NULL AS "isHere" FROM session s JOIN account a ON a.id = s.account_id
     WHERE s.id = ${sessionId}::uuid AND a.is_operator`;
  return operator ? [{ ...OPERATOR_OFFICE, membershipId: null, ...operator }, ...places] : places;
}

/**
 * Moves a session to another place of its account.
 * @param membershipId null: to none, which only an operator may.
 * @returns false when that place is not the account's, or no longer is.
 */
export async function moveSession(
  tx: ScopedTx,
  sessionId: string,
  membershipId: string | null,
): Promise<boolean> {
  const moved =
    membershipId === null
      ? await tx.$executeRaw`
          UPDATE session s SET city_id = NULL, membership_id = NULL FROM account a
           WHERE s.id = ${sessionId}::uuid AND a.id = s.account_id AND a.is_operator`
      : await tx.$executeRaw`
          UPDATE session s SET city_id = m.city_id, membership_id = m.id
            FROM account_membership m, (SELECT (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS today) clock
           WHERE s.id = ${sessionId}::uuid AND m.id = ${membershipId}::uuid AND m.account_id = s.account_id
             AND m.valid_from <= today AND coalesce(m.valid_to > today, true)`;
  return moved === 1;
}
