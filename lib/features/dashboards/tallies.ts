import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { CaseKind } from '@/lib/domain/mediation-case/case';
import { balanceFigures, type CaseFigures } from '@/lib/domain/statistics/case-figures';
import type { Period } from '@/lib/domain/statistics/periods';
import type { Place } from './place';

/** What the roll-ups say of one unit and kind over a period. */
export type UnitTally = { readonly unitId: string; readonly kind: CaseKind; readonly figures: CaseFigures };

/** What came in and went out in one month of the period. */
export type MonthTally = {
  readonly month: IsoDate;
  readonly received: number;
  readonly successful: number;
  readonly unsuccessful: number;
  readonly endedOtherwise: number;
};

type TallyRow = {
  unit_id: string;
  kind: CaseKind;
  in_hand_now: number;
  net_since: number;
  received: number;
  successful: number;
  unsuccessful: number;
  ended_otherwise: number;
};

/** Carried over is counted back: what is in hand now, less what came in since the period began, plus what went out. */
function figuresOf(row: TallyRow): CaseFigures {
  return balanceFigures({
    carriedOver: row.in_hand_now - row.net_since,
    new: row.received,
    successful: row.successful,
    unsuccessful: row.unsuccessful,
    endedOtherwise: row.ended_otherwise,
  });
}

type Span = Pick<Period, 'from' | 'to'>;

function communeRows(tx: ScopedTx, cityId: string, { from, to }: Span): Promise<TallyRow[]> {
  return tx.$queryRaw<TallyRow[]>`
    WITH since AS (
      SELECT commune_id, kind,
             sum(received - successful - unsuccessful - ended_otherwise)::int AS net,
             coalesce(sum(received) FILTER (WHERE month <= ${to}::date), 0)::int AS received,
             coalesce(sum(successful) FILTER (WHERE month <= ${to}::date), 0)::int AS successful,
             coalesce(sum(unsuccessful) FILTER (WHERE month <= ${to}::date), 0)::int AS unsuccessful,
             coalesce(sum(ended_otherwise) FILTER (WHERE month <= ${to}::date), 0)::int AS ended_otherwise
        FROM commune_case_month WHERE city_id = ${cityId}::uuid AND month >= ${from}::date GROUP BY commune_id, kind
    ), standing AS (
      SELECT commune_id, kind, in_hand FROM commune_case_standing WHERE city_id = ${cityId}::uuid
    )
    SELECT commune_id AS unit_id, kind, coalesce(in_hand, 0) AS in_hand_now, coalesce(net, 0) AS net_since,
           coalesce(received, 0) AS received, coalesce(successful, 0) AS successful,
           coalesce(unsuccessful, 0) AS unsuccessful, coalesce(ended_otherwise, 0) AS ended_otherwise
      FROM since FULL JOIN standing USING (commune_id, kind)`;
}

function teamRows(tx: ScopedTx, cityId: string, communeId: string, { from, to }: Span): Promise<TallyRow[]> {
  return tx.$queryRaw<TallyRow[]>`
    WITH since AS (
      SELECT team_id, kind,
             sum(received - successful - unsuccessful - ended_otherwise)::int AS net,
             coalesce(sum(received) FILTER (WHERE month <= ${to}::date), 0)::int AS received,
             coalesce(sum(successful) FILTER (WHERE month <= ${to}::date), 0)::int AS successful,
             coalesce(sum(unsuccessful) FILTER (WHERE month <= ${to}::date), 0)::int AS unsuccessful,
             coalesce(sum(ended_otherwise) FILTER (WHERE month <= ${to}::date), 0)::int AS ended_otherwise
        FROM team_case_month
       WHERE city_id = ${cityId}::uuid AND commune_id = ${communeId}::uuid AND month >= ${from}::date GROUP BY team_id, kind
    ), standing AS (
      SELECT team_id, kind, in_hand FROM team_case_standing WHERE city_id = ${cityId}::uuid AND commune_id = ${communeId}::uuid
    )
    SELECT team_id AS unit_id, kind, coalesce(in_hand, 0) AS in_hand_now, coalesce(net, 0) AS net_since,
           coalesce(received, 0) AS received, coalesce(successful, 0) AS successful,
           coalesce(unsuccessful, 0) AS unsuccessful, coalesce(ended_otherwise, 0) AS ended_otherwise
      FROM since FULL JOIN standing USING (team_id, kind)`;
}

/**
 * The figures of a period for each unit below the place (for a team: the team itself), by kind. Units without a case
 * are absent.
 */
export async function listUnitTallies(
  tx: ScopedTx,
  cityId: string,
  place: Place,
  period: Span,
): Promise<readonly UnitTally[]> {
  const rows =
    place.level === 'city'
      ? await communeRows(tx, cityId, period)
      : await teamRows(tx, cityId, place.communeId, period);
  return rows
    .filter((row) => place.level !== 'team' || row.unit_id === place.teamId)
    .map((row) => ({ unitId: row.unit_id, kind: row.kind, figures: figuresOf(row) }));
}

type MonthRow = {
  month: string;
  received: number;
  successful: number;
  unsuccessful: number;
  ended_otherwise: number;
};

function monthTally(row: MonthRow): MonthTally {
  return {
    month: row.month,
    received: row.received,
    successful: row.successful,
    unsuccessful: row.unsuccessful,
    endedOtherwise: row.ended_otherwise,
  };
}

/** The months of a period in which something came in or went out, oldest first. */
export async function listMonthTallies(
  tx: ScopedTx,
  cityId: string,
  place: Place,
  { from, to }: Span,
): Promise<readonly MonthTally[]> {
  const rows =
    place.level === 'city'
      ? await tx.$queryRaw<MonthRow[]>`
          SELECT month::text, sum(received)::int AS received, sum(successful)::int AS successful,
                 sum(unsuccessful)::int AS unsuccessful, sum(ended_otherwise)::int AS ended_otherwise
            FROM commune_case_month WHERE city_id = ${cityId}::uuid AND month BETWEEN ${from}::date AND ${to}::date
           GROUP BY month ORDER BY month`
      : place.level === 'commune'
        ? await tx.$queryRaw<MonthRow[]>`
          SELECT month::text, sum(received)::int AS received, sum(successful)::int AS successful,
                 sum(unsuccessful)::int AS unsuccessful, sum(ended_otherwise)::int AS ended_otherwise
            FROM commune_case_month
           WHERE city_id = ${cityId}::uuid AND commune_id = ${place.communeId}::uuid AND month BETWEEN ${from}::date AND ${to}::date
           GROUP BY month ORDER BY month`
        : await tx.$queryRaw<MonthRow[]>`
          SELECT month::text, sum(received)::int AS received, sum(successful)::int AS successful,
                 sum(unsuccessful)::int AS unsuccessful, sum(ended_otherwise)::int AS ended_otherwise
            FROM team_case_month
           WHERE city_id = ${cityId}::uuid AND team_id = ${place.teamId}::uuid AND month BETWEEN ${from}::date AND ${to}::date
           GROUP BY month ORDER BY month`;
  return rows.map(monthTally);
}
