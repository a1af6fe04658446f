import 'server-only';
import { newId } from '@/lib/db/ids';
import { getOwnVersion } from '@/lib/features/materials/versions/own-version';
import type { AddDocumentInput } from '@/lib/features/materials/versions/schema';
import { done, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { keeperOf } from '@/lib/server/keeper';

/** Adds a document at the end of a version. */
export async function addDocument(
  { tx, actor }: Context,
  { versionId, title, url, body }: AddDocumentInput,
): Promise<Outcome<{ readonly versionId: string }>> {
  const keeper = keeperOf(actor);
  await getOwnVersion(tx, keeper, versionId);
  const documentId = newId();
  await tx.$executeRaw`
    INSERT INTO material_document (city_id, id, version_id, commune_id, position, title, url, body)
    SELECT ${keeper.cityId}::uuid, ${documentId}::uuid, ${versionId}::uuid, ${keeper.communeId}::uuid,
           coalesce(max(d.position) + 1, 0), ${title}, ${url}, ${body}
      FROM material_document d WHERE d.city_id = ${keeper.cityId}::uuid AND d.version_id = ${versionId}::uuid`;
  return done({
    value: { versionId },
    message: `Đã thêm «${title}».`,
    audit: {
      action: 'material.document_added',
      subject: 'material_version',
      subjectId: versionId,
      detail: { documentId, title, link: url !== null },
    },
  });
}
