import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { sql, type Sql } from '@/lib/db/sql';
import type { Actor } from '@/lib/domain/access/roles';
import { parseCaseNumber, type CaseNumber } from '@/lib/domain/mediation-case/numbering';
import { foldVietnamese } from '@/lib/schema/fold';

/** What was typed, understood: nothing, a number of the book, or words with the units that bear them. */
export type CaseSearch =
  | { readonly by: 'nothing' }
  | { readonly by: 'number'; readonly number: CaseNumber }
  | {
      readonly by: 'words';
      readonly patterns: readonly string[];
      readonly teamIds: readonly string[];
      readonly communeIds: readonly string[];
    };

/** Whether the actor's role reads parties and narrative; the city's roles have no right to those tables at all. */
export const readsFamilies = (actor: Actor): boolean =>
  actor.role === 'commune_officer' || actor.role === 'team_leader' || actor.role === 'mediator';

/** Each typed word begins some word: «nguyen van an» finds «Nguyễn Văn Ân», and «an» does not find «Vân». */
function wordPatterns(typed: string): readonly string[] {
  return foldVietnamese(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => `\\m${word}`);
}

/**
 * Understands what was typed. Units are found first and by name, so that cases are then met by an index and not one by
 * one. Communes are searched for the city alone: everyone else is in one.
 */
export async function understandSearch(tx: ScopedTx, actor: Actor, typed: string): Promise<CaseSearch> {
  if (typed === '') return { by: 'nothing' };
  const number = parseCaseNumber(typed);
  if (number) return { by: 'number', number };
  const patterns = wordPatterns(typed);
  if (patterns.length === 0) return { by: 'words', patterns, teamIds: [], communeIds: [] };
  const teams = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM team WHERE city_id = ${actor.cityId}::uuid AND search_name ~ ALL (${patterns})`;
  const communes = readsFamilies(actor)
    ? []
    : await tx.$queryRaw<{ id: string }[]>`
        SELECT id FROM commune WHERE city_id = ${actor.cityId}::uuid AND search_name ~ ALL (${patterns})`;
  return {
    by: 'words',
    patterns,
    teamIds: teams.map(({ id }) => id),
    communeIds: communes.map(({ id }) => id),
  };
}

/** The condition on a case named `c`; null when nothing was typed. Signs without letters find nothing. */
export function searchCondition(search: CaseSearch, families: boolean): Sql | null {
  if (search.by === 'nothing') return null;
  if (search.by === 'number') {
    return sql`c.book_year = ${search.number.year} AND c.book_number = ${search.number.sequence}`;
  }
  const { patterns, teamIds, communeIds } = search;
  if (patterns.length === 0) return sql`false`;
  const ofUnits = sql`c.team_id = ANY (${teamIds}::uuid[]) OR c.commune_id = ANY (${communeIds}::uuid[])`;
  return families
    ? sql`(${ofUnits} OR EXISTS (SELECT 1 FROM case_narrative n
            WHERE n.city_id = c.city_id AND n.case_id = c.id AND n.search_text ~ ALL (${patterns})))`
    : sql`(${ofUnits})`;
}
