import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { sql, type Sql } from '@/lib/db/sql';
import type { Actor } from '@/lib/domain/access/roles';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { CaseKind, CaseStatus, StartException } from '@/lib/domain/mediation-case/case';
import { byUrgency, isWork, whatIsDue, type Due } from '@/lib/domain/mediation-case/due';

/** A case that waits for somebody, and the most urgent thing it waits for. */
export type DueCase = {
  readonly caseId: string;
  readonly bookNumber: number;
  readonly bookYear: number;
  readonly teamName: string;
  readonly kind: CaseKind;
  readonly summary: string;
  readonly receivedOn: IsoDate;
  readonly assignedOn: IsoDate | null;
  readonly nextMeetingAt: Date | null;
  readonly due: Due;
};

type DueRow = {
  id: string;
  book_number: number;
  book_year: number;
  team_name: string;
  kind: CaseKind;
  summary: string;
  status: CaseStatus;
  received_on: string;
  assigned_on: string | null;
  start_exception: StartException | null;
  agreed_start_on: string | null;
  started_on: string | null;
  next_meeting_at: Date | null;
  next_meeting_on: string | null;
  next_obligation_due: string | null;
  open_alerts: number;
  mediator_ids: string[];
};

/** The cases an actor acts on: a plain condition that an index serves. Null for city roles, who act on none. */
function actedOnBy(actor: Actor): Sql | null {
  switch (actor.role) {
    case 'commune_officer':
      return sql`c.city_id = ${actor.cityId}::uuid AND c.commune_id = ${actor.communeId}::uuid`;
    case 'team_leader':
      return sql`c.city_id = ${actor.cityId}::uuid AND c.team_id = ${actor.teamId}::uuid`;
    case 'mediator':
      // Not reader_mediator_ids @> …: under row-level security no index serves it.
      return sql`c.city_id = ${actor.cityId}::uuid AND c.id IN (
        SELECT m.case_id FROM case_mediator m
         WHERE m.city_id = ${actor.cityId}::uuid AND m.mediator_id = ${actor.mediatorId}::uuid AND m.ended_on IS NULL)`;
    case 'city_admin':
    case 'city_officer':
    case 'operator':
      return null;
  }
}

/**
 * Open cases, and ended ones whose agreement is still followed up or whose alert nobody has answered: three plain
 * conditions, each with its own index, instead of one tower of OR. The name of a team of another commune is not
 * readable, hence the outer join.
 */
function waitingRows(tx: ScopedTx, mine: Sql): Promise<DueRow[]> {
  return tx.$queryRaw<DueRow[]>`
    WITH waiting AS (
      SELECT c.* FROM mediation_case c WHERE ${mine} AND c.ended_on IS NULL
      UNION
      SELECT c.* FROM mediation_case c WHERE ${mine} AND c.next_obligation_due IS NOT NULL
      UNION
      SELECT c.* FROM mediation_case c WHERE ${mine} AND c.open_alerts > 0
    )
    SELECT c.id, c.book_number, c.book_year, coalesce(t.name, 'Tổ phối hợp') AS team_name, c.kind, n.summary, c.status,
           c.received_on::text, c.assigned_on::text, c.start_exception, c.agreed_start_on::text, c.started_on::text,
           c.next_meeting_at, (c.next_meeting_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date::text AS next_meeting_on,
           c.next_obligation_due::text, c.open_alerts, c.reader_mediator_ids AS mediator_ids
      FROM waiting c
      JOIN case_narrative n ON n.city_id = c.city_id AND n.case_id = c.id
      LEFT JOIN team t ON t.city_id = c.city_id AND t.id = c.team_id`;
}

function dueOf(row: DueRow, today: IsoDate): DueCase | null {
  const [due] = whatIsDue(
    {
      status: row.status,
      mediatorIds: row.mediator_ids,
      assignedOn: row.assigned_on,
      startException: row.start_exception,
      agreedStartOn: row.agreed_start_on,
      startedOn: row.started_on,
      hasOpenObligations: row.next_obligation_due !== null,
      openAlerts: row.open_alerts,
      nextMeetingOn: row.next_meeting_on,
      nextObligationDueOn: row.next_obligation_due,
    },
    today,
  );
  if (!due || !isWork(due, today)) return null;
  return {
    caseId: row.id,
    bookNumber: row.book_number,
    bookYear: row.book_year,
    teamName: row.team_name,
    kind: row.kind,
    summary: row.summary,
    receivedOn: row.received_on,
    assignedOn: row.assigned_on,
    nextMeetingAt: row.next_meeting_at,
    due,
  };
}

/** What is due for the actor on `today`, most urgent first. Empty for city roles. */
export async function listDueCases(tx: ScopedTx, actor: Actor, today: IsoDate): Promise<readonly DueCase[]> {
  const mine = actedOnBy(actor);
  if (!mine) return [];
  const order = byUrgency(today);
  return (await waitingRows(tx, mine))
    .map((row) => dueOf(row, today))
    .filter((item) => item !== null)
    .sort((first, second) => order(first.due, second.due) || first.caseId.localeCompare(second.caseId));
}
