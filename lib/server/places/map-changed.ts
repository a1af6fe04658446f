import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { sql } from '@/lib/db/sql';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { Place } from './place';

/** Whether books of the place have gone elsewhere, or come from elsewhere, after a day. */
export async function hasMapChangedSince(
  tx: ScopedTx,
  cityId: string,
  place: Place,
  day: IsoDate,
): Promise<boolean> {
  // Where a book comes from somewhere it has left somewhere: for the whole city the one says both, and has an index.
  const changed =
    place.level === 'city'
      ? sql`p.valid_to > ${day}::date`
      : sql`p.commune_id = ${place.communeId}::uuid AND (p.valid_to > ${day}::date OR p.valid_from > ${day}::date)`;
  const [found] = await tx.$queryRaw<{ changed: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM book_place p WHERE p.city_id = ${cityId}::uuid AND ${changed}) AS changed`;
  return found?.changed ?? false;
}
