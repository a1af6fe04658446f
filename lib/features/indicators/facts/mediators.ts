import { sql, type Sql } from '@/lib/db/sql';
import type { WindowedCode } from '@/lib/domain/indicators/settings';
import { windowStart, yearStart } from '@/lib/domain/indicators/window';
import { coversDay, dayRange, onMap, type FactsAsked } from '@/lib/features/indicators/facts/asked';
import type { RecordRelation } from '@/lib/features/indicators/facts/relation';

/** What must hold of one seat, or of any seat of a person: the question put to the rows of the query around it. */
type Asks = (condition: Sql) => Sql;
const ofTheSeat: Asks = (condition) => sql`(${condition})`;
const ofAnySeat: Asks = (condition) => sql`bool_or(${condition})`;

/**
 * The facts as words, from the days kept with a seat `s`. Each day range is asked only where the one before it did not
 * settle the word: thirty thousand seats are asked at a time.
 */
function factsOfSeats({ day, settings }: FactsAsked, holds: Asks): Sql {
  const since = (code: WindowedCode): Sql => dayRange(windowStart(code, settings, day), day);
  const [skills, materials] = [since('skills_trained'), since('mediators_with_materials')];
  const before = sql`daterange(NULL, ${windowStart('skills_trained', settings, day)}::date)`;
  // Left away where no card shows it.
  const training = settings.switchedOff.includes('mediators_trained')
    ? sql`'none'::text`
    : sql`CASE WHEN ${holds(sql`s.trained_on && ${since('mediators_trained')}`)} THEN 'completed'
               WHEN ${holds(sql`s.partly_on && ${since('mediators_trained')}`)} THEN 'unfinished' ELSE 'none' END`;
  return sql`
    CASE WHEN ${holds(sql`coalesce(s.recognised_on <= ${day}::date, false)`)} THEN 'serving' ELSE 'awaiting' END AS "standing",
    CASE WHEN ${holds(sql`s.skilled_on && ${skills}`)} THEN 'completed'
         WHEN ${holds(sql`s.partly_on && ${skills}`)} THEN 'unfinished'
         WHEN ${holds(sql`s.skilled_on && ${before}`)} THEN 'before_window' ELSE 'none' END AS "skills",
    ${holds(sql`s.skilled_on && ${dayRange(yearStart(day), day)}`)} AS "skillsInYear",
    ${training} AS "training",
    CASE WHEN ${holds(sql`s.material_on && ${materials}`)} THEN 'received'
         WHEN ${holds(sql`s.team_material_on && ${materials}`)} THEN 'through_team' ELSE 'none' END AS "materials"`;
}

/**
 * Everybody who sits in a team on the day: K2c, K2d and K3. Most people have one seat and are taken as they stand; only
 * those with several are gathered by person.
 */
export function mediatorRecords(asked: FactsAsked): RecordRelation<'mediator'> {
  const { join, unit, isHere } = onMap(asked, { team: sql`s.team_id`, commune: sql`s.commune_id` });
  const seatsOfTheDay = sql`
    service s ${join}
     WHERE s.city_id = ${asked.cityId}::uuid AND ${coversDay(sql`s`, asked.day)} AND ${isHere}`;
  const names = sql`${unit} AS unit_id, s.mediator_id AS record_id, s.mediator_id AS subject_id, NULL::date AS turning_day`;
  return {
    kind: 'mediator',
    rows: sql`
      SELECT ${names}, ${factsOfSeats(asked, ofTheSeat)} FROM ${seatsOfTheDay} AND s.alone
      UNION ALL
      SELECT ${names}, ${factsOfSeats(asked, ofAnySeat)} FROM ${seatsOfTheDay} AND NOT s.alone GROUP BY ${unit}, s.mediator_id`,
    facts: sql`"standing", "skills", "skillsInYear", "training", "materials"`,
    typedFacts: sql`"standing" text, "skills" text, "skillsInYear" boolean, "training" text, "materials" text`,
  };
}
