import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { empty, sql, type Sql } from '@/lib/db/sql';
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

/** A period, and the day whose map its figures are grouped by: null for today's, on which the roll-ups are kept. */
type Asked = Pick<Period, 'from' | 'to'> & { readonly mapOn: IsoDate | null };

/** Where figures are kept, of one level: what FROM and WHERE say of months, and of what stands now. */
type Source = { readonly unit: Sql; readonly months: Sql; readonly standing: Sql };

function communeSource(cityId: string, { from, mapOn }: Asked): Source {
  const unit = sql`commune_id`;
  if (mapOn !== null)
    return {
      unit,
      months: sql`case_months_then(${mapOn}::date, NULL, ${from}::date) WHERE true`,
      standing: sql`case_standing_then(${mapOn}::date, NULL) WHERE true`,
    };
  return {
    unit,
    months: sql`commune_case_month WHERE city_id = ${cityId}::uuid AND month >= ${from}::date`,
    standing: sql`commune_case_standing WHERE city_id = ${cityId}::uuid`,
  };
}

function teamSource(cityId: string, communeId: string, { from, mapOn }: Asked): Source {
  const unit = sql`team_id`;
  if (mapOn !== null)
    return {
      unit,
      months: sql`case_months_then(${mapOn}::date, ${communeId}::uuid, ${from}::date) WHERE true`,
      standing: sql`case_standing_then(${mapOn}::date, ${communeId}::uuid) WHERE true`,
    };
  return {
    unit,
    months: sql`team_case_month WHERE city_id = ${cityId}::uuid AND commune_id = ${communeId}::uuid AND month >= ${from}::date`,
    standing: sql`team_case_standing WHERE city_id = ${cityId}::uuid AND commune_id = ${communeId}::uuid`,
  };
}

function tallyRows(tx: ScopedTx, { unit, months, standing }: Source, { to }: Asked): Promise<TallyRow[]> {
  return tx.$queryRaw<TallyRow[]>`
    WITH since AS (
      SELECT ${unit} AS unit_id, kind,
             sum(received - successful - unsuccessful - ended_otherwise)::int AS net,
             coalesce(sum(received) FILTER (WHERE month <= ${to}::date), 0)::int AS received,
             coalesce(sum(successful) FILTER (WHERE month <= ${to}::date), 0)::int AS successful,
             coalesce(sum(unsuccessful) FILTER (WHERE month <= ${to}::date), 0)::int AS unsuccessful,
             coalesce(sum(ended_otherwise) FILTER (WHERE month <= ${to}::date), 0)::int AS ended_otherwise
        FROM ${months} GROUP BY 1, 2
    ), standing AS (
      SELECT ${unit} AS unit_id, kind, sum(in_hand)::int AS in_hand FROM ${standing} GROUP BY 1, 2
    )
    SELECT unit_id, kind, coalesce(in_hand, 0) AS in_hand_now, coalesce(net, 0) AS net_since,
           coalesce(received, 0) AS received, coalesce(successful, 0) AS successful,
           coalesce(unsuccessful, 0) AS unsuccessful, coalesce(ended_otherwise, 0) AS ended_otherwise
      FROM since FULL JOIN standing USING (unit_id, kind)`;
}

function sourceOf(cityId: string, place: Place, asked: Asked): Source {
  return place.level === 'city' ? communeSource(cityId, asked) : teamSource(cityId, place.communeId, asked);
}

/**
 * The figures of a period for each unit below the place (for a team: the team itself), by kind. Units without a case
 * are absent.
 */
export async function listUnitTallies(
  tx: ScopedTx,
  cityId: string,
  place: Place,
  asked: Asked,
): Promise<readonly UnitTally[]> {
  const rows = await tallyRows(tx, sourceOf(cityId, place, asked), asked);
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
  asked: Asked,
): Promise<readonly MonthTally[]> {
  // A commune on today's map has sums of its own: fewer rows than its teams'.
  const { months } =
    place.level === 'commune' && asked.mapOn === null
      ? communeSource(cityId, asked)
      : sourceOf(cityId, place, asked);
  const here =
    place.level === 'city'
      ? empty
      : place.level === 'commune'
        ? sql`AND commune_id = ${place.communeId}::uuid`
        : sql`AND team_id = ${place.teamId}::uuid`;
  const rows = await tx.$queryRaw<MonthRow[]>`
    SELECT month::text, sum(received)::int AS received, sum(successful)::int AS successful,
           sum(unsuccessful)::int AS unsuccessful, sum(ended_otherwise)::int AS ended_otherwise
      FROM ${months} ${here} AND month <= ${asked.to}::date GROUP BY month ORDER BY month`;
  return rows.map(monthTally);
}
