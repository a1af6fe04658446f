import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { sql } from '@/lib/db/sql';
import type { CommuneKind } from '@/lib/domain/units/unit-name';
import type { Finding } from '@/lib/features/search/found';
import { inPlace, likelyFirst, matches, type Asked } from '@/lib/features/search/find/matching';

type Row = {
  id: string;
  total: number;
  full_name: string;
  birth_year: number | null;
  phone: string | null;
  commune_name: string;
  commune_kind: CommuneKind;
  leads: boolean | null;
  serves_in: string[] | null;
  served_in: string[] | null;
};

/**
 * People of the roll by name and telephone number. The second entry of a person, merged into the first, is not shown:
 * the one that was kept is.
 */
export async function findMediators(tx: ScopedTx, asked: Asked): Promise<Finding<'mediator'>> {
  const { actor, query, today, limit } = asked;
  const name = sql`m.search_name`;
  const condition =
    query.phone === null
      ? matches(sql`m.search_name || ' ' || coalesce(m.phone, '')`, query)
      : sql`m.phone LIKE ${`%${query.phone}%`}`;
  const rows = await tx.$queryRaw<Row[]>`
    WITH hit AS (
      SELECT m.city_id, m.id, count(*) OVER ()::int AS total FROM mediator m
       WHERE m.city_id = ${actor.cityId}::uuid AND m.merged_into_id IS NULL AND ${inPlace(sql`m`, actor)} AND ${condition}
       ORDER BY ${likelyFirst(name, query)}, m.search_name, m.id LIMIT ${limit})
    SELECT m.id, hit.total, m.full_name, m.birth_year, m.phone, u.name AS commune_name, u.kind AS commune_kind,
           seats.leads, seats.serves_in, seats.served_in
      FROM hit
      JOIN mediator m ON m.city_id = hit.city_id AND m.id = hit.id
      JOIN commune u ON u.city_id = m.city_id AND u.id = m.commune_id
     CROSS JOIN LATERAL (
       SELECT bool_or(s.role = 'leader') FILTER (WHERE held.now) AS leads,
              array_agg(t.name ORDER BY t.search_name) FILTER (WHERE held.now) AS serves_in,
              array_agg(t.name ORDER BY s.valid_to DESC) FILTER (WHERE NOT held.now) AS served_in
         FROM team_membership s
         JOIN team t ON t.city_id = s.city_id AND t.id = s.team_id
        CROSS JOIN LATERAL (SELECT coalesce(s.valid_to > ${today}::date, true) AS now) held
        WHERE s.city_id = hit.city_id AND s.mediator_id = hit.id) seats`;
  return {
    total: rows[0]?.total ?? 0,
    found: rows.map((row) => ({
      kind: 'mediator',
      id: row.id,
      text: row.full_name,
      current: row.serves_in !== null,
      birthYear: row.birth_year,
      phone: row.phone,
      leads: row.leads ?? false,
      teams: [...new Set(row.serves_in ?? row.served_in?.slice(0, 1) ?? [])],
      communeName: row.commune_name,
      communeKind: row.commune_kind,
    })),
  };
}
