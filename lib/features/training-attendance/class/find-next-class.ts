import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/roles';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { ClassKind } from '@/lib/domain/training/class-kind';
import { mayInviteTo } from '@/lib/domain/training/class-keeper';

/** The next class to which somebody could be invited. */
export type NextClass = {
  readonly classId: string;
  readonly title: string;
  readonly heldFrom: IsoDate;
  readonly place: string | null;
};

/** The next class of a kind to whose list the actor may add people: their own, or for a commune one of the city. */
export async function findNextClass(
  tx: ScopedTx,
  actor: Actor,
  kind: ClassKind,
  today: IsoDate,
): Promise<NextClass | null> {
  if (!mayInviteTo(actor, { communeId: null })) return null;
  const [found] = await tx.$queryRaw<NextClass[]>`
    SELECT c.id AS "classId", c.title, c.held_from::text AS "heldFrom", c.place
      FROM training_class c
     WHERE c.city_id = scope_city() AND c.kind = ${kind} AND c.state = 'open' AND c.held_from > ${today}::date
       AND (c.commune_id IS NULL OR c.commune_id = ${actor.communeId}::uuid)
     ORDER BY c.held_from, c.id LIMIT 1`;
  return found ?? null;
}
