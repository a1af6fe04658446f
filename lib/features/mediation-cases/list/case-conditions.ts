import 'server-only';
import { OBLIGATION_NOTICE_DAYS } from '@/lib/domain/mediation-case/due';
import type { ScopedTx } from '@/lib/db/scope';
import { join, sql, type Sql } from '@/lib/db/sql';
import type { Actor } from '@/lib/domain/access/roles';
import { addDays } from '@/lib/domain/calendar';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { CaseStatus } from '@/lib/domain/mediation-case/case';
import type { CaseFigures } from '@/lib/domain/statistics/case-figures';
import type { CaseFilter } from '@/lib/features/mediation-cases/list/case-list-params';
import type { DueFilter } from '@/lib/features/mediation-cases/list/due-filters';
import {
  readsFamilies,
  searchCondition,
  understandSearch,
  type CaseSearch,
} from '@/lib/features/mediation-cases/list/case-search';

/** Who looks, on what day, for what; made by `askForCases`. */
export type CaseQuestion = {
  readonly actor: Actor;
  readonly today: IsoDate;
  readonly filter: CaseFilter;
  readonly search: CaseSearch;
};

/** Understands a filter for the actor. */
export async function askForCases(tx: ScopedTx, asked: Omit<CaseQuestion, 'search'>): Promise<CaseQuestion> {
  return { ...asked, search: await understandSearch(tx, asked.actor, asked.filter.search) };
}

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
      return sql`c.id IN (SELECT m.case_id FROM case_mediator m
                WHERE m.city_id = ${actor.cityId}::uuid AND m.mediator_id = ${actor.mediatorId}::uuid AND m.ended_on IS NULL)`;
    case 'city_admin':
    case 'city_officer':
    case 'operator':
      return filter.cooperating ? sql`c.co_team_id IS NOT NULL` : sql`true`;
  }
}

// What the table's constraints make true of an open case is said again, for the index of open cases to serve.
function status(asked: CaseStatus): Sql {
  return asked === 'closed' || asked === 'ended_otherwise'
    ? sql`c.status = ${asked}`
    : sql`c.status = ${asked} AND c.ended_on IS NULL`;
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
  // Whatever ended by then was received by then: said for the index of receipts to begin there.
  const ended = (how: Sql): Sql =>
    sql`${how} AND c.ended_on BETWEEN ${from}::date AND ${to}::date AND c.received_on <= ${to}::date`;
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

/** Commune and team of the filter: on today's map as the case says, on another day's as its book lay then. */
function unit({ actor, filter: { communeId, teamId, mapOn } }: CaseQuestion): Sql | null {
  if (communeId === null && teamId === null) return null;
  const of = (table: Sql): Sql =>
    join(
      [
        ...(communeId === null ? [] : [sql`${table}.commune_id = ${communeId}::uuid`]),
        ...(teamId === null ? [] : [sql`${table}.team_id = ${teamId}::uuid`]),
      ],
      ' AND ',
    );
  // A mediator's cases are their own wherever they lie; maps are for figures.
  if (mapOn === null || actor.role === 'mediator') return of(sql`c`);
  return sql`c.book_team_id IN (
    SELECT p.book_team_id FROM book_place p
     WHERE p.city_id = ${actor.cityId}::uuid AND ${of(sql`p`)} AND p.valid_from <= ${mapOn}::date
       AND (p.valid_to IS NULL OR p.valid_to > ${mapOn}::date))`;
}

/** The WHERE of a list of cases named `c`: the same for the page, its count and the export, so that the three agree. */
export function caseConditions(question: CaseQuestion): Sql {
  const { actor, today, filter } = question;
  const conditions: (Sql | null)[] = [
    sql`c.city_id = ${actor.cityId}::uuid`,
    place(question),
    unit(question),
    filter.status === null ? null : status(filter.status),
    filter.kind === null ? null : sql`c.kind = ${filter.kind}`,
    filter.outcome === null ? null : sql`c.outcome = ${filter.outcome}`,
    filter.due === null ? null : due(filter.due, today),
    filter.receivedFrom === null ? null : sql`c.received_on >= ${filter.receivedFrom}::date`,
    filter.receivedTo === null ? null : sql`c.received_on <= ${filter.receivedTo}::date`,
    filter.counted === null ? null : counted(filter.counted.figure, filter.counted.period),
    searchCondition(question.search, readsFamilies(actor)),
  ];
  return join(
    conditions.filter((condition) => condition !== null),
    ' AND ',
  );
}
