import { sql } from '@/lib/db/sql';
import { addDays } from '@/lib/domain/calendar';
import { NEAR_LIMIT_DAYS } from '@/lib/domain/indicators/judges/judge-newcomer';
import { NEW_FOR_MONTHS } from '@/lib/domain/roll/recognition';
import { found, unitColumn, type FactsAsked } from '@/lib/features/indicators/facts/asked';
import type { RecordRelation } from '@/lib/features/indicators/facts/relation';

/**
 * Everybody recognised for the first time since the plan began: K4. A record is a person and a recognition, in the place
 * that recognised them; somebody new in two teams of a commune on one day is one there. A month too short for the day
 * ends the six months on its last day, as `addMonths` does (BLDS 2015 Đ148.3).
 */
export function newcomerRecords(asked: FactsAsked): RecordRelation<'newcomer'> {
  const { cityId, day, settings } = asked;
  const unit = unitColumn(asked.unit);
  return {
    kind: 'newcomer',
    rows: sql`
      SELECT n.unit_id, n.seat_id AS record_id, n.mediator_id AS subject_id, n.limit_on AS turning_day,
             (NOT n.alone OR n.valid_from > n.new_on) AND ${found(sql`
               SELECT true FROM service o WHERE o.city_id = ${cityId}::uuid AND o.mediator_id = n.mediator_id
                  AND o.valid_from < n.new_on AND o.recognised_on < n.new_on
                  AND (o.valid_to IS NULL OR o.valid_to >= n.new_on)`)} AS "servedAlready",
             CASE WHEN n.limit_on <= ${day}::date THEN 'reached'
                  WHEN n.limit_on <= ${addDays(day, NEAR_LIMIT_DAYS)}::date THEN 'near' ELSE 'ahead' END AS "limit",
             (n.valid_from <= n.asked_on AND (n.valid_to IS NULL OR n.valid_to > n.asked_on)) OR ${found(sql`
               SELECT true FROM service o WHERE o.city_id = ${cityId}::uuid AND o.mediator_id = n.mediator_id
                  AND o.valid_from <= n.asked_on AND o.recognised_on <= n.asked_on
                  AND (o.valid_to IS NULL OR o.valid_to > n.asked_on)`)} AS "serves",
             n.skilled_on && daterange(n.new_on, n.asked_on, '[]') AS "inTime",
             n.skilled_on && daterange(NULL, n.new_on) AS "before",
             CASE WHEN n.limit_on < ${day}::date
                  THEN n.skilled_on && daterange(n.limit_on, ${day}::date, '(]') ELSE false END AS "late"
        FROM (SELECT ${unit} AS unit_id, s.seat_id, s.mediator_id, s.alone, s.valid_from, s.valid_to, s.skilled_on,
                     s.recognised_on AS new_on, l.limit_on, least(l.limit_on, ${day}::date) AS asked_on
                FROM service s
                JOIN place p ON p.book_team_id = s.team_id
               CROSS JOIN LATERAL (SELECT (s.recognised_on + make_interval(months => ${NEW_FOR_MONTHS}::int))::date AS limit_on) l
               WHERE s.city_id = ${cityId}::uuid AND CASE WHEN s.recognition = 'first' THEN s.recognised_on END
                     BETWEEN ${settings.planStart}::date AND ${day}::date
                 AND (s.alone OR NOT ${found(sql`
                       SELECT true FROM service o JOIN place q ON q.book_team_id = o.team_id
                        WHERE o.city_id = ${cityId}::uuid AND o.mediator_id = s.mediator_id AND o.recognition = 'first'
                          AND o.recognised_on = s.recognised_on AND o.seat_id < s.seat_id
                          AND ${asked.unit === 'commune' ? sql`q.commune_id` : sql`q.team_id`} = ${unit}`)})) n`,
    facts: sql`"servedAlready", "limit", "serves", "inTime", "before", "late"`,
    typedFacts: sql`"servedAlready" boolean, "limit" text, "serves" boolean, "inTime" boolean, "before" boolean, "late" boolean`,
  };
}
