import 'server-only';
import { asGate } from '@/lib/db/scope';
import { sql, type Sql } from '@/lib/db/sql';
import type { TenantActor } from '@/lib/domain/access/roles';
import { actorOf, type MembershipRow } from './actor';

type Row = MembershipRow & { readonly accountId: string; readonly displayName: string };

async function liveActors(condition: Sql): Promise<readonly TenantActor[]> {
  const rows = await asGate(
    (tx) => tx.$queryRaw<Row[]>`
      SELECT a.id AS "accountId", m.display_name AS "displayName", m.id AS "membershipId", m.role,
             m.city_id AS "cityId", m.commune_id AS "communeId", m.team_id AS "teamId", m.mediator_id AS "mediatorId"
        FROM account_membership m
       CROSS JOIN (SELECT (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS today) clock
        JOIN account a ON a.id = m.account_id
       WHERE ${condition} AND a.disabled_at IS NULL AND m.valid_from <= today AND coalesce(m.valid_to > today, true)
       ORDER BY m.city_id, m.id`,
  );
  // No session stands behind work that goes on without its person; the membership is all it may lean on.
  return rows.map((row) => actorOf({ ...row, sessionId: row.membershipId }));
}

/**
 * The person of a membership, for work done in their name by a process of its own: with the rights they have now, not
 * with those they had when they asked for it.
 * @returns null when the membership or its account has ended meanwhile.
 */
export async function findLiveActor(cityId: string, membershipId: string): Promise<TenantActor | null> {
  const [actor] = await liveActors(sql`m.city_id = ${cityId}::uuid AND m.id = ${membershipId}::uuid`);
  return actor ?? null;
}

/** All places in which an account may work today, by the name it signs in with: for commands run on the server itself. */
export function listLiveActors(loginName: string): Promise<readonly TenantActor[]> {
  return liveActors(sql`a.login_name = ${loginName}`);
}
