import 'server-only';
import { getSet } from '@/lib/features/materials/get-set';
import type { MaterialSet } from '@/lib/features/materials/material';
import { refuseOfficial } from '@/lib/features/materials/sets/add-set';
import type { ChangeSetInput } from '@/lib/features/materials/sets/schema';
import { formatDateTime } from '@/lib/format/date';
import { done, type Outcome } from '@/lib/server/action';
import { ConflictError } from '@/lib/server/conflict';
import type { Context } from '@/lib/server/context';
import { keeperOf } from '@/lib/server/keeper';
import { NotFoundError } from '@/lib/server/not-found';

/** Changes a set of the keeper's own. One that is out of use stays with whoever received it. */
export async function changeSet(
  { tx, actor, now, today }: Context,
  { setId, version, title, official, retired }: ChangeSetInput,
): Promise<Outcome<{ readonly setId: string }>> {
  const keeper = keeperOf(actor);
  const before = await getSet(tx, setId);
  if (before.communeId !== keeper.communeId) throw new NotFoundError();
  const refusal = refuseOfficial(keeper, official);
  if (refusal) return refusal;
  const retiredOn = retired ? (before.retiredOn ?? today) : null;
  const changed = await tx.$executeRaw`
    UPDATE material_set SET title = ${title}, official = ${official}, retired_on = ${retiredOn}::date,
           version = version + 1, changed_by = ${keeper.displayName}, changed_at = ${now}
     WHERE city_id = ${keeper.cityId}::uuid AND id = ${setId}::uuid AND version = ${version}`;
  if (changed === 0) throw conflictWith(await getSet(tx, setId));
  return done({
    value: { setId },
    message: `Đã ghi bộ tài liệu «${title}».`,
    audit: {
      action: 'material.set_changed',
      subject: 'material_set',
      subjectId: setId,
      detail: { fromTitle: before.title, title, fromOfficial: before.official, official, retiredOn },
    },
  });
}

const conflictWith = ({ title, official, version, changedBy, changedAt }: MaterialSet): ConflictError =>
  new ConflictError({
    by: changedBy ?? 'Người khác',
    at: changedAt ? formatDateTime(changedAt) : 'trước đó',
    current: { title, official: official ? 'có' : 'không', version: String(version) },
  });
