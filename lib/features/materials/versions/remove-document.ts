import 'server-only';
import type { RemoveDocumentInput } from '@/lib/features/materials/versions/schema';
import { done, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { keeperOf } from '@/lib/server/keeper';
import { NotFoundError } from '@/lib/server/not-found';

/** Takes a document out of a version of the keeper's own. */
export async function removeDocument(
  { tx, actor }: Context,
  { documentId }: RemoveDocumentInput,
): Promise<Outcome<{ readonly versionId: string }>> {
  const { cityId, communeId } = keeperOf(actor);
  const [removed] = await tx.$queryRaw<{ versionId: string; title: string }[]>`
    DELETE FROM material_document
     WHERE city_id = ${cityId}::uuid AND commune_id IS NOT DISTINCT FROM ${communeId}::uuid AND id = ${documentId}::uuid
    RETURNING version_id AS "versionId", title`;
  if (!removed) throw new NotFoundError();
  return done({
    value: { versionId: removed.versionId },
    message: `Đã bỏ «${removed.title}».`,
    audit: {
      action: 'material.document_removed',
      subject: 'material_version',
      subjectId: removed.versionId,
      detail: { documentId, title: removed.title },
    },
  });
}
