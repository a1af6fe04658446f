import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { sql, type Sql } from '@/lib/db/sql';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { Qualification } from '@/lib/domain/roll/qualification';
import type { Seat } from '@/lib/domain/roll/seat';
import type { Sex } from '@/lib/domain/roll/sex';
import type { CommuneKind } from '@/lib/domain/units/unit-name';
import {
  personConditions,
  seatConditions,
  type MediatorQuestion,
} from '@/lib/features/roll/list/mediators/conditions';
import type { MediatorOrder, MediatorSort } from '@/lib/features/roll/list/mediators/filter';
import type { MediatorCursor } from '@/lib/features/roll/list/mediators/order';

/** A seat of a line: its team, places and paper. */
export type ListedSeat = Seat & {
  readonly teamId: string;
  readonly teamName: string;
  readonly neighbourhoods: readonly string[];
  readonly decisionNumber: string | null;
  readonly decidedOn: IsoDate | null;
};

/** A person with the seats that were asked for. What only the commune may read is null for everybody else. */
export type MediatorRow = {
  readonly id: string;
  readonly full_name: string;
  readonly commune_name: string;
  readonly commune_kind: CommuneKind;
  readonly birth_year: number | null;
  readonly birth_date: IsoDate | null;
  readonly sex: Sex | null;
  readonly ethnicity: string | null;
  readonly qualification: Qualification | null;
  readonly qualification_note: string | null;
  readonly occupation: string | null;
  readonly office_held: string | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly note: string | null;
  readonly recognised_on: IsoDate | null;
  readonly moved_away_on: IsoDate | null;
  /** The day of the last class the person came to; null when unknown to the actor, too. */
  readonly trained_on: IsoDate | null;
  readonly seats: readonly ListedSeat[];
  /** The value of the order, as the cursor of the next page holds it. */
  readonly sort_key: string;
};

type FoundRow = Omit<MediatorRow, 'seats'> & {
  readonly seats: readonly Omit<ListedSeat, 'neighbourhoods'>[];
};

export type MediatorPageOf = {
  readonly sort: MediatorOrder;
  readonly after: MediatorCursor | null;
  readonly limit: number;
};

// Unknown years and days come first in time, not last by the accident of NULL.
const sortValue = (key: MediatorSort, question: MediatorQuestion): Sql => {
  switch (key) {
    case 'name':
      return sql`m.search_name`;
    case 'team':
      // Names within a team: two spaces sort before every longer name of a team.
      return sql`((SELECT min(t.search_name COLLATE in_number_order) FROM team_membership s
                    JOIN team t ON t.city_id = s.city_id AND t.id = s.team_id
                   WHERE s.mediator_id = m.id AND ${seatConditions(question)}) || '  ' || m.search_name)
                  COLLATE in_number_order`;
    case 'birth':
      return sql`coalesce(m.birth_year, 0)`;
    case 'first_recognised':
      return sql`coalesce(m.recognised_on, DATE '0001-01-01')`;
  }
};

const CURSOR_VALUE: Record<MediatorSort, (value: string) => Sql> = {
  name: (value) => sql`${value}::text`,
  team: (value) => sql`${value}::text`,
  birth: (value) => sql`${Number(value)}::int`,
  first_recognised: (value) => sql`${value}::date`,
};

const DIRECTION = {
  asc: { order: sql`page.sort_value, page.id`, comparison: sql`>` },
  desc: { order: sql`page.sort_value DESC, page.id DESC`, comparison: sql`<` },
};

const PERSONAL = sql`m.birth_date::text, m.ethnicity, m.address, m.note`;
const NOT_PERSONAL = sql`NULL::text AS birth_date, NULL::text AS ethnicity, NULL::text AS address, NULL::text AS note`;
const TRAINED = sql`(SELECT max(c.held_from)::text FROM training_attendee a
  JOIN training_class c ON c.city_id = a.city_id AND c.id = a.class_id
  WHERE a.city_id = m.city_id AND a.mediator_id = m.id AND a.half_days > 0)`;

/** A page of people, each once, in order. They are found first; what is told of them is looked up for them alone. */
export async function listMediators(
  tx: ScopedTx,
  question: MediatorQuestion,
  { sort, after, limit }: MediatorPageOf,
): Promise<MediatorRow[]> {
  const { actor } = question;
  const value = sortValue(sort.key, question);
  const { order, comparison } = DIRECTION[sort.direction];
  const begins = after
    ? sql`(${value}, m.id) ${comparison} (${CURSOR_VALUE[sort.key](after.value)}, ${after.id}::uuid)`
    : sql`true`;
  const rows = await tx.$queryRaw<FoundRow[]>`
    WITH page AS MATERIALIZED (
      SELECT * FROM (
        SELECT m.city_id, m.id, ${value} AS sort_value FROM mediator m
         WHERE ${personConditions(question)} AND ${begins}
           AND EXISTS (SELECT 1 FROM team_membership s WHERE s.mediator_id = m.id AND ${seatConditions(question)})
      ) page ORDER BY ${order} LIMIT ${limit})
    SELECT m.id, m.full_name, u.name AS commune_name, u.kind AS commune_kind, m.birth_year, m.sex, m.qualification,
           m.qualification_note, m.occupation, m.office_held, m.phone, m.recognised_on::text, m.moved_away_on::text,
           ${actor.role === 'commune_officer' ? PERSONAL : NOT_PERSONAL},
           ${actor.role === 'city_admin' ? sql`NULL::text` : TRAINED} AS trained_on,
           seat.seats, page.sort_value::text AS sort_key
      FROM page
      JOIN mediator m ON m.city_id = page.city_id AND m.id = page.id
      JOIN commune u ON u.city_id = m.city_id AND u.id = m.commune_id
      CROSS JOIN LATERAL (
        SELECT jsonb_agg(jsonb_build_object(
                 'mediatorId', s.mediator_id, 'role', s.role, 'validFrom', s.valid_from, 'validTo', s.valid_to,
                 'recognisedOn', coalesce(d.takes_effect_on, d.decided_on), 'decisionNumber', d.number,
                 'decidedOn', d.decided_on, 'teamId', t.id, 'teamName', t.name)
                 ORDER BY t.search_name COLLATE in_number_order, s.valid_from, s.id) AS seats
          FROM team_membership s
          JOIN team t ON t.city_id = s.city_id AND t.id = s.team_id
          LEFT JOIN roll_decision d ON d.city_id = s.city_id AND d.id = s.recognised_by_id
         WHERE s.mediator_id = m.id AND ${seatConditions(question)}
      ) seat
     ORDER BY ${order}`;
  return withPlaces(tx, question, rows);
}

/** What the teams of those seats serve, once a team: asked for each seat it would cost as much as all the rest. */
async function withPlaces(
  tx: ScopedTx,
  { actor, today }: MediatorQuestion,
  rows: readonly FoundRow[],
): Promise<MediatorRow[]> {
  const teamIds = [...new Set(rows.flatMap(({ seats }) => seats.map(({ teamId }) => teamId)))];
  const found = await tx.$queryRaw<{ team_id: string; names: string[] }[]>`
    SELECT l.team_id, array_agg(n.name ORDER BY n.search_name COLLATE in_number_order) AS names
      FROM team_neighbourhood l
      JOIN neighbourhood n ON n.city_id = l.city_id AND n.id = l.neighbourhood_id
     WHERE l.city_id = ${actor.cityId}::uuid AND l.team_id = ANY (${teamIds}::uuid[])
       AND (l.valid_to IS NULL OR l.valid_to > ${today}::date)
     GROUP BY l.team_id`;
  const places = new Map(found.map(({ team_id, names }) => [team_id, names]));
  return rows.map((row) => ({
    ...row,
    seats: row.seats.map((seat) => ({ ...seat, neighbourhoods: places.get(seat.teamId) ?? [] })),
  }));
}

/** How many people, and how many seats they hold: somebody in two teams is one of the first and two of the second. */
export type RollCount = { readonly people: number; readonly seats: number };

/** Counts what the list holds in all. */
export async function countMediators(tx: ScopedTx, question: MediatorQuestion): Promise<RollCount> {
  const [counted] = await tx.$queryRaw<RollCount[]>`
    SELECT count(*)::int AS people, coalesce(sum(held), 0)::int AS seats
      FROM (SELECT count(*) AS held FROM team_membership s
              JOIN mediator m ON m.city_id = s.city_id AND m.id = s.mediator_id
             WHERE ${seatConditions(question)} AND ${personConditions(question)}
             GROUP BY s.mediator_id) person`;
  return counted ?? { people: 0, seats: 0 };
}
