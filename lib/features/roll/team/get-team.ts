import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { byVietnameseName } from '@/lib/features/roll/name-order';
import type { RollTeam } from '@/lib/features/roll/team/team';
import { NotFoundError } from '@/lib/server/not-found';

/** One team with its papers and the neighbourhoods it serves, or served last. @throws NotFoundError */
export async function getTeam(tx: ScopedTx, cityId: string, teamId: string): Promise<RollTeam> {
  const [team] = await tx.$queryRaw<RollTeam[]>`
    SELECT t.id AS "teamId", t.commune_id AS "communeId", c.name AS "communeName", c.kind AS "communeKind", t.name,
           t.quota, t.valid_from::text AS "validFrom", t.valid_to::text AS "validTo", t.version,
           t.changed_by AS "changedBy", t.changed_at AS "changedAt",
           CASE WHEN founding.id IS NOT NULL THEN jsonb_build_object('id', founding.id, 'kind', founding.kind,
             'number', founding.number, 'decidedOn', founding.decided_on) END AS "establishedBy",
           CASE WHEN counting.id IS NOT NULL THEN jsonb_build_object('id', counting.id, 'kind', counting.kind,
             'number', counting.number, 'decidedOn', counting.decided_on) END AS "numbersBy",
           CASE WHEN ending.id IS NOT NULL THEN jsonb_build_object('id', ending.id, 'kind', ending.kind,
             'number', ending.number, 'decidedOn', ending.decided_on) END AS "endedBy",
           coalesce((SELECT jsonb_agg(jsonb_build_object('id', n.id, 'name', n.name))
                       FROM team_neighbourhood link JOIN neighbourhood n ON n.city_id = link.city_id AND n.id = link.neighbourhood_id
                      WHERE link.city_id = t.city_id AND link.team_id = t.id
                        AND (link.valid_to IS NULL OR link.valid_to = t.valid_to)), '[]') AS neighbourhoods
      FROM team t
      JOIN commune c ON c.city_id = t.city_id AND c.id = t.commune_id
      LEFT JOIN roll_decision founding ON founding.city_id = t.city_id AND founding.id = t.established_by_id
      LEFT JOIN roll_decision counting ON counting.city_id = t.city_id AND counting.id = t.numbers_by_id
      LEFT JOIN roll_decision ending ON ending.city_id = t.city_id AND ending.id = t.ended_by_id
     WHERE t.city_id = ${cityId}::uuid AND t.id = ${teamId}::uuid`;
  if (!team) throw new NotFoundError();
  return { ...team, neighbourhoods: [...team.neighbourhoods].sort(byVietnameseName) };
}
