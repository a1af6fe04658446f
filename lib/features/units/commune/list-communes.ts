import 'server-only';
import { containing } from '@/lib/db/like';
import { empty, sql } from '@/lib/db/sql';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { Commune } from '@/lib/features/units/commune/commune';
import { COMMUNE_COLUMNS } from '@/lib/features/units/commune/commune-columns';
import type { CommuneListParams } from '@/lib/features/units/commune/list-params';
import { foldVietnamese } from '@/lib/schema/fold';

/** Communes of a city by code or name, accents optional. A city has some two hundred at most: all on one page. */
export function listCommunes(
  tx: ScopedTx,
  cityId: string,
  { q, ended }: CommuneListParams,
  today: IsoDate,
): Promise<Commune[]> {
  const words = containing(foldVietnamese(q));
  return tx.$queryRaw<Commune[]>`
    SELECT ${COMMUNE_COLUMNS} FROM commune u
     WHERE u.city_id = ${cityId}::uuid AND (u.search_name LIKE ${words} OR u.code LIKE ${words})
       ${ended ? empty : sql`AND coalesce(u.valid_to > ${today}::date, true)`}
     ORDER BY u.search_name, u.code, u.valid_from`;
}
