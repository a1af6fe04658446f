import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { NotFoundError } from '@/lib/server/not-found';

/** Somebody on the list of a class, taken off it or not. @throws NotFoundError when they never were on it. */
export async function getAttendee(
  tx: ScopedTx,
  classId: string,
  mediatorId: string,
): Promise<{ readonly fullName: string }> {
  const [found] = await tx.$queryRaw<{ fullName: string }[]>`
    SELECT m.full_name AS "fullName" FROM training_attendee a JOIN mediator m ON m.city_id = a.city_id AND m.id = a.mediator_id
     WHERE a.city_id = scope_city() AND a.class_id = ${classId}::uuid AND a.mediator_id = ${mediatorId}::uuid`;
  if (!found) throw new NotFoundError();
  return found;
}
