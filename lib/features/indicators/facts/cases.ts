import { sql } from '@/lib/db/sql';
import { yearStart } from '@/lib/domain/indicators/window';
import { unitColumn, type FactsAsked } from '@/lib/features/indicators/facts/asked';
import type { RecordRelation } from '@/lib/features/indicators/facts/relation';

/** The cases of the calendar year of the day, up to the day, one by one: in hand at its beginning or received since. */
export function caseRecords(asked: FactsAsked): RecordRelation<'case'> {
  const { cityId, day } = asked;
  return {
    kind: 'case',
    rows: sql`
      SELECT ${unitColumn(asked.unit)} AS unit_id, c.id AS record_id, c.id AS subject_id,
             CASE WHEN c.ended_on <= ${day}::date THEN c.ended_on ELSE c.received_on END AS turning_day,
             CASE WHEN c.ended_on IS NULL OR c.ended_on > ${day}::date THEN 'in_hand'
                  WHEN c.status = 'ended_otherwise' THEN 'ended_otherwise' ELSE c.outcome END AS "state"
        FROM mediation_case c
        JOIN place p ON p.book_team_id = c.book_team_id
       WHERE c.city_id = ${cityId}::uuid AND c.received_on <= ${day}::date
         AND (c.ended_on IS NULL OR c.ended_on >= ${yearStart(day)}::date)`,
    facts: sql`"state"`,
    typedFacts: sql`"state" text`,
  };
}
