import 'server-only';
import { databaseDay, databaseDayOrNull } from '@/lib/db/day';
import { newId } from '@/lib/db/ids';
import type { ScopedTx } from '@/lib/db/scope';
import { keeperOf, type Owned } from '@/lib/features/trainings/keeper';
import type { AddTrainerInput } from '@/lib/features/trainings/trainers/schema';
import { foldVietnamese } from '@/lib/schema/fold';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';

/** Puts somebody into the register of the actor's own place. Nobody stands in it twice at a time. */
export async function addTrainer(
  { tx, actor, now }: Context,
  input: AddTrainerInput,
): Promise<Outcome<{ readonly trainerId: string }>> {
  const keeper = keeperOf(actor);
  const { cityId, communeId, displayName } = keeper;
  const { mediatorId, fullName, office, phone, decision, validFrom, validTo } = input;
  if (mediatorId !== null && !(await isOwnMediator(tx, keeper, mediatorId)))
    return refused('mediator_gone', 'Người này không còn trong sổ của xã, phường. Chọn lại.', 'mediatorId');
  if (await standsAlready(tx, keeper, input))
    return refused(
      'trainer_known',
      `${fullName} đang có trong sổ tập huấn viên. Sửa ở trang của người đó.`,
      'fullName',
    );
  const trainerId = newId();
  await tx.trainer.create({
    data: {
      cityId,
      communeId,
      id: trainerId,
      mediatorId,
      fullName,
      searchName: foldVietnamese(fullName),
      office,
      phone,
      decision,
      validFrom: databaseDay(validFrom),
      validTo: databaseDayOrNull(validTo),
      changedBy: displayName,
      changedAt: now,
    },
  });
  return done({
    value: { trainerId },
    message: `Đã thêm ${fullName} vào sổ tập huấn viên.`,
    audit: {
      action: 'training.trainer_added',
      subject: 'trainer',
      subjectId: trainerId,
      detail: { validFrom, validTo, isMediator: mediatorId !== null },
    },
  });
}

const isOwnMediator = async (tx: ScopedTx, { communeId }: Owned, mediatorId: string): Promise<boolean> =>
  communeId !== null && (await tx.mediator.count({ where: { id: mediatorId, communeId } })) > 0;

/** The same mediator, or the same name and telephone, in a term that overlaps. Two people may bear one name. */
async function standsAlready(
  tx: ScopedTx,
  { communeId }: Owned,
  { mediatorId, fullName, phone, validFrom, validTo }: AddTrainerInput,
): Promise<boolean> {
  const [found] = await tx.$queryRaw<{ known: boolean }[]>`
    SELECT EXISTS (
      SELECT 1 FROM trainer r
       WHERE r.city_id = scope_city() AND r.commune_id IS NOT DISTINCT FROM ${communeId}::uuid
         AND (r.valid_to IS NULL OR r.valid_to > ${validFrom}::date)
         AND (${validTo}::date IS NULL OR r.valid_from < ${validTo}::date)
         AND (r.mediator_id = ${mediatorId}::uuid
              OR (r.search_name = ${foldVietnamese(fullName)} AND r.phone IS NOT DISTINCT FROM ${phone}))) AS known`;
  return found?.known ?? false;
}
