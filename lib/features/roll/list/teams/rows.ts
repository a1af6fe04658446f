import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { join, sql, type Sql } from '@/lib/db/sql';
import type { TenantActor } from '@/lib/domain/access/roles';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { CommuneKind } from '@/lib/domain/units/unit-name';
import { nameCondition } from '@/lib/features/roll/list/search-condition';
import type { TeamFilter, TeamOrder } from '@/lib/features/roll/list/teams/filter';
import type { TeamCursor } from '@/lib/features/roll/list/teams/params';

/** Who looks, on what day, for which teams. */
export type TeamQuestion = {
  readonly actor: TenantActor;
  readonly today: IsoDate;
  readonly filter: TeamFilter;
  /** The teams with the finding that was asked for; null when none was. */
  readonly only: readonly string[] | null;
};

/** A line of the list. */
export type TeamRow = {
  readonly id: string;
  readonly name: string;
  readonly commune_name: string;
  readonly commune_kind: CommuneKind;
  readonly neighbourhoods: readonly string[];
  readonly quota: number | null;
  readonly valid_from: IsoDate;
  readonly valid_to: IsoDate | null;
  readonly commune_key: string;
  readonly team_key: string;
};

export type TeamPageOf = {
  readonly sort: TeamOrder;
  readonly after: TeamCursor | null;
  readonly limit: number;
};

function conditions({ actor, today, filter, only }: TeamQuestion): Sql {
  const day = sql`${today}::date`;
  const all: (Sql | null)[] = [
    sql`t.city_id = ${actor.cityId}::uuid`,
    actor.communeId === null ? null : sql`t.commune_id = ${actor.communeId}::uuid`,
    actor.teamId === null ? null : sql`t.id = ${actor.teamId}::uuid`,
    filter.communeId === null ? null : sql`t.commune_id = ${filter.communeId}::uuid`,
    filter.neighbourhoodId === null
      ? null
      : sql`t.id IN (SELECT l.team_id FROM team_neighbourhood l
              WHERE l.city_id = ${actor.cityId}::uuid AND l.neighbourhood_id = ${filter.neighbourhoodId}::uuid
                AND l.valid_from <= ${day} AND (l.valid_to IS NULL OR l.valid_to > ${day}))`,
    filter.status === null ? sql`(t.valid_to IS NULL OR t.valid_to > ${day})` : null,
    filter.status === 'ended' ? sql`t.valid_to <= ${day}` : null,
    only === null ? null : sql`t.id = ANY (${[...only]}::uuid[])`,
    nameCondition(filter.search, sql`t.search_name`),
  ];
  return join(
    all.filter((condition) => condition !== null),
    ' AND ',
  );
}

const DIRECTION = {
  asc: { order: sql`commune_key, team_key COLLATE in_number_order, id`, comparison: sql`>` },
  desc: { order: sql`commune_key DESC, team_key COLLATE in_number_order DESC, id DESC`, comparison: sql`<` },
};

/** A page of teams, by commune and name; their neighbourhoods are looked up for them alone. */
export async function listTeams(
  tx: ScopedTx,
  question: TeamQuestion,
  { sort, after, limit }: TeamPageOf,
): Promise<TeamRow[]> {
  const { order, comparison } = DIRECTION[sort.direction];
  const begins = after
    ? sql`(u.search_name, t.search_name COLLATE in_number_order, t.id) ${comparison} (${after.commune}, ${after.team}, ${after.id}::uuid)`
    : sql`true`;
  return tx.$queryRaw<TeamRow[]>`
    WITH page AS MATERIALIZED (
      SELECT * FROM (
        SELECT t.city_id, t.id, t.name, t.quota, t.valid_from, t.valid_to, u.name AS commune_name,
               u.kind AS commune_kind, u.search_name AS commune_key, t.search_name AS team_key
          FROM team t JOIN commune u ON u.city_id = t.city_id AND u.id = t.commune_id
         WHERE ${conditions(question)} AND ${begins}
      ) found ORDER BY ${order} LIMIT ${limit})
    SELECT id, name, commune_name, commune_kind, quota, valid_from::text, valid_to::text, commune_key, team_key,
           (SELECT coalesce(array_agg(n.name ORDER BY n.search_name COLLATE in_number_order), '{}')
              FROM team_neighbourhood l
              JOIN neighbourhood n ON n.city_id = l.city_id AND n.id = l.neighbourhood_id
             WHERE l.city_id = page.city_id AND l.team_id = page.id
               AND (l.valid_to IS NULL OR l.valid_to > ${question.today}::date)) AS neighbourhoods
      FROM page ORDER BY ${order}`;
}

/** How many teams the list holds in all. */
export async function countTeams(tx: ScopedTx, question: TeamQuestion): Promise<number> {
  const [counted] = await tx.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM team t WHERE ${conditions(question)}`;
  return counted?.total ?? 0;
}
