import 'server-only';
import { containing } from '@/lib/db/like';
import type { ScopedTx } from '@/lib/db/scope';
import { empty, sql, type Sql } from '@/lib/db/sql';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { LinkFilter, LinkListParams } from '@/lib/features/personal-links/list/params';
import type { LinkState } from '@/lib/features/personal-links/personal-link';
import { foldVietnamese } from '@/lib/schema/fold';

/** Somebody of the commune and their newest link. */
export type LinkedPerson = {
  readonly mediatorId: string;
  readonly fullName: string;
  readonly searchName: string;
  readonly teamNames: readonly string[];
  readonly state: LinkState;
  readonly expiresOn: IsoDate | null;
  /** The last day on which the person opened or answered something; a calendar asks by itself and is not counted. */
  readonly lastUsedOn: IsoDate | null;
};

type Question = { readonly filter: LinkFilter; readonly today: IsoDate };

/** Everybody who sits in a team, with the newest link they were given and where it stands. */
const people = (today: IsoDate): Sql => sql`
  SELECT m.city_id, m.id, m.full_name, m.search_name, m.team_ids, l.expires_on,
         CASE WHEN l.id IS NULL THEN 'none' WHEN l.revoked_at IS NOT NULL THEN 'revoked'
              WHEN l.expires_on < ${today}::date THEN 'expired' ELSE 'open' END AS state
    FROM mediator m
    LEFT JOIN LATERAL (
      SELECT k.id, k.revoked_at, k.expires_on FROM personal_link k
       WHERE k.city_id = m.city_id AND k.mediator_id = m.id AND k.purpose = 'schedule'
       ORDER BY k.created_at DESC, k.id DESC LIMIT 1) l ON true
   WHERE m.city_id = scope_city() AND m.commune_id = scope_commune() AND m.merged_into_id IS NULL
     AND (m.team_ids <> '{}' OR l.id IS NOT NULL)`;

const conditions = ({ q, teamId, classId, state }: LinkFilter): Sql => sql`true
  ${q ? sql`AND p.search_name LIKE ${containing(foldVietnamese(q))}` : empty}
  ${teamId ? sql`AND ${teamId}::uuid = ANY (p.team_ids)` : empty}
  ${state ? sql`AND p.state = ${state}` : empty}
  ${
    classId
      ? sql`AND EXISTS (SELECT FROM training_attendee a WHERE a.city_id = p.city_id AND a.class_id = ${classId}::uuid
                           AND a.mediator_id = p.id AND a.withdrawn_on IS NULL)`
      : empty
  }`;

/** The people of the commune by name, `limit` at most. */
export function listLinkedPeople(
  tx: ScopedTx,
  { filter, today }: Question,
  { after, limit }: Pick<LinkListParams, 'after'> & { readonly limit: number },
): Promise<LinkedPerson[]> {
  return tx.$queryRaw<LinkedPerson[]>`
    WITH p AS MATERIALIZED (${people(today)})
    SELECT p.id AS "mediatorId", p.full_name AS "fullName", p.search_name AS "searchName", p.state,
           p.expires_on::text AS "expiresOn",
           ARRAY(SELECT t.name FROM team t WHERE t.city_id = p.city_id AND t.id = ANY (p.team_ids)
                  ORDER BY t.search_name COLLATE in_number_order) AS "teamNames",
           (SELECT max((u.hour AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)::text
              FROM personal_link k JOIN personal_link_use u ON u.city_id = k.city_id AND u.link_id = k.id
             WHERE k.city_id = p.city_id AND k.mediator_id = p.id AND u.act NOT IN ('calendar', 'refused')) AS "lastUsedOn"
      FROM p
     WHERE ${conditions(filter)}
       ${after ? sql`AND (p.search_name, p.id) > (${after.name}, ${after.id}::uuid)` : empty}
     ORDER BY p.search_name, p.id LIMIT ${limit}`;
}

/** How many people the list holds in all. */
export async function countLinkedPeople(tx: ScopedTx, { filter, today }: Question): Promise<number> {
  const [counted] = await tx.$queryRaw<{ total: number }[]>`
    WITH p AS MATERIALIZED (${people(today)})
    SELECT count(*)::int AS total FROM p WHERE ${conditions(filter)}`;
  return counted?.total ?? 0;
}
