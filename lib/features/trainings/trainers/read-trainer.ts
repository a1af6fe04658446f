import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import { keepsClass } from '@/lib/domain/training/class-keeper';
import type { ClassKind } from '@/lib/domain/training/class-kind';
import { getTrainer } from '@/lib/features/trainings/trainers/list-trainers';
import type { Trainer } from '@/lib/features/trainings/trainers/trainer';
import type { Context } from '@/lib/server/context';

/** A class that a trainer learned in, or teaches. */
export type TrainerClass = {
  readonly classId: string;
  readonly title: string;
  readonly kind: ClassKind;
  readonly heldFrom: IsoDate;
  /** Of their own learning; null in a class that they teach. */
  readonly completedOn: IsoDate | null;
  readonly certificateNumber: string | null;
};

/** A trainer with their own training and what they teach. */
export type TrainerFile = {
  readonly trainer: Trainer;
  readonly learned: readonly TrainerClass[];
  readonly taught: readonly TrainerClass[];
  readonly mayKeep: boolean;
  readonly today: IsoDate;
};

/** @throws NotFoundError when there is no such trainer for the reader. */
export async function readTrainer({ tx, actor, today }: Context, trainerId: string): Promise<TrainerFile> {
  const trainer = await getTrainer(tx, trainerId);
  return {
    trainer,
    learned: await listLearned(tx, trainerId),
    taught: await listTaught(tx, trainerId),
    mayKeep: keepsClass(actor, trainer),
    today,
  };
}

const listLearned = (tx: ScopedTx, trainerId: string): Promise<TrainerClass[]> => tx.$queryRaw<
  TrainerClass[]
>`
  SELECT c.id AS "classId", c.title, c.kind, c.held_from::text AS "heldFrom", p.completed_on::text AS "completedOn",
         p.certificate_number AS "certificateNumber"
    FROM training_participant p JOIN training_class c ON c.city_id = p.city_id AND c.id = p.class_id
   WHERE p.city_id = scope_city() AND p.trainer_id = ${trainerId}::uuid AND c.state = 'open'
   ORDER BY c.held_from DESC, c.id DESC`;

const listTaught = (tx: ScopedTx, trainerId: string): Promise<TrainerClass[]> => tx.$queryRaw<TrainerClass[]>`
  SELECT c.id AS "classId", c.title, c.kind, c.held_from::text AS "heldFrom", NULL AS "completedOn",
         NULL AS "certificateNumber"
    FROM training_class_trainer r JOIN training_class c ON c.city_id = r.city_id AND c.id = r.class_id
   WHERE r.city_id = scope_city() AND r.trainer_id = ${trainerId}::uuid AND c.state = 'open'
   ORDER BY c.held_from DESC, c.id DESC`;
