import { sql } from '@/lib/db/sql';
import { yearOf } from '@/lib/domain/calendar';
import type { FactsAsked } from '@/lib/features/indicators/facts/asked';
import type { RecordRelation } from '@/lib/features/indicators/facts/relation';
import { ownOrCommunes } from '@/lib/features/indicators/facts/trainers';

/** The tasks in the plan of the day's year: K9. A city's tasks are its own, each commune's are its. */
export function taskRecords(asked: FactsAsked): RecordRelation<'task'> {
  const { cityId, day } = asked;
  const { unitId, isHere } = ownOrCommunes(asked, sql`t.commune_id`);
  return {
    kind: 'task',
    rows: sql`
      SELECT ${unitId} AS unit_id, t.id AS record_id, t.id AS subject_id, t.due_on AS turning_day,
             CASE WHEN t.due_on IS NULL THEN 'none' WHEN t.due_on <= ${day}::date THEN 'reached' ELSE 'ahead' END AS "due",
             coalesce(t.done_on <= ${day}::date, false) AS "done"
        FROM programme_task t
       WHERE t.city_id = ${cityId}::uuid AND t.year = ${yearOf(day)}::int AND ${isHere}
         AND (t.removed_on IS NULL OR t.removed_on > ${day}::date)`,
    facts: sql`"due", "done"`,
    typedFacts: sql`"due" text, "done" boolean`,
  };
}
