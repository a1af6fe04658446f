import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { sql } from '@/lib/db/sql';
import { communeName, type CommuneKind } from '@/lib/domain/units/unit-name';
import { NOTHING_FOUND, type Finding } from '@/lib/features/search/found';
import { likelyFirst, matches, type Asked } from '@/lib/features/search/find/matching';

type Row = { id: string; total: number; name: string; kind: CommuneKind; in_force: boolean };

/** Communes by name, for the roles of the city: everybody else is in one and is shown no other. */
export async function findCommunes(tx: ScopedTx, asked: Asked): Promise<Finding<'commune'>> {
  const { actor, query, today, limit } = asked;
  if (actor.communeId !== null) return NOTHING_FOUND;
  const name = sql`c.search_name`;
  const rows = await tx.$queryRaw<Row[]>`
    SELECT c.id, count(*) OVER ()::int AS total, c.name, c.kind, coalesce(c.valid_to > ${today}::date, true) AS in_force
      FROM commune c WHERE c.city_id = ${actor.cityId}::uuid AND ${matches(name, query)}
     ORDER BY ${likelyFirst(name, query)}, c.search_name, c.id LIMIT ${limit}`;
  return {
    total: rows[0]?.total ?? 0,
    found: rows.map((row) => ({
      kind: 'commune',
      id: row.id,
      text: communeName(row),
      current: row.in_force,
      communeKind: row.kind,
    })),
  };
}
