import 'server-only';
import { newId } from '@/lib/db/ids';
import type { ScopedTx } from '@/lib/db/scope';
import { join, sql } from '@/lib/db/sql';
import type { SessionHours } from '@/lib/domain/training/session-hours';

/** The class that sessions belong to; they lie where it lies. */
export type SessionPlace = {
  readonly cityId: string;
  readonly communeId: string | null;
  readonly classId: string;
};

/** A session to be written down. */
export type NewSession = SessionHours & { readonly topic: string | null };

/** Writes sessions of a class. @returns their ids, in the order given. */
export async function insertSessions(
  tx: ScopedTx,
  { cityId, communeId, classId }: SessionPlace,
  sessions: readonly NewSession[],
): Promise<readonly string[]> {
  const rows = sessions.map((session) => ({ id: newId(), ...session }));
  await tx.$executeRaw`
    INSERT INTO training_session (city_id, id, commune_id, class_id, held_on, part, starts_at, ends_at, topic)
    VALUES ${join(
      rows.map(
        ({ id, heldOn, part, startsAt, endsAt, topic }) => sql`(
          ${cityId}::uuid, ${id}::uuid, ${communeId}::uuid, ${classId}::uuid, ${heldOn}::date, ${part},
          ${startsAt}::time, ${endsAt}::time, ${topic})`,
      ),
    )}`;
  return rows.map(({ id }) => id);
}
