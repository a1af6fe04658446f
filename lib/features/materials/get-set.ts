import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { sql, type Sql } from '@/lib/db/sql';
import type { MaterialDocument, MaterialSet, MaterialVersion } from '@/lib/features/materials/material';
import { NotFoundError } from '@/lib/server/not-found';

/** One set of the reader's reach. @throws NotFoundError */
export async function getSet(tx: ScopedTx, setId: string): Promise<MaterialSet> {
  const [found] = await tx.$queryRaw<MaterialSet[]>`
    SELECT id AS "setId", commune_id AS "communeId", title, official, retired_on::text AS "retiredOn", version,
           changed_by AS "changedBy", changed_at AS "changedAt"
      FROM material_set WHERE city_id = scope_city() AND id = ${setId}::uuid`;
  if (!found) throw new NotFoundError();
  return found;
}

/** One version of a set of the reader's reach. @throws NotFoundError */
export async function getVersion(tx: ScopedTx, versionId: string): Promise<MaterialVersion> {
  const [found] = await selectVersions(tx, sql`v.id = ${versionId}::uuid`);
  if (!found) throw new NotFoundError();
  return found;
}

/** The versions of a set, newest first. */
export const listVersions = (tx: ScopedTx, setId: string): Promise<MaterialVersion[]> =>
  selectVersions(tx, sql`v.set_id = ${setId}::uuid`);

function selectVersions(tx: ScopedTx, condition: Sql): Promise<MaterialVersion[]> {
  return tx.$queryRaw<MaterialVersion[]>`
    SELECT v.id AS "versionId", v.set_id AS "setId", s.title AS "setTitle", s.official, v.commune_id AS "communeId", v.label,
           v.published_on::text AS "publishedOn", v.withdrawn_on::text AS "withdrawnOn"
      FROM material_version v JOIN material_set s ON s.city_id = v.city_id AND s.id = v.set_id
     WHERE v.city_id = scope_city() AND ${condition}
     ORDER BY v.published_on DESC, v.id DESC`;
}

/** The documents of these versions, in their order; the texts themselves stay away. */
export const listDocuments = (tx: ScopedTx, versionIds: readonly string[]): Promise<MaterialDocument[]> =>
  tx.$queryRaw<MaterialDocument[]>`
    SELECT id AS "documentId", version_id AS "versionId", title, url FROM material_document
     WHERE city_id = scope_city() AND version_id = ANY (${[...versionIds]}::uuid[])
     ORDER BY position, id`;
