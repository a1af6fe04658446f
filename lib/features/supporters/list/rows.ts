import 'server-only';
import { containing } from '@/lib/db/like';
import type { ScopedTx } from '@/lib/db/scope';
import { empty, sql, type Sql } from '@/lib/db/sql';
import { startOfYear } from '@/lib/domain/calendar';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { SupporterKind } from '@/lib/domain/support/supporter-kind';
import type { SupporterFilter, SupporterListParams } from '@/lib/features/supporters/list/params';
import { foldVietnamese } from '@/lib/schema/fold';

/** A line of the register. */
export type SupporterLine = {
  readonly supporterId: string;
  readonly fullName: string;
  readonly searchName: string;
  readonly kind: SupporterKind;
  readonly organisation: string | null;
  readonly phone: string | null;
  readonly ofCity: boolean;
  readonly communeId: string | null;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
  /** Teams they are linked to on the day, as far as the reader may see. */
  readonly teams: readonly { readonly id: string; readonly name: string; readonly commune: string }[];
  /** What they did in the year of the day. */
  readonly activities: number;
};

type Question = {
  readonly filter: SupporterFilter;
  readonly today: IsoDate;
  /** A team reads those who support it, nobody else. */
  readonly onlyTeamId: string | null;
};

const linkedTo = (teamId: string, today: IsoDate): Sql => sql`
  AND EXISTS (SELECT 1 FROM supporter_link l WHERE l.city_id = s.city_id AND l.supporter_id = s.id
                 AND l.team_id = ${teamId}::uuid AND (l.valid_to IS NULL OR l.valid_to > ${today}::date))`;

function conditions({ filter, today, onlyTeamId }: Question): Sql {
  const { q, kind, communeId, teamId, active } = filter;
  const didSomething = sql`EXISTS (SELECT 1 FROM support_activity a
    WHERE a.city_id = s.city_id AND a.supporter_id = s.id AND a.removed_on IS NULL
      AND a.happened_on BETWEEN ${startOfYear(today)}::date AND ${today}::date)`;
  return sql`s.city_id = scope_city()
    ${q ? sql`AND s.search_name LIKE ${containing(foldVietnamese(q))}` : empty}
    ${kind ? sql`AND s.kind = ${kind}` : empty}
    ${communeId ? sql`AND s.commune_id = ${communeId}::uuid` : empty}
    ${teamId ? linkedTo(teamId, today) : empty}
    ${onlyTeamId ? linkedTo(onlyTeamId, today) : empty}
    ${active === 'yes' ? sql`AND ${didSomething}` : empty}
    ${active === 'no' ? sql`AND NOT ${didSomething}` : empty}`;
}

/** Supporters of the scope by name, `limit` at most. */
export function listSupporters(
  tx: ScopedTx,
  question: Question,
  { after, limit }: Pick<SupporterListParams, 'after'> & { readonly limit: number },
): Promise<SupporterLine[]> {
  const { today } = question;
  return tx.$queryRaw<SupporterLine[]>`
    WITH page AS MATERIALIZED (
      SELECT s.* FROM supporter s
       WHERE ${conditions(question)}
         ${after ? sql`AND (s.search_name, s.id) > (${after.name}, ${after.id}::uuid)` : empty}
       ORDER BY s.search_name, s.id LIMIT ${limit})
    SELECT s.id AS "supporterId", s.full_name AS "fullName", s.search_name AS "searchName", s.kind, s.organisation, s.phone,
           s.commune_id IS NULL AS "ofCity", s.commune_id AS "communeId", s.valid_from::text AS "validFrom",
           s.valid_to::text AS "validTo",
           (SELECT coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name, 'commune', u.name)
                                     ORDER BY u.search_name, t.search_name COLLATE in_number_order), '[]')
              FROM supporter_link l
              JOIN team t ON t.city_id = l.city_id AND t.id = l.team_id
              JOIN commune u ON u.city_id = l.city_id AND u.id = l.commune_id
             WHERE l.city_id = s.city_id AND l.supporter_id = s.id AND l.valid_from <= ${today}::date
               AND (l.valid_to IS NULL OR l.valid_to > ${today}::date)) AS teams,
           (SELECT count(*)::int FROM support_activity a
             WHERE a.city_id = s.city_id AND a.supporter_id = s.id AND a.removed_on IS NULL
               AND a.happened_on BETWEEN ${startOfYear(today)}::date AND ${today}::date) AS activities
      FROM page s ORDER BY s.search_name, s.id`;
}

/** How many supporters the list holds in all. */
export async function countSupporters(tx: ScopedTx, question: Question): Promise<number> {
  const [counted] = await tx.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM supporter s WHERE ${conditions(question)}`;
  return counted?.total ?? 0;
}
