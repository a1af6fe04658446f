import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import { communeName } from '@/lib/domain/units/unit-name';
import type { Commune } from '@/lib/features/units/commune/commune';
import { getCommune } from '@/lib/features/units/commune/get-commune';
import type { ChangedCommune } from '@/lib/features/units/commune/rename-commune';
import type { EndCommuneInput } from '@/lib/features/units/commune/schema';
import { updateCommune } from '@/lib/features/units/commune/update-commune';
import { formatDate } from '@/lib/format/date';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';

/**
 * Ends a commune on a day, with the unit that takes over, or takes the end back. Its records stay where they are: moving
 * them is an operation of its own.
 */
export async function endCommune(
  { tx, actor, now }: Context,
  { cityId, communeId, version, validTo, successorId }: EndCommuneInput,
): Promise<Outcome<ChangedCommune>> {
  const commune = await getCommune(tx, cityId, communeId);
  if (validTo !== null && validTo <= commune.validFrom)
    return refused(
      'ends_before_it_was',
      `Đơn vị này có từ ngày ${formatDate(commune.validFrom)}. Ngày kết thúc phải sau đó.`,
      'validTo',
    );
  if (validTo !== null && successorId !== null && !(await canSucceed(tx, commune, validTo, successorId)))
    return refused('no_successor', 'Đơn vị này không nhận thay được. Chọn đơn vị khác.', 'successorId');
  await updateCommune(tx, commune, {
    version,
    changes: { validTo, successorId: validTo === null ? null : successorId },
    by: actor.displayName,
    now,
  });
  const name = communeName(commune);
  return done({
    value: { version: version + 1 },
    message:
      validTo === null
        ? `${name} tiếp tục hoạt động.`
        : `Đã ghi ${name} kết thúc từ ngày ${formatDate(validTo)}.`,
    audit: {
      action: 'unit.commune_changed',
      subject: 'commune',
      subjectId: communeId,
      detail: { cityId, validTo, successorId },
    },
  });
}

/** A successor is another commune of the same city that exists on the day the first one ends. */
async function canSucceed(
  tx: ScopedTx,
  { cityId, communeId }: Commune,
  on: IsoDate,
  successorId: string,
): Promise<boolean> {
  if (successorId === communeId) return false;
  const [found] = await tx.$queryRaw<{ can: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM commune u WHERE u.city_id = ${cityId}::uuid AND u.id = ${successorId}::uuid
                      AND u.valid_from <= ${on}::date AND coalesce(u.valid_to > ${on}::date, true)) AS can`;
  return found?.can ?? false;
}
