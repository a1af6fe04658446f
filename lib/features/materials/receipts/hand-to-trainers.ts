import 'server-only';
import { newId } from '@/lib/db/ids';
import {
  refuseHandOut,
  sayHandedOut,
  type HandedOut,
} from '@/lib/features/materials/receipts/judge-hand-out';
import type { HandToTrainersInput } from '@/lib/features/materials/receipts/schema';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { keeperOf } from '@/lib/server/keeper';
import { NotFoundError } from '@/lib/server/not-found';

/** Writes that trainers were handed a printed copy: the city's by the city, a commune's by the commune (K2b). */
export async function handToTrainers(
  { tx, actor, today }: Context,
  { versionId, on, trainerIds }: HandToTrainersInput,
): Promise<Outcome<HandedOut>> {
  const { cityId, communeId, displayName } = keeperOf(actor);
  const refusal = await refuseHandOut(tx, versionId, on, today);
  if (refusal) return refusal;
  const trainers = await tx.$queryRaw<{ id: string; office: boolean }[]>`
    SELECT id, valid_from <= ${on}::date AND (valid_to IS NULL OR valid_to > ${on}::date) AS office FROM trainer
     WHERE city_id = ${cityId}::uuid AND commune_id IS NOT DISTINCT FROM ${communeId}::uuid
       AND id = ANY (${trainerIds}::uuid[])`;
  if (trainers.length < trainerIds.length) throw new NotFoundError();
  if (trainers.some(({ office }) => !office))
    return refused('not_in_office', 'Có người không làm tập huấn viên ngày đó. Xem lại ngày.', 'on');
  const handed = await tx.$executeRaw`
    INSERT INTO material_receipt (city_id, id, version_id, commune_id, trainer_id, way, received_on, recorded_by)
    SELECT ${cityId}::uuid, it.id, ${versionId}::uuid, ${communeId}::uuid, it.trainer_id, 'printed', ${on}::date,
           ${displayName}
      FROM unnest(${trainers.map(newId)}::uuid[], ${trainers.map(({ id }) => id)}::uuid[]) AS it (id, trainer_id)
    ON CONFLICT DO NOTHING`;
  return done({
    value: { versionId, handed },
    message: sayHandedOut(handed, trainers.length, 'tập huấn viên'),
    audit: {
      action: 'material.handed_out',
      subject: 'material_version',
      subjectId: versionId,
      detail: { to: 'trainers', on, asked: trainers.length, handed },
    },
  });
}
