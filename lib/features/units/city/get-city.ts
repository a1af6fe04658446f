import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { City } from '@/lib/features/units/city/city';
import { NotFoundError } from '@/lib/server/not-found';

/** One city or province. @throws NotFoundError */
export async function getCity(tx: ScopedTx, cityId: string): Promise<City> {
  const [city] = await tx.$queryRaw<City[]>`
    SELECT city_id AS "cityId", code, name, kind, valid_from::text AS "validFrom", valid_to::text AS "validTo"
      FROM city WHERE city_id = ${cityId}::uuid`;
  if (!city) throw new NotFoundError();
  return city;
}
