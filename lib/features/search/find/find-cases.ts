import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { sql, type Sql } from '@/lib/db/sql';
import type { Actor } from '@/lib/domain/access/roles';
import type { CaseKind, CaseOutcome, CaseStatus } from '@/lib/domain/mediation-case/case';
import type { CommuneKind } from '@/lib/domain/units/unit-name';
import { NOTHING_FOUND, type Finding } from '@/lib/features/search/found';
import { matches, type Asked } from '@/lib/features/search/find/matching';
import { isOnlyDigits, type TypedNumber } from '@/lib/features/search/query';

type Row = {
  id: string;
  total: number;
  book_year: number;
  book_number: number;
  received_on: string;
  kind: CaseKind;
  status: CaseStatus;
  outcome: CaseOutcome | null;
  own: boolean;
  commune_name: string;
  commune_kind: CommuneKind;
  team_name: string | null;
  parties: string[] | null;
  summary: string | null;
};

/** Whether the actor's role reads families at all; the city's roles have no right to those tables (Luật HGƠCS Đ4.3). */
const readsFamilies = ({ role }: Actor): boolean =>
  role === 'commune_officer' || role === 'team_leader' || role === 'mediator';

// The policies compare with = ANY, which no index serves; these equalities are for the planner and widen nothing.
function place(actor: Actor): { readonly mine: Sql; readonly own: Sql } {
  switch (actor.role) {
    case 'commune_officer': {
      const own = sql`c.commune_id = ${actor.communeId}::uuid`;
      return { mine: sql`(${own} OR c.co_commune_id = ${actor.communeId}::uuid)`, own };
    }
    case 'team_leader': {
      const own = sql`c.team_id = ${actor.teamId}::uuid`;
      return { mine: sql`(${own} OR c.co_team_id = ${actor.teamId}::uuid)`, own };
    }
    case 'mediator':
      return {
        mine: sql`c.id IN (SELECT a.case_id FROM case_mediator a WHERE a.city_id = ${actor.cityId}::uuid
                     AND a.mediator_id = ${actor.mediatorId}::uuid AND a.ended_on IS NULL)`,
        own: sql`true`,
      };
    case 'city_admin':
    case 'city_officer':
    case 'operator':
      return { mine: sql`true`, own: sql`true` };
  }
}

const numbered = ({ sequence, year }: TypedNumber): Sql =>
  year === null
    ? sql`c.book_number = ${sequence}::int`
    : sql`c.book_number = ${sequence}::int AND c.book_year = ${year}::int`;

const FAMILIES = sql`
  (SELECT array_agg(p.name ORDER BY p.side, p.ordinal) FROM case_party p
    WHERE p.city_id = hit.city_id AND p.case_id = hit.id AND p.side IN ('first', 'second')) AS parties,
  (SELECT n.summary FROM case_narrative n WHERE n.city_id = hit.city_id AND n.case_id = hit.id) AS summary`;
const NO_FAMILIES = sql`NULL::text[] AS parties, NULL::text AS summary`;

/** Cases by number; by party and content too for those who read families. The newest come first. */
export async function findCases(tx: ScopedTx, asked: Asked): Promise<Finding<'case'>> {
  const { actor, query, limit } = asked;
  const families = readsFamilies(actor);
  if (query.number === null && (!families || isOnlyDigits(query))) return NOTHING_FOUND;
  const { mine, own } = place(actor);
  const condition =
    query.number === null
      ? sql`EXISTS (SELECT 1 FROM case_narrative n WHERE n.city_id = c.city_id AND n.case_id = c.id
                       AND ${matches(sql`n.search_text`, query)})`
      : numbered(query.number);
  const rows = await tx.$queryRaw<Row[]>`
    WITH hit AS (
      SELECT c.city_id, c.id, c.commune_id, c.team_id, c.book_year, c.book_number, c.received_on, c.kind, c.status, c.outcome,
             ${own} AS own, count(*) OVER ()::int AS total FROM mediation_case c
       WHERE c.city_id = ${actor.cityId}::uuid AND ${mine} AND ${condition}
       ORDER BY c.received_on DESC, c.id DESC LIMIT ${limit})
    SELECT hit.id, hit.total, hit.book_year, hit.book_number, hit.received_on::text, hit.kind, hit.status, hit.outcome, hit.own,
           u.name AS commune_name, u.kind AS commune_kind, t.name AS team_name, ${families ? FAMILIES : NO_FAMILIES}
      FROM hit
      JOIN commune u ON u.city_id = hit.city_id AND u.id = hit.commune_id
      LEFT JOIN team t ON t.city_id = hit.city_id AND t.id = hit.team_id
     ORDER BY hit.received_on DESC, hit.id DESC`;
  return { total: rows[0]?.total ?? 0, found: rows.map(toFound) };
}

const toFound = (row: Row): Finding<'case'>['found'][number] => ({
  kind: 'case',
  id: row.id,
  text: [...(row.parties ?? []), row.summary ?? ''].join(' '),
  current: row.own,
  number: { sequence: row.book_number, year: row.book_year },
  caseKind: row.kind,
  status: row.status,
  outcome: row.outcome,
  receivedOn: row.received_on,
  teamName: row.team_name,
  parties: row.parties,
  summary: row.summary,
  communeName: row.commune_name,
  communeKind: row.commune_kind,
});
