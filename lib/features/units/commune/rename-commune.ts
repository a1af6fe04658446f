import 'server-only';
import { communeName } from '@/lib/domain/units/unit-name';
import { getCommune } from '@/lib/features/units/commune/get-commune';
import type { RenameCommuneInput } from '@/lib/features/units/commune/schema';
import { updateCommune } from '@/lib/features/units/commune/update-commune';
import { formatDate } from '@/lib/format/date';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';

export type ChangedCommune = { readonly version: number };

/**
 * Another name or kind for the same unit: its id, code, people and cases stay. The day and the old name are kept in the
 * audit; the new name shows at once, so the day may not lie ahead.
 */
export async function renameCommune(
  { tx, actor, now, today }: Context,
  { cityId, communeId, version, kind, name, since }: RenameCommuneInput,
): Promise<Outcome<ChangedCommune>> {
  const before = await getCommune(tx, cityId, communeId);
  if (since > today)
    return refused('not_yet', `Ngày này chưa đến. Hôm nay là ${formatDate(today)}.`, 'since');
  if (since < before.validFrom)
    return refused(
      'before_it_was',
      `Đơn vị này có từ ngày ${formatDate(before.validFrom)}. Ghi ngày từ đó trở đi.`,
      'since',
    );
  await updateCommune(tx, before, { version, changes: { kind, name }, by: actor.displayName, now });
  return done({
    value: { version: version + 1 },
    message: `Đã đổi ${communeName(before)} thành ${communeName({ kind, name })}.`,
    audit: {
      action: 'unit.commune_changed',
      subject: 'commune',
      subjectId: communeId,
      detail: { cityId, since, fromKind: before.kind, fromName: before.name, kind, name },
    },
  });
}
