import 'server-only';
import { newId } from '@/lib/db/ids';
import type { ScopedTx } from '@/lib/db/scope';
import type { Keeper } from '@/lib/server/keeper';

type NewVersion = { readonly setId: string; readonly label: string; readonly publishedOn: string };

/** Writes a version of a set of the keeper's own. @returns the new id. */
export async function insertVersion(
  tx: ScopedTx,
  { cityId, communeId, displayName }: Keeper,
  { setId, label, publishedOn }: NewVersion,
  now: Date,
): Promise<string> {
  const versionId = newId();
  await tx.$executeRaw`
    INSERT INTO material_version (city_id, id, set_id, commune_id, label, published_on, changed_by, changed_at)
    VALUES (${cityId}::uuid, ${versionId}::uuid, ${setId}::uuid, ${communeId}::uuid, ${label}, ${publishedOn}::date,
            ${displayName}, ${now})`;
  return versionId;
}
