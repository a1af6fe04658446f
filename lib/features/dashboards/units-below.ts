import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { cityName, communeName, type CityKind, type CommuneKind } from '@/lib/domain/units/unit-name';
import { NotFoundError } from '@/lib/server/not-found';
import type { Place } from './place';

/** A unit one level below the place shown, by name. */
export type UnitBelow = { readonly id: string; readonly name: string };

/** How the place itself is called, and the units below it in the order of their names. */
export type PlaceNames = { readonly name: string; readonly units: readonly UnitBelow[] };

/**
 * Names of the place and of the units below it, those in force today and those that ended (their cases are still
 * counted).
 * @throws NotFoundError when the place is not in the actor's scope.
 */
export async function getPlaceNames(tx: ScopedTx, cityId: string, place: Place): Promise<PlaceNames> {
  if (place.level === 'city') {
    const city = await tx.city.findUnique({ where: { cityId }, select: { name: true, kind: true } });
    if (!city) throw new NotFoundError();
    const communes = await tx.commune.findMany({
      where: { cityId },
      select: { id: true, name: true, kind: true },
      orderBy: [{ searchName: 'asc' }, { id: 'asc' }],
    });
    return {
      name: cityName({ kind: city.kind as CityKind, name: city.name }),
      units: communes.map(({ id, name, kind }) => ({
        id,
        name: communeName({ kind: kind as CommuneKind, name }),
      })),
    };
  }
  if (place.level === 'team') {
    const team = await tx.team.findUnique({
      where: { cityId_id: { cityId, id: place.teamId } },
      select: { id: true, name: true },
    });
    if (!team) throw new NotFoundError();
    return { name: team.name, units: [team] };
  }
  const commune = await tx.commune.findUnique({
    where: { cityId_id: { cityId, id: place.communeId } },
    select: { name: true, kind: true },
  });
  if (!commune) throw new NotFoundError();
  const units = await tx.team.findMany({
    where: { cityId, communeId: place.communeId },
    select: { id: true, name: true },
    orderBy: [{ searchName: 'asc' }, { id: 'asc' }],
  });
  return { name: communeName({ kind: commune.kind as CommuneKind, name: commune.name }), units };
}
