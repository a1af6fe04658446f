import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import { yearOf } from '@/lib/domain/calendar';
import type { ClassHead } from '@/lib/features/training-attendance/class/class-head';

/** Numbers that the class's office gave in the year of the day, to mediators and to others: each stands once. */
export async function listGivenNumbers(
  tx: ScopedTx,
  { communeId }: ClassHead,
  day: IsoDate,
): Promise<readonly string[]> {
  const year = yearOf(day);
  const rows = await tx.$queryRaw<{ number: string }[]>`
    WITH own AS (SELECT c.id FROM training_class c WHERE c.city_id = scope_city() AND c.commune_id IS NOT DISTINCT FROM ${communeId}::uuid)
    SELECT a.certificate_number AS number FROM training_attendee a JOIN own ON own.id = a.class_id
     WHERE a.city_id = scope_city() AND a.certificate_number IS NOT NULL AND extract(year FROM a.certificate_on) = ${year}
    UNION
    SELECT p.certificate_number FROM training_participant p JOIN own ON own.id = p.class_id
     WHERE p.city_id = scope_city() AND p.certificate_number IS NOT NULL AND extract(year FROM p.completed_on) = ${year}
     ORDER BY number`;
  return rows.map(({ number }) => number);
}

/** Two people of one office who give numbers at a time give them one after the other. */
export async function lockNumbers(tx: ScopedTx, { communeId }: ClassHead): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('certificates ' || scope_city() || coalesce(${communeId}, ''), 0))`;
}
