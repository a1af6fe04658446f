import 'server-only';
import { getSet, listVersions } from '@/lib/features/materials/get-set';
import { insertVersion } from '@/lib/features/materials/versions/insert-version';
import type { AddVersionInput } from '@/lib/features/materials/versions/schema';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { keeperOf } from '@/lib/server/keeper';
import { NotFoundError } from '@/lib/server/not-found';

/** Publishes a further version of a set; older ones stay in use until they are withdrawn. */
export async function addVersion(
  { tx, actor, now }: Context,
  { setId, label, publishedOn }: AddVersionInput,
): Promise<Outcome<{ readonly setId: string; readonly versionId: string }>> {
  const keeper = keeperOf(actor);
  const { communeId, title } = await getSet(tx, setId);
  if (communeId !== keeper.communeId) throw new NotFoundError();
  const versions = await listVersions(tx, setId);
  if (versions.some((version) => version.label === label))
    return refused('label_taken', `Bộ này đã có bản «${label}». Đặt tên khác.`, 'label');
  const versionId = await insertVersion(tx, keeper, { setId, label, publishedOn }, now);
  return done({
    value: { setId, versionId },
    message: `Đã thêm bản «${label}» của «${title}».`,
    audit: {
      action: 'material.version_added',
      subject: 'material_version',
      subjectId: versionId,
      detail: { setId, label, publishedOn },
    },
  });
}
