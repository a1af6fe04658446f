import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';

/** Who teaches in a class, of the trainers' register. */
export type ClassTrainer = {
  readonly trainerId: string;
  readonly fullName: string;
  readonly office: string | null;
};

/** The trainers of a class, by name. */
export function listClassTrainers(tx: ScopedTx, classId: string): Promise<ClassTrainer[]> {
  return tx.$queryRaw<ClassTrainer[]>`
    SELECT r.id AS "trainerId", r.full_name AS "fullName", r.office
      FROM training_class_trainer c JOIN trainer r ON r.city_id = c.city_id AND r.id = c.trainer_id
     WHERE c.city_id = scope_city() AND c.class_id = ${classId}::uuid
     ORDER BY r.search_name, r.id`;
}
