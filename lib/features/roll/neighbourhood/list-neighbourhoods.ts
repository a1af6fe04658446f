import 'server-only';
import { sql, type Sql } from '@/lib/db/sql';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { Neighbourhood } from '@/lib/features/roll/neighbourhood/neighbourhood';
import { byVietnameseName } from '@/lib/features/roll/name-order';
import { NotFoundError } from '@/lib/server/not-found';

/** The neighbourhoods of a commune that exist on `day`, in the order of their names. */
export async function listNeighbourhoods(
  tx: ScopedTx,
  { cityId, communeId }: { readonly cityId: string; readonly communeId: string },
  day: IsoDate,
): Promise<readonly Neighbourhood[]> {
  const found = await select(
    tx,
    sql`n.city_id = ${cityId}::uuid AND n.commune_id = ${communeId}::uuid AND (n.valid_to IS NULL OR n.valid_to > ${day}::date)`,
  );
  return found.sort(byVietnameseName);
}

/** One neighbourhood. @throws NotFoundError */
export async function getNeighbourhood(
  tx: ScopedTx,
  cityId: string,
  neighbourhoodId: string,
): Promise<Neighbourhood> {
  const [found] = await select(tx, sql`n.city_id = ${cityId}::uuid AND n.id = ${neighbourhoodId}::uuid`);
  if (!found) throw new NotFoundError();
  return found;
}

function select(tx: ScopedTx, condition: Sql): Promise<Neighbourhood[]> {
  return tx.$queryRaw<Neighbourhood[]>`
    SELECT n.id AS "neighbourhoodId", n.commune_id AS "communeId", n.name, n.kind, n.households,
           n.minority_area AS "minorityArea", n.valid_from::text AS "validFrom", n.valid_to::text AS "validTo", n.version,
           n.changed_by AS "changedBy", n.changed_at AS "changedAt",
           coalesce((SELECT jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name) ORDER BY t.search_name)
                       FROM team_neighbourhood link JOIN team t ON t.city_id = link.city_id AND t.id = link.team_id
                      WHERE link.city_id = n.city_id AND link.neighbourhood_id = n.id AND link.valid_to IS NULL
                        AND t.valid_to IS NULL), '[]') AS teams
      FROM neighbourhood n WHERE ${condition}`;
}
