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
  leader: string | null;
  members: number;
};

/** Teams by name, with who leads them and how many serve. */
export async function findTeams(tx: ScopedTx, asked: Asked): Promise<Finding<'team'>> {
  const { actor, query, today, limit } = asked;
  const name = sql`t.search_name`;
  const rows = await tx.$queryRaw<Row[]>`
    WITH hit AS (
      SELECT t.city_id, t.id, t.commune_id, t.name, t.valid_to, count(*) OVER ()::int AS total FROM team t
       WHERE t.city_id = ${actor.cityId}::uuid AND ${inPlace(sql`t`, actor)} AND ${matches(name, query)}
       ORDER BY ${likelyFirst(name, query)}, t.search_name, t.id LIMIT ${limit})
    SELECT hit.id, hit.total, hit.name, coalesce(hit.valid_to > ${today}::date, true) AS in_force,
           u.name AS commune_name, u.kind AS commune_kind, people.leader, people.members
      FROM hit
      JOIN commune u ON u.city_id = hit.city_id AND u.id = hit.commune_id
     CROSS JOIN LATERAL (
       SELECT min(m.full_name) FILTER (WHERE s.role = 'leader') AS leader, count(*)::int AS members
         FROM team_membership s JOIN mediator m ON m.city_id = s.city_id AND m.id = s.mediator_id
        WHERE s.city_id = hit.city_id AND s.team_id = hit.id AND coalesce(s.valid_to > ${today}::date, true)) people`;
  return {
    total: rows[0]?.total ?? 0,
    found: rows.map((row) => ({
      kind: 'team',
      id: row.id,
      text: row.name,
      current: row.in_force,
      leader: row.leader,
      members: row.members,
      communeName: row.commune_name,
      communeKind: row.commune_kind,
    })),
  };
}
