import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { Commune } from '@/lib/features/units/commune/commune';
import { COMMUNE_COLUMNS } from '@/lib/features/units/commune/commune-columns';
import { NotFoundError } from '@/lib/server/not-found';

/** One commune of a city. @throws NotFoundError, also when it is another city's. */
export async function getCommune(tx: ScopedTx, cityId: string, communeId: string): Promise<Commune> {
  const [commune] = await tx.$queryRaw<Commune[]>`
    SELECT ${COMMUNE_COLUMNS} FROM commune u WHERE u.city_id = ${cityId}::uuid AND u.id = ${communeId}::uuid`;
  if (!commune) throw new NotFoundError();
  return commune;
}
