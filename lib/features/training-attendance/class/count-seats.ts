import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { ClassHead } from '@/lib/features/training-attendance/class/class-head';

/** Seats of a class. */
export type Seats = {
  readonly capacity: number | null;
  /** Of everybody who said that they come, whatever commune they are of. */
  readonly taken: number;
  /** People of the reader's scope on the list, and those of them who have not answered. */
  readonly invited: number;
  readonly unanswered: number;
  /** Seats that nobody has taken and nobody is asked to; null without a limit. */
  readonly free: number | null;
};

/** Counts the seats of a class as they stand. */
export async function countSeats(tx: ScopedTx, { classId, capacity }: ClassHead): Promise<Seats> {
  const [counted] = await tx.$queryRaw<{ taken: number; invited: number; unanswered: number }[]>`
    SELECT training_seats_taken(${classId}::uuid) AS taken, count(*)::int AS invited,
           count(*) FILTER (WHERE answer IS NULL)::int AS unanswered
      FROM training_attendee WHERE city_id = scope_city() AND class_id = ${classId}::uuid AND withdrawn_on IS NULL`;
  const { taken, invited, unanswered } = counted ?? { taken: 0, invited: 0, unanswered: 0 };
  return {
    capacity,
    taken,
    invited,
    unanswered,
    free: capacity === null ? null : Math.max(0, capacity - taken - unanswered),
  };
}
