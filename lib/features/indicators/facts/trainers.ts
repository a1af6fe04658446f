import { sql, type Sql } from '@/lib/db/sql';
import { windowStart } from '@/lib/domain/indicators/window';
import { coversDay, type FactsAsked } from '@/lib/features/indicators/facts/asked';
import type { RecordRelation } from '@/lib/features/indicators/facts/relation';

/** Records that lie in a commune or are the city's own, of the place asked: rows below a city are its communes. */
export const ownOrCommunes = (
  { within, unit }: FactsAsked,
  communeId: Sql,
): { unitId: Sql; isHere: Sql } => ({
  unitId: unit === 'commune' ? communeId : sql`NULL::uuid`,
  isHere: within.level === 'city' ? sql`true` : sql`${communeId} = ${within.communeId}::uuid`,
});

/** The trainers in office on the day: K2a, K2b, K2e. A trainer who is a mediator too may have come as either. */
export function trainerRecords(asked: FactsAsked): RecordRelation<'trainer'> {
  const { cityId, day, settings } = asked;
  const { unitId, isHere } = ownOrCommunes(asked, sql`t.commune_id`);
  const trainedSince = windowStart('trainers_trained', settings, day);
  const receivedSince = windowStart('trainers_with_materials', settings, day);
  return {
    kind: 'trainer',
    rows: sql`
      SELECT ${unitId} AS unit_id, t.id AS record_id, t.id AS subject_id, NULL::date AS turning_day,
             CASE WHEN t.commune_id IS NULL THEN 'city' ELSE 'commune' END AS "level",
             EXISTS (
               SELECT 1 FROM training_participant k JOIN training_class c ON c.city_id = k.city_id AND c.id = k.class_id
                WHERE k.city_id = t.city_id AND k.trainer_id = t.id AND c.kind = 'training_of_trainers' AND c.state = 'open'
                  AND k.completed_on BETWEEN ${trainedSince}::date AND ${day}::date)
             OR EXISTS (
               SELECT 1 FROM training_attendee k JOIN training_class c ON c.city_id = k.city_id AND c.id = k.class_id
                WHERE k.city_id = t.city_id AND k.mediator_id = t.mediator_id AND c.kind = 'training_of_trainers'
                  AND c.state = 'open' AND k.completed_on BETWEEN ${trainedSince}::date AND ${day}::date) AS "trained",
             EXISTS (
               SELECT 1 FROM material_receipt r
                 JOIN material_version v ON v.city_id = r.city_id AND v.id = r.version_id
                 JOIN material_set s ON s.city_id = v.city_id AND s.id = v.set_id AND s.official
                WHERE r.city_id = t.city_id AND (r.trainer_id = t.id OR r.mediator_id = t.mediator_id)
                  AND r.received_on BETWEEN ${receivedSince}::date AND ${day}::date) AS "hasMaterials"
        FROM trainer t
       WHERE t.city_id = ${cityId}::uuid AND ${coversDay(sql`t`, day)} AND ${isHere}`,
    facts: sql`"level", "trained", "hasMaterials"`,
    typedFacts: sql`"level" text, "trained" boolean, "hasMaterials" boolean`,
  };
}
