import 'server-only';
import { empty, join, sql, type Sql } from '@/lib/db/sql';
import type { Actor } from '@/lib/domain/access/roles';
import { addDays } from '@/lib/domain/calendar';
import type { IsoDate } from '@/lib/domain/iso-date';
import { parseCaseNumber } from '@/lib/domain/mediation-case/numbering';
import type { CaseFigures } from '@/lib/domain/statistics/case-figures';
import type { CaseFilter } from '@/lib/features/mediation-cases/list/case-list-params';
import { OBLIGATION_NOTICE_DAYS, type DueFilter } from '@/lib/features/mediation-cases/list/due-filters';
import { foldVietnamese } from '@/lib/schema/fold';

/** Who looks, on what day, for what. */
export type CaseQuestion = { readonly actor: Actor; readonly today: IsoDate; readonly filter: CaseFilter };

/** Whether the actor's role reads parties and narrative; the city's roles have no right to those tables at all. */
export const readsFamilies = (actor: Actor): boolean =>
  actor.role === 'commune_officer' || actor.role === 'team_leader' || actor.role === 'mediator';

// The policies would give the same rows, but compare with = ANY, which no index serves; these plain equalities are for
// the planner. They narrow and never widen what the policies let through.
function place({ actor, filter }: CaseQuestion): Sql {
  switch (actor.role) {
    case 'commune_officer':
      return filter.cooperating
        ? sql`c.co_commune_id = ${actor.communeId}::uuid`
        : sql`c.commune_id = ${actor.communeId}::uuid`;
    case 'team_leader':
      return filter.cooperating
        ? sql`c.co_team_id = ${actor.teamId}::uuid`
        : sql`c.team_id = ${actor.teamId}::uuid`;
    case 'mediator':
      return sql`c.reader_mediator_ids @> ARRAY[${actor.mediatorId}::uuid]`;
    case 'city_admin':
    case 'city_officer':
    case 'operator':
      return filter.cooperating ? sql`c.co_team_id IS NOT NULL` : sql`true`;
  }
}

function due(flag: DueFilter, today: IsoDate): Sql {
  switch (flag) {
    case 'unassigned':
      return sql`c.ended_on IS NULL AND c.reader_mediator_ids = '{}'`;
    case 'start_late':
      return sql`c.ended_on IS NULL AND c.status = 'assigned' AND c.started_on IS NULL
                 AND c.reader_mediator_ids <> '{}' AND c.must_start_by < ${today}::date`;
    case 'obligation':
      return sql`c.ended_on IS NOT NULL AND c.next_obligation_due <= ${addDays(today, OBLIGATION_NOTICE_DAYS)}::date`;
    case 'alert':
      return sql`c.open_alerts > 0`;
  }
}

/** The definitions of `COUNTED_IN` (lib/domain/statistics) as SQL; a test compares the two on the same cases. */
function counted(
  figure: keyof CaseFigures,
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
): Sql {
  const ended = (how: Sql): Sql => sql`${how} AND c.ended_on BETWEEN ${from}::date AND ${to}::date`;
  const openAt = sql`(c.ended_on IS NULL OR c.ended_on >= ${from}::date)`;
  switch (figure) {
    case 'new':
      return sql`c.received_on BETWEEN ${from}::date AND ${to}::date`;
    case 'carriedOver':
      return sql`c.received_on < ${from}::date AND ${openAt}`;
    case 'received':
      return sql`c.received_on <= ${to}::date AND ${openAt}`;
    case 'successful':
      return ended(sql`c.outcome = 'successful'`);
    case 'unsuccessful':
      return ended(sql`c.outcome = 'unsuccessful'`);
    case 'endedOtherwise':
      return ended(sql`c.status = 'ended_otherwise'`);
    case 'inHand':
      return sql`c.received_on <= ${to}::date AND (c.ended_on IS NULL OR c.ended_on > ${to}::date)`;
  }
}

/** Each typed word begins some word: «nguyen van an» finds «Nguyễn Văn Ân», and «an» does not find «Vân». */
function wordPatterns(typed: string): readonly string[] {
  return foldVietnamese(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => `\\m${word}`);
}

function search(typed: string, families: boolean): Sql {
  const number = parseCaseNumber(typed);
  if (number) return sql`c.book_year = ${number.year} AND c.book_number = ${number.sequence}`;
  const patterns = wordPatterns(typed);
  if (patterns.length === 0) return sql`false`;
  const ofTeam = sql`c.team_id IN (SELECT t.id FROM team t WHERE t.city_id = c.city_id AND t.search_name ~ ALL (${patterns}))`;
  return families
    ? sql`(${ofTeam} OR EXISTS (SELECT 1 FROM case_narrative n
            WHERE n.city_id = c.city_id AND n.case_id = c.id AND n.search_text ~ ALL (${patterns})))`
    : sql`(${ofTeam} OR c.commune_id IN (SELECT u.id FROM commune u
            WHERE u.city_id = c.city_id AND u.search_name ~ ALL (${patterns})))`;
}

/** The WHERE of a list of cases named `c`: the same for the page, its count and the export, so that the three agree. */
export function caseConditions(question: CaseQuestion): Sql {
  const { actor, today, filter } = question;
  const conditions: (Sql | null)[] = [
    sql`c.city_id = ${actor.cityId}::uuid`,
    place(question),
    filter.communeId === null ? null : sql`c.commune_id = ${filter.communeId}::uuid`,
    filter.teamId === null ? null : sql`c.team_id = ${filter.teamId}::uuid`,
    filter.status === null ? null : sql`c.status = ${filter.status}`,
    filter.kind === null ? null : sql`c.kind = ${filter.kind}`,
    filter.outcome === null ? null : sql`c.outcome = ${filter.outcome}`,
    filter.due === null ? null : due(filter.due, today),
    filter.receivedFrom === null ? null : sql`c.received_on >= ${filter.receivedFrom}::date`,
    filter.receivedTo === null ? null : sql`c.received_on <= ${filter.receivedTo}::date`,
    filter.counted === null ? null : counted(filter.counted.figure, filter.counted.period),
    filter.search === '' ? null : search(filter.search, readsFamilies(actor)),
  ];
  const asked = conditions.filter((condition) => condition !== null);
  return asked.length === 0 ? empty : join(asked, ' AND ');
}
