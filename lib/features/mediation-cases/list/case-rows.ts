import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { sql, type Sql } from '@/lib/db/sql';
import type { IsoDate } from '@/lib/domain/iso-date';
import type {
  CaseKind,
  CaseOutcome,
  CaseStatus,
  OtherEnding,
  StartException,
} from '@/lib/domain/mediation-case/case';
import type { CommuneKind } from '@/lib/domain/units/unit-name';
import { BOOK_NAME } from '@/lib/features/mediation-cases/book-name';
import { caseConditions, type CaseQuestion } from '@/lib/features/mediation-cases/list/case-conditions';
import { readsFamilies } from '@/lib/features/mediation-cases/list/case-search';
import type { CaseCursor, CaseSort } from '@/lib/features/mediation-cases/list/case-order';

/** A line of the list. `parties` and `summary` are null for roles that may not read them. */
export type CaseRow = {
  readonly id: string;
  readonly commune_id: string;
  readonly team_id: string;
  readonly co_team_id: string | null;
  readonly commune_name: string;
  readonly commune_kind: CommuneKind;
  /** Null when the team is another commune's, whose roll the scope does not see. */
  readonly team_name: string | null;
  /** In whose book, where another team has it now. */
  readonly book_name: string | null;
  readonly book_year: number;
  readonly book_number: number;
  readonly received_on: IsoDate;
  readonly kind: CaseKind;
  readonly status: CaseStatus;
  readonly outcome: CaseOutcome | null;
  readonly other_ending: OtherEnding | null;
  readonly assigned_on: IsoDate | null;
  readonly start_exception: StartException | null;
  readonly agreed_start_on: IsoDate | null;
  readonly started_on: IsoDate | null;
  readonly ended_on: IsoDate | null;
  readonly next_meeting_on: IsoDate | null;
  readonly next_obligation_due: IsoDate | null;
  readonly open_alerts: number;
  readonly mediator_ids: readonly string[];
  readonly due_key: IsoDate;
  readonly parties: readonly string[] | null;
  readonly summary: string | null;
};

export type PageOf = {
  readonly sort: { readonly key: CaseSort; readonly direction: 'asc' | 'desc' };
  readonly after: CaseCursor | null;
  readonly limit: number;
};

// When the case next asks for something: what has no day asks at once, what asks for nothing comes last. The same
// order as `whatIsDue`, without its words.
const DUE_KEY = sql`(CASE
  WHEN c.open_alerts > 0 OR (c.ended_on IS NULL AND c.reader_mediator_ids = '{}') THEN DATE '1900-01-01'
  WHEN c.ended_on IS NOT NULL THEN coalesce(c.next_obligation_due, DATE '9999-12-31')
  WHEN c.status = 'paused' THEN DATE '9999-12-31'
  WHEN c.started_on IS NULL AND c.must_start_by IS NOT NULL THEN c.must_start_by
  ELSE coalesce((c.next_meeting_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date, DATE '9999-12-31') END)`;

const ORDER: Record<CaseSort, Record<'asc' | 'desc', Sql>> = {
  received: { asc: sql`received_on, id`, desc: sql`received_on DESC, id DESC` },
  number: { asc: sql`book_year, book_number, id`, desc: sql`book_year DESC, book_number DESC, id DESC` },
  due: { asc: sql`due_key, id`, desc: sql`due_key DESC, id DESC` },
};

function beginsAfter({ sort, after }: PageOf): Sql {
  if (after === null) return sql`true`;
  const comparison = sort.direction === 'asc' ? sql`>` : sql`<`;
  switch (after.key) {
    case 'received':
      return sql`(c.received_on, c.id) ${comparison} (${after.day}::date, ${after.id}::uuid)`;
    case 'due':
      return sql`(${DUE_KEY}, c.id) ${comparison} (${after.day}::date, ${after.id}::uuid)`;
    case 'number':
      return sql`(c.book_year, c.book_number, c.id) ${comparison} (${after.year}::int, ${after.sequence}::int, ${after.id}::uuid)`;
  }
}

const FAMILIES = sql`
  (SELECT array_agg(p.name ORDER BY p.side, p.ordinal) FROM case_party p
    WHERE p.city_id = page.city_id AND p.case_id = page.id AND p.side IN ('first', 'second')) AS parties,
  (SELECT n.summary FROM case_narrative n WHERE n.city_id = page.city_id AND n.case_id = page.id) AS summary`;
const NO_FAMILIES = sql`NULL::text[] AS parties, NULL::text AS summary`;

/** A page of the list, in order. The lines are found first, by index; what they are called is looked up for them alone. */
export async function listCases(tx: ScopedTx, question: CaseQuestion, page: PageOf): Promise<CaseRow[]> {
  const order = ORDER[page.sort.key][page.sort.direction];
  return tx.$queryRaw<CaseRow[]>`
    WITH page AS (
      SELECT c.city_id, c.id, c.commune_id, c.team_id, ${BOOK_NAME} AS book_name, c.co_team_id, c.book_year, c.book_number, c.received_on, c.kind,
             c.status, c.outcome, c.other_ending, c.assigned_on, c.start_exception, c.agreed_start_on, c.started_on,
             c.ended_on, c.next_meeting_at, c.next_obligation_due, c.open_alerts, c.reader_mediator_ids, ${DUE_KEY} AS due_key
        FROM mediation_case c
       WHERE ${caseConditions(question)} AND ${beginsAfter(page)}
       ORDER BY ${order} LIMIT ${page.limit})
    SELECT page.id, page.commune_id, page.team_id, page.book_name, page.co_team_id, page.book_year, page.book_number,
           page.received_on::text, page.kind, page.status, page.outcome, page.other_ending, page.assigned_on::text,
           page.start_exception, page.agreed_start_on::text, page.started_on::text, page.ended_on::text,
           (page.next_meeting_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date::text AS next_meeting_on,
           page.next_obligation_due::text, page.open_alerts, page.reader_mediator_ids AS mediator_ids,
           page.due_key::text, u.name AS commune_name, u.kind AS commune_kind, t.name AS team_name,
           ${readsFamilies(question.actor) ? FAMILIES : NO_FAMILIES}
      FROM page
      JOIN commune u ON u.city_id = page.city_id AND u.id = page.commune_id
      LEFT JOIN team t ON t.city_id = page.city_id AND t.id = page.team_id
     ORDER BY ${order}`;
}

/** How many cases the list holds in all. Cheap within a commune; over a city it would count a table, so nobody asks. */
export async function countCases(tx: ScopedTx, question: CaseQuestion): Promise<number> {
  const [counted] = await tx.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM mediation_case c WHERE ${caseConditions(question)}`;
  return counted?.total ?? 0;
}
