import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { ClassCounts } from '@/lib/domain/training/class-counts';
import type { Participant } from '@/lib/features/trainings/participants/list-participants';

/** What became of the mediators of a class, as far as they are of the reader's scope. */
export async function countMediators(tx: ScopedTx, classId: string): Promise<ClassCounts> {
  const [counts] = await tx.$queryRaw<ClassCounts[]>`
    SELECT count(*)::int AS invited,
           (count(*) FILTER (WHERE a.answer = 'coming' AND NOT a.waiting))::int AS coming,
           (count(*) FILTER (WHERE a.answer = 'coming' AND a.waiting))::int AS waiting,
           (count(*) FILTER (WHERE a.answer = 'declined'))::int AS declined,
           (count(*) FILTER (WHERE a.half_days > 0))::int AS present,
           (count(*) FILTER (WHERE a.completed_on IS NOT NULL))::int AS completed,
           (count(*) FILTER (WHERE a.certificate_number IS NOT NULL))::int AS certified
      FROM training_attendee a
     WHERE a.city_id = scope_city() AND a.class_id = ${classId}::uuid AND a.withdrawn_on IS NULL`;
  if (!counts) throw new Error('a count of rows came back without a row');
  return counts;
}

/** The same of trainers and officials: they answer nothing, and whether they came is known once they completed. */
export function countParticipants(participants: readonly Participant[]): ClassCounts {
  const completed = participants.filter(({ completedOn }) => completedOn !== null).length;
  return {
    invited: participants.length,
    coming: participants.length,
    waiting: 0,
    declined: 0,
    present: completed,
    completed,
    certified: participants.filter(({ certificateNumber }) => certificateNumber !== null).length,
  };
}

/** Seats that are taken, by whomever: a commune may know how many, but not who. */
export async function countTaken(tx: ScopedTx, classId: string): Promise<number> {
  const [found] = await tx.$queryRaw<{ taken: number }[]>`
    SELECT training_seats_taken(${classId}::uuid) AS taken`;
  return found?.taken ?? 0;
}
