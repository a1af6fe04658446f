import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { getVersion } from '@/lib/features/materials/get-set';
import type { MaterialVersion } from '@/lib/features/materials/material';
import type { Keeper } from '@/lib/server/keeper';
import { NotFoundError } from '@/lib/server/not-found';

/** A version of the keeper's own sets; a commune keeps none of the city's. @throws NotFoundError */
export async function getOwnVersion(
  tx: ScopedTx,
  { communeId }: Keeper,
  versionId: string,
): Promise<MaterialVersion> {
  const version = await getVersion(tx, versionId);
  if (version.communeId !== communeId) throw new NotFoundError();
  return version;
}
