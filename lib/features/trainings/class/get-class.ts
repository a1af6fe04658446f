import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/roles';
import type { TrainingClass } from '@/lib/features/trainings/class/training-class';
import { keepsClass } from '@/lib/domain/training/class-keeper';
import { NotFoundError } from '@/lib/server/not-found';

/** A class that the reader may see. @throws NotFoundError when there is none. */
export async function getClass(tx: ScopedTx, classId: string): Promise<TrainingClass> {
  const [found] = await tx.$queryRaw<TrainingClass[]>`
    SELECT c.id AS "classId", c.commune_id AS "communeId", u.name AS "communeName", u.kind AS "communeKind",
           k.title AS "courseTitle", c.title, c.kind, c.stage, c.min_share AS "minShare", c.capacity, c.place,
           c.map_url AS "mapUrl", c.bring, c.guest_trainers AS "guestTrainers", c.contact_name AS "contactName",
           c.contact_phone AS "contactPhone", c.answer_by::text AS "answerBy", c.held_from::text AS "heldFrom",
           c.held_to::text AS "heldTo", c.state, c.cancelled_on::text AS "cancelledOn",
           c.cancel_reason AS "cancelReason", c.version, c.changed_by AS "changedBy", c.changed_at AS "changedAt"
      FROM training_class c
      LEFT JOIN commune u ON u.city_id = c.city_id AND u.id = c.commune_id
      LEFT JOIN training_course k ON k.city_id = c.city_id AND k.id = c.course_id
     WHERE c.city_id = scope_city() AND c.id = ${classId}::uuid`;
  if (!found) throw new NotFoundError();
  return found;
}

/** A class that the actor keeps. @throws NotFoundError for those of others too, which may be read but not changed. */
export async function getOwnClass(tx: ScopedTx, actor: Actor, classId: string): Promise<TrainingClass> {
  const found = await getClass(tx, classId);
  if (!keepsClass(actor, found)) throw new NotFoundError();
  return found;
}
