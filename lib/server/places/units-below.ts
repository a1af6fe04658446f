import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import { cityName, communeName, type CityKind, type CommuneKind } from '@/lib/domain/units/unit-name';
import { NotFoundError } from '@/lib/server/not-found';
import type { Place } from './place';

/** A unit one level below the place shown, by name. */
export type UnitBelow = {
  readonly id: string;
  readonly name: string;
  /** Not in force any more: shown only where something of it is counted. */
  readonly inForce: boolean;
};

/** How the place itself is called, and the units below it in the order of their names. */
export type PlaceNames = { readonly name: string; readonly units: readonly UnitBelow[] };

/**
 * Names of the place and of the units below it: of today, or those of the map of a day.
 * @throws NotFoundError when the place is not in the actor's scope.
 */
export async function getPlaceNames(
  tx: ScopedTx,
  cityId: string,
  place: Place,
  mapOn: IsoDate | null,
): Promise<PlaceNames> {
  switch (place.level) {
    case 'city':
      return { name: await cityNameOf(tx, cityId), units: await communesOf(tx, cityId, mapOn) };
    case 'commune':
      return {
        name: await communeNameOf(tx, cityId, place.communeId),
        units: await (mapOn === null
          ? teamsOf(tx, cityId, place.communeId)
          : teamsThen(tx, place.communeId, mapOn)),
      };
    case 'team': {
      const team = await tx.team.findUnique({
        where: { cityId_id: { cityId, id: place.teamId } },
        select: { id: true, name: true },
      });
      if (!team) throw new NotFoundError();
      return { name: team.name, units: [{ ...team, inForce: true }] };
    }
  }
}

async function cityNameOf(tx: ScopedTx, cityId: string): Promise<string> {
  const city = await tx.city.findUnique({ where: { cityId }, select: { name: true, kind: true } });
  if (!city) throw new NotFoundError();
  return cityName({ kind: city.kind as CityKind, name: city.name });
}

async function communeNameOf(tx: ScopedTx, cityId: string, id: string): Promise<string> {
  const commune = await tx.commune.findUnique({
    where: { cityId_id: { cityId, id } },
    select: { name: true, kind: true },
  });
  if (!commune) throw new NotFoundError();
  return communeName({ kind: commune.kind as CommuneKind, name: commune.name });
}

type CommuneRow = { id: string; name: string; kind: CommuneKind; inForce: boolean };

async function communesOf(tx: ScopedTx, cityId: string, mapOn: IsoDate | null): Promise<UnitBelow[]> {
  const rows = await tx.$queryRaw<CommuneRow[]>`
    SELECT u.id, coalesce(old.name, u.name) AS name, coalesce(old.kind, u.kind) AS kind,
           coalesce(u.valid_to > ${mapOn}::date, u.valid_to IS NULL) AS "inForce"
      FROM commune u
      LEFT JOIN LATERAL (SELECT n.name, n.kind FROM unit_name n
                          WHERE n.city_id = u.city_id AND n.unit_id = u.id AND n.valid_to > ${mapOn}::date
                          ORDER BY n.valid_to LIMIT 1) old ON true
     WHERE u.city_id = ${cityId}::uuid ORDER BY u.search_name, u.id`;
  return rows.map(({ id, name, kind, inForce }) => ({ id, name: communeName({ kind, name }), inForce }));
}

function teamsOf(tx: ScopedTx, cityId: string, communeId: string): Promise<UnitBelow[]> {
  return tx.$queryRaw<UnitBelow[]>`
    SELECT id, name, valid_to IS NULL AS "inForce" FROM team
     WHERE city_id = ${cityId}::uuid AND commune_id = ${communeId}::uuid ORDER BY search_name, id`;
}

function teamsThen(tx: ScopedTx, communeId: string, mapOn: IsoDate): Promise<UnitBelow[]> {
  return tx.$queryRaw<UnitBelow[]>`
    SELECT id, name, in_force AS "inForce" FROM teams_then(${mapOn}::date, ${communeId}::uuid)`;
}
