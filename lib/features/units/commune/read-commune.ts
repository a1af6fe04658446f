import 'server-only';
import { communeName } from '@/lib/domain/units/unit-name';
import type { City } from '@/lib/features/units/city/city';
import { getCity } from '@/lib/features/units/city/get-city';
import type { Commune } from '@/lib/features/units/commune/commune';
import { getCommune } from '@/lib/features/units/commune/get-commune';
import { listCommunes } from '@/lib/features/units/commune/list-communes';
import type { Context } from '@/lib/server/context';
import { recordId } from '@/lib/server/record-id';

export type CommuneDesk = {
  readonly city: City;
  readonly commune: Commune;
  /** Who may take over: the other communes of the city, and the one already named. */
  readonly successors: readonly { readonly id: string; readonly name: string; readonly code: string }[];
};

/** One commune with its city and its possible successors. @throws NotFoundError */
export async function readCommune(
  { tx, today }: Context,
  ids: { readonly cityId: string; readonly communeId: string },
): Promise<CommuneDesk> {
  const city = await getCity(tx, recordId(ids.cityId));
  const commune = await getCommune(tx, city.cityId, recordId(ids.communeId));
  const all = await listCommunes(tx, city.cityId, { q: '', ended: true }, today);
  const mayFollow = ({ communeId, validTo }: Commune): boolean =>
    communeId !== commune.communeId &&
    (validTo === null || validTo > today || communeId === commune.successorId);
  return {
    city,
    commune,
    successors: all
      .filter(mayFollow)
      .map((other) => ({ id: other.communeId, name: communeName(other), code: other.code })),
  };
}
