import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/roles';
import { cityName, communeName, type CityKind, type CommuneKind } from '@/lib/domain/units/unit-name';
import type { Membership } from '@/lib/features/accounts/membership';

/** The unit that tells one membership of a list from another: for the operator the city, below it commune or team. */
export const placeIdOf = ({ teamId, communeId, cityId }: Membership): string => teamId ?? communeId ?? cityId;

/** Names of the places of some memberships, as the issuer calls them, by `placeIdOf`. */
export async function findPlaceNames(
  tx: ScopedTx,
  actor: Actor,
  memberships: readonly Membership[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(memberships.map(placeIdOf))];
  if (ids.length === 0) return new Map();
  switch (actor.role) {
    case 'commune_officer':
      return teamNames(tx, ids);
    case 'city_admin':
      return new Map([...(await cityNames(tx, ids)), ...(await communeNames(tx, ids))]);
    default:
      return cityNames(tx, ids);
  }
}

async function cityNames(tx: ScopedTx, ids: readonly string[]): Promise<Map<string, string>> {
  const cities = await tx.$queryRaw<{ id: string; name: string; kind: CityKind }[]>`
    SELECT city_id AS id, name, kind FROM city WHERE city_id = ANY (${ids}::uuid[])`;
  return new Map(cities.map((city) => [city.id, cityName(city)]));
}

async function communeNames(tx: ScopedTx, ids: readonly string[]): Promise<Map<string, string>> {
  const communes = await tx.$queryRaw<{ id: string; name: string; kind: CommuneKind }[]>`
    SELECT id, name, kind FROM commune WHERE city_id = scope_city() AND id = ANY (${ids}::uuid[])`;
  return new Map(communes.map((commune) => [commune.id, communeName(commune)]));
}

async function teamNames(tx: ScopedTx, ids: readonly string[]): Promise<Map<string, string>> {
  const teams = await tx.$queryRaw<{ id: string; name: string }[]>`
    SELECT id, name FROM team WHERE city_id = scope_city() AND id = ANY (${ids}::uuid[])`;
  return new Map(teams.map(({ id, name }) => [id, name]));
}
