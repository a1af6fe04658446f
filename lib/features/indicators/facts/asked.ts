import { empty, sql, type Sql } from '@/lib/db/sql';
import type { IndicatorSettings } from '@/lib/domain/indicators/settings';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { Place } from '@/lib/server/places/place';

/** Of which day, on which map, of which place, and by which units below it facts are gathered. */
export type FactsAsked = {
  readonly cityId: string;
  readonly day: IsoDate;
  /** The day whose map is meant; today's day for today's map. */
  readonly mapOn: IsoDate;
  /** The day and the map are both today's: every row says itself where it lies. */
  readonly isNow: boolean;
  readonly within: Within;
  /** By communes or by teams: somebody with two teams is one record in a commune and one in each team. */
  readonly unit: 'commune' | 'team';
  readonly settings: IndicatorSettings;
};

/** The place whose records are meant; the policies narrow it further, never wider. */
export type Within =
  | { readonly level: 'city' }
  | { readonly level: 'commune'; readonly communeId: string }
  | { readonly level: 'team'; readonly communeId: string; readonly teamId: string };

/** The place of a dashboard as its records are asked for. */
export function withinOf(place: Place): Within {
  switch (place.level) {
    case 'city':
      return { level: 'city' };
    case 'commune':
      return { level: 'commune', communeId: place.communeId };
    case 'team':
      return { level: 'team', communeId: place.communeId, teamId: place.teamId };
  }
}

/** The days from one to another, both included; none when the plan has not begun yet. */
export const dayRange = (from: IsoDate, to: IsoDate): Sql =>
  from > to ? sql`'empty'::daterange` : sql`daterange(${from}::date, ${to}::date, '[]')`;

/** Whether a period of `alias` covers a day. */
export const coversDay = (alias: Sql, day: IsoDate): Sql =>
  sql`${alias}.valid_from <= ${day}::date AND (${alias}.valid_to IS NULL OR ${alias}.valid_to > ${day}::date)`;

/**
 * The map: for each book, who has it in care and in which commune. Every team began with a book of its own, so the book
 * of a team that is no more tells who it went to; a map is nothing but a way to group teams (see `book_place`).
 */
export function placeMap({ cityId, mapOn, within }: FactsAsked): Sql {
  const p = sql`p`;
  return sql`
    SELECT p.book_team_id, p.team_id, p.commune_id FROM book_place p
     WHERE p.city_id = ${cityId}::uuid AND ${coversDay(p, mapOn)} AND ${placeIsWithin(within)}`;
}

function placeIsWithin(within: Within): Sql {
  return isWithin(within, { team: sql`p.team_id`, commune: sql`p.commune_id` });
}

/** Where a row says that it lies. */
type Columns = { readonly team: Sql; readonly commune: Sql };

function isWithin(within: Within, { team, commune }: Columns): Sql {
  switch (within.level) {
    case 'city':
      return sql`true`;
    case 'commune':
      return sql`${commune} = ${within.communeId}::uuid`;
    case 'team':
      return sql`${team} = ${within.teamId}::uuid`;
  }
}

/**
 * How rows of a team find their unit: by the map `place`, or, today on today's map, by their own columns. A city's
 * thirty thousand seats are then spared the join.
 */
export function onMap(asked: FactsAsked, columns: Columns): { join: Sql; unit: Sql; isHere: Sql } {
  if (!asked.isNow)
    return {
      join: sql`JOIN place p ON p.book_team_id = ${columns.team}`,
      unit: unitColumn(asked.unit),
      isHere: sql`true`,
    };
  return {
    join: empty,
    unit: asked.unit === 'commune' ? columns.commune : columns.team,
    isHere: isWithin(asked.within, columns),
  };
}

/**
 * Whether a query has a row, looked up by index for each row that asks: where few ask, the planner would still answer an
 * EXISTS for a whole city at once.
 */
export const found = (query: Sql): Sql => sql`(${query} LIMIT 1) IS NOT NULL`;

/** The unit of a row joined to the map as `p`. */
export const unitColumn = (unit: FactsAsked['unit']): Sql =>
  unit === 'commune' ? sql`p.commune_id` : sql`p.team_id`;
