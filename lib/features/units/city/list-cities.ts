import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { City } from '@/lib/features/units/city/city';

export type CityWithCommunes = City & {
  /** Communes that exist on the day asked for. */
  readonly communes: number;
};

/** All cities and provinces in the order of their codes, ended ones last. For the operator: nobody else sees them all. */
export function listCities(tx: ScopedTx, today: IsoDate): Promise<CityWithCommunes[]> {
  return tx.$queryRaw<CityWithCommunes[]>`
    SELECT c.city_id AS "cityId", c.code, c.name, c.kind, c.valid_from::text AS "validFrom", c.valid_to::text AS "validTo",
           count(u.id) FILTER (WHERE coalesce(u.valid_to > ${today}::date, true))::int AS communes
      FROM city c LEFT JOIN commune u ON u.city_id = c.city_id
     GROUP BY c.city_id ORDER BY coalesce(c.valid_to <= ${today}::date, false), c.code, c.valid_from`;
}
