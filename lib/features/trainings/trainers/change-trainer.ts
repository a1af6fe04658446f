import 'server-only';
import { databaseDay, databaseDayOrNull } from '@/lib/db/day';
import { keepsClass } from '@/lib/domain/training/class-keeper';
import { keeperOf } from '@/lib/features/trainings/keeper';
import { getTrainer } from '@/lib/features/trainings/trainers/list-trainers';
import type { ChangeTrainerInput } from '@/lib/features/trainings/trainers/schema';
import type { Trainer } from '@/lib/features/trainings/trainers/trainer';
import { trainerValues } from '@/lib/features/trainings/trainers/trainer-values';
import { formatDateTime } from '@/lib/format/date';
import { foldVietnamese } from '@/lib/schema/fold';
import { done, type Outcome } from '@/lib/server/action';
import { ConflictError } from '@/lib/server/conflict';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

export type ChangedTrainer = { readonly trainerId: string; readonly version: number };

/** Changes what the register keeps of a trainer, the end of the term among it. */
export async function changeTrainer(
  { tx, actor, now }: Context,
  { trainerId, version, validFrom, validTo, ...facts }: ChangeTrainerInput,
): Promise<Outcome<ChangedTrainer>> {
  const { cityId, displayName } = keeperOf(actor);
  const before = await getTrainer(tx, trainerId);
  if (!keepsClass(actor, before)) throw new NotFoundError();
  const { count } = await tx.trainer.updateMany({
    where: { cityId, id: trainerId, version },
    data: {
      ...facts,
      searchName: foldVietnamese(facts.fullName),
      validFrom: databaseDay(validFrom),
      validTo: databaseDayOrNull(validTo),
      version: { increment: 1 },
      changedBy: displayName,
      changedAt: now,
    },
  });
  if (count === 0) throw conflictWith(await getTrainer(tx, trainerId));
  return done({
    value: { trainerId, version: version + 1 },
    message: `Đã ghi thông tin của ${facts.fullName}.`,
    audit: {
      action: 'training.trainer_changed',
      subject: 'trainer',
      subjectId: trainerId,
      detail: { renamed: before.fullName !== facts.fullName, validFrom, validTo },
    },
  });
}

const conflictWith = (current: Trainer): ConflictError =>
  new ConflictError({
    by: current.changedBy ?? 'Người khác',
    at: current.changedAt ? formatDateTime(current.changedAt) : 'trước đó',
    current: { ...trainerValues(current), version: String(current.version) },
  });
