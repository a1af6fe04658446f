import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { TenantActor } from '@/lib/domain/access/roles';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { CommuneKind } from '@/lib/domain/units/unit-name';

/** A commune into which rows may go. */
export type Place = {
  readonly communeId: string;
  readonly name: string;
  readonly kind: CommuneKind;
  /** Units that come in are in force since their commune is, unless a decision is older. */
  readonly since: IsoDate;
};

/** The actor's own commune, or for a city's administrator all communes in force. */
export function listPlaces(
  tx: ScopedTx,
  { cityId, communeId }: TenantActor,
  today: IsoDate,
): Promise<readonly Place[]> {
  return tx.$queryRaw<Place[]>`
    SELECT id AS "communeId", name, kind, valid_from::text AS since FROM commune
     WHERE city_id = ${cityId}::uuid AND (id = ${communeId}::uuid OR ${communeId}::uuid IS NULL)
       AND valid_from <= ${today}::date AND coalesce(valid_to > ${today}::date, true)
     ORDER BY search_name, id`;
}
