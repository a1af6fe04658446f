import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { sql } from '@/lib/db/sql';
import type { CommuneKind } from '@/lib/domain/units/unit-name';
import type { Finding } from '@/lib/features/search/found';
import { inPlace, likelyFirst, matches, type Asked } from '@/lib/features/search/find/matching';

type Row = {
  id: string;
  total: number;
  name: string;
  in_force: boolean;
  commune_name: string;
  commune_kind: CommuneKind;
  team_id: string | null;
  team_name: string | null;
};

/** Neighbourhoods by name, with the team that serves them. A team looks among its own. */
export async function findNeighbourhoods(tx: ScopedTx, asked: Asked): Promise<Finding<'neighbourhood'>> {
  const { actor, query, today, limit } = asked;
  const name = sql`n.search_name`;
  const ofTeam =
    actor.teamId === null
      ? sql`true`
      : sql`EXISTS (SELECT 1 FROM team_neighbourhood s WHERE s.city_id = n.city_id AND s.neighbourhood_id = n.id
                       AND s.team_id = ${actor.teamId}::uuid)`;
  const rows = await tx.$queryRaw<Row[]>`
    WITH hit AS (
      SELECT n.city_id, n.id, n.commune_id, n.name, n.valid_to, count(*) OVER ()::int AS total FROM neighbourhood n
       WHERE n.city_id = ${actor.cityId}::uuid AND ${inPlace(sql`n`, actor)} AND ${ofTeam} AND ${matches(name, query)}
       ORDER BY ${likelyFirst(name, query)}, n.search_name, n.id LIMIT ${limit})
    SELECT hit.id, hit.total, hit.name, coalesce(hit.valid_to > ${today}::date, true) AS in_force,
           u.name AS commune_name, u.kind AS commune_kind, served.team_id, served.team_name
      FROM hit
      JOIN commune u ON u.city_id = hit.city_id AND u.id = hit.commune_id
      LEFT JOIN LATERAL (
        SELECT t.id AS team_id, t.name AS team_name
          FROM team_neighbourhood s JOIN team t ON t.city_id = s.city_id AND t.id = s.team_id
         WHERE s.city_id = hit.city_id AND s.neighbourhood_id = hit.id
         ORDER BY coalesce(s.valid_to, DATE '9999-12-31') DESC, t.id LIMIT 1) served ON true`;
  return {
    total: rows[0]?.total ?? 0,
    found: rows.map((row) => ({
      kind: 'neighbourhood',
      id: row.id,
      text: row.name,
      current: row.in_force,
      team: row.team_id === null ? null : { id: row.team_id, name: row.team_name ?? '' },
      communeName: row.commune_name,
      communeKind: row.commune_kind,
    })),
  };
}
