import 'server-only';
import { newId } from '@/lib/db/ids';
import type { AddSetInput } from '@/lib/features/materials/sets/schema';
import { insertVersion } from '@/lib/features/materials/versions/insert-version';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { keeperOf, type Keeper } from '@/lib/server/keeper';

/** Refuses a commune that calls its own set official: the targets count what the city publishes (QĐ 315/QĐ-TTg). */
export const refuseOfficial = (keeper: Keeper, official: boolean): Outcome<never> | null =>
  official && keeper.communeId !== null
    ? refused(
        'official_is_the_citys',
        'Chỉ bộ tài liệu của thành phố được tính là bộ chính thức.',
        'official',
      )
    : null;

/** Adds a set with its first version: the city's for everybody, a commune's for its own people. */
export async function addSet(
  { tx, actor, now }: Context,
  { title, official, label, publishedOn }: AddSetInput,
): Promise<Outcome<{ readonly setId: string; readonly versionId: string }>> {
  const keeper = keeperOf(actor);
  const refusal = refuseOfficial(keeper, official);
  if (refusal) return refusal;
  const setId = newId();
  await tx.$executeRaw`
    INSERT INTO material_set (city_id, id, commune_id, title, official, changed_by, changed_at)
    VALUES (${keeper.cityId}::uuid, ${setId}::uuid, ${keeper.communeId}::uuid, ${title}, ${official},
            ${keeper.displayName}, ${now})`;
  const versionId = await insertVersion(tx, keeper, { setId, label, publishedOn }, now);
  return done({
    value: { setId, versionId },
    message: `Đã thêm bộ tài liệu «${title}».`,
    audit: {
      action: 'material.set_added',
      subject: 'material_set',
      subjectId: setId,
      detail: { title, official, label, publishedOn },
    },
  });
}
