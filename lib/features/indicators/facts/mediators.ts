import { sql, type Sql } from '@/lib/db/sql';
import type { WindowedCode } from '@/lib/domain/indicators/settings';
import { windowStart, yearStart } from '@/lib/domain/indicators/window';
import { coversDay, dayRange, unitColumn, type FactsAsked } from '@/lib/features/indicators/facts/asked';
import type { RecordRelation } from '@/lib/features/indicators/facts/relation';

/** What a seat says by itself: whether the day is one of those that count, for each kind of day kept with it. */
function seatAnswers({ day, settings }: FactsAsked): Sql {
  const since = (code: WindowedCode): Sql => dayRange(windowStart(code, settings, day), day);
  const skillsStart = windowStart('skills_trained', settings, day);
  // Asked of thirty thousand seats: left away where no card shows it.
  const training = settings.switchedOff.includes('mediators_trained')
    ? sql`false AS trained, false AS attended`
    : sql`s.trained_on && ${since('mediators_trained')} AS trained,
          s.partly_on && ${since('mediators_trained')} AS attended`;
  return sql`
    (s.recognised_on <= ${day}::date) IS TRUE AS serving,
    s.skilled_on && ${since('skills_trained')} AS skilled,
    s.skilled_on && daterange(NULL, ${skillsStart}::date) AS skilled_before,
    s.skilled_on && ${dayRange(yearStart(day), day)} AS skilled_in_year,
    s.partly_on && ${since('skills_trained')} AS partly,
    ${training},
    s.material_on && ${since('mediators_with_materials')} AS received,
    s.team_material_on && ${since('mediators_with_materials')} AS through_team`;
}

/** The seats of a day, with the units that they lie in on the map. */
function seats(asked: FactsAsked, which: Sql): Sql {
  return sql`
    SELECT ${unitColumn(asked.unit)} AS unit_id, s.mediator_id AS record_id, ${seatAnswers(asked)}
      FROM service s JOIN place p ON p.book_team_id = s.team_id
     WHERE s.city_id = ${asked.cityId}::uuid AND ${coversDay(sql`s`, asked.day)} AND ${which}`;
}

/**
 * Everybody who sits in a team on the day: K2c, K2d and K3. Most people have one seat and are taken as they stand; only
 * those with several are gathered by person.
 */
export function mediatorRecords(asked: FactsAsked): RecordRelation<'mediator'> {
  const ofAll = sql`bool_or(serving), bool_or(skilled), bool_or(skilled_before), bool_or(skilled_in_year), bool_or(partly),
                    bool_or(trained), bool_or(attended), bool_or(received), bool_or(through_team)`;
  return {
    kind: 'mediator',
    rows: sql`
      SELECT unit_id, record_id, record_id AS subject_id, NULL::date AS turning_day,
             CASE WHEN serving THEN 'serving' ELSE 'awaiting' END AS "standing",
             CASE WHEN skilled THEN 'completed' WHEN partly THEN 'unfinished'
                  WHEN skilled_before THEN 'before_window' ELSE 'none' END AS "skills",
             skilled_in_year AS "skillsInYear",
             CASE WHEN trained THEN 'completed' WHEN attended THEN 'unfinished' ELSE 'none' END AS "training",
             CASE WHEN received THEN 'received' WHEN through_team THEN 'through_team' ELSE 'none' END AS "materials"
        FROM (${seats(asked, sql`s.alone`)}
              UNION ALL
              SELECT unit_id, record_id, ${ofAll}
                FROM (${seats(asked, sql`NOT s.alone`)}) several GROUP BY unit_id, record_id) person`,
    facts: sql`"standing", "skills", "skillsInYear", "training", "materials"`,
    typedFacts: sql`"standing" text, "skills" text, "skillsInYear" boolean, "training" text, "materials" text`,
  };
}
