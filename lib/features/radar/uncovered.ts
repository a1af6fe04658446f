import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { sql } from '@/lib/db/sql';
import type { IsoDate } from '@/lib/domain/iso-date';

/** A neighbourhood in force that no team serves. */
export type Uncovered = { readonly id: string; readonly communeId: string; readonly name: string };

/**
 * Neighbourhoods without a team, of a city or of one commune, by name. Told apart from the teams: a team may serve
 * several neighbourhoods, so the share of teams in order says nothing about them.
 */
export function listUncovered(
  tx: ScopedTx,
  place: { readonly cityId: string; readonly communeId: string | null },
  today: IsoDate,
): Promise<Uncovered[]> {
  const day = sql`${today}::date`;
  const there = place.communeId === null ? sql`true` : sql`n.commune_id = ${place.communeId}::uuid`;
  return tx.$queryRaw<Uncovered[]>`
    WITH covered AS MATERIALIZED (
      SELECT l.neighbourhood_id FROM team_neighbourhood l
        JOIN team t ON t.city_id = l.city_id AND t.id = l.team_id
       WHERE l.city_id = ${place.cityId}::uuid AND l.valid_from <= ${day} AND (l.valid_to IS NULL OR l.valid_to > ${day})
         AND t.valid_from <= ${day} AND (t.valid_to IS NULL OR t.valid_to > ${day}))
    SELECT n.id, n.commune_id AS "communeId", n.name FROM neighbourhood n
     WHERE n.city_id = ${place.cityId}::uuid AND ${there}
       AND n.valid_from <= ${day} AND (n.valid_to IS NULL OR n.valid_to > ${day})
       AND n.id NOT IN (SELECT neighbourhood_id FROM covered)
     ORDER BY length(n.name), n.name, n.id`;
}
