import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { SessionPlace } from '@/lib/features/trainings/sessions/insert-sessions';

/**
 * Writes who teaches in a class: those ticked, and nobody else.
 * @returns whether somebody is not in the register of the actor's scope; nothing is to be kept then.
 */
export async function keepTrainers(
  tx: ScopedTx,
  { cityId, communeId, classId }: SessionPlace,
  trainerIds: readonly string[],
): Promise<boolean> {
  const ids = [...trainerIds];
  await tx.trainingClassTrainer.deleteMany({ where: { cityId, classId, trainerId: { notIn: ids } } });
  await tx.$executeRaw`
    INSERT INTO training_class_trainer (city_id, class_id, trainer_id, commune_id)
    SELECT r.city_id, ${classId}::uuid, r.id, ${communeId}::uuid FROM trainer r
     WHERE r.city_id = ${cityId}::uuid AND r.id = ANY (${ids}::uuid[])
    ON CONFLICT DO NOTHING`;
  const kept = await tx.trainingClassTrainer.count({ where: { cityId, classId } });
  return kept !== ids.length;
}
