import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { issuableRoles } from '@/lib/domain/access/permissions';
import type { IsoDate } from '@/lib/domain/iso-date';
import { cityName, communeName, type CityKind, type CommuneKind } from '@/lib/domain/units/unit-name';
import type { IssuingDesk, MediatorChoice, PlaceChoice } from '@/lib/features/accounts/open/issuing-desk';
import { MEMBERSHIP_ROLES } from '@/lib/features/accounts/membership';
import type { Context } from '@/lib/server/context';

/** Roles, places and people that the actor may open an account for. @param wantedPlaceId chosen on the page before. */
export async function readDesk(
  { tx, actor, today }: Context,
  wantedPlaceId: string | null,
): Promise<IssuingDesk> {
  const issuable = issuableRoles(actor.role);
  const roles = MEMBERSHIP_ROLES.filter((role) => issuable.includes(role));
  const places = await listPlaces({ tx, actor, today });
  return {
    roles,
    places,
    mediators: actor.role === 'commune_officer' ? await listMediators(tx, today) : [],
    ownUnit: await findOwnCity(tx),
    chosenPlaceId: places.find(({ id }) => id === wantedPlaceId)?.id ?? null,
  };
}

function listPlaces({ tx, actor, today }: Pick<Context, 'tx' | 'actor' | 'today'>): Promise<PlaceChoice[]> {
  switch (actor.role) {
    case 'operator':
      return listCities(tx, today);
    case 'city_admin':
      return listCommunes(tx, today);
    default:
      return listTeams(tx, today);
  }
}

async function listCities(tx: ScopedTx, today: IsoDate): Promise<PlaceChoice[]> {
  const cities = await tx.$queryRaw<{ id: string; name: string; kind: CityKind }[]>`
    SELECT city_id AS id, name, kind FROM city WHERE coalesce(valid_to > ${today}::date, true) ORDER BY code`;
  return cities.map((city) => ({ id: city.id, name: cityName(city), unit: city.name, communeKind: null }));
}

async function listCommunes(tx: ScopedTx, today: IsoDate): Promise<PlaceChoice[]> {
  const communes = await tx.$queryRaw<{ id: string; name: string; kind: CommuneKind }[]>`
    SELECT id, name, kind FROM commune
     WHERE city_id = scope_city() AND coalesce(valid_to > ${today}::date, true) ORDER BY search_name, code`;
  return communes.map((commune) => ({
    id: commune.id,
    name: communeName(commune),
    unit: commune.name,
    communeKind: commune.kind,
  }));
}

function listTeams(tx: ScopedTx, today: IsoDate): Promise<PlaceChoice[]> {
  return tx.$queryRaw<PlaceChoice[]>`
    SELECT t.id, t.name, u.name AS unit, u.kind AS "communeKind"
      FROM team t JOIN commune u ON u.city_id = t.city_id AND u.id = t.commune_id
     WHERE t.city_id = scope_city() AND coalesce(t.valid_to > ${today}::date, true) ORDER BY t.search_name, t.id`;
}

function listMediators(tx: ScopedTx, today: IsoDate): Promise<MediatorChoice[]> {
  return tx.$queryRaw<MediatorChoice[]>`
    SELECT m.id, m.full_name AS name, m.birth_year AS "birthYear",
           jsonb_agg(jsonb_build_object('teamId', t.team_id, 'leads', t.role = 'leader') ORDER BY t.role, t.team_id) AS seats
      FROM mediator m JOIN team_membership t ON t.city_id = m.city_id AND t.mediator_id = m.id
     WHERE m.city_id = scope_city() AND m.merged_into_id IS NULL AND coalesce(t.valid_to > ${today}::date, true)
     GROUP BY m.city_id, m.id ORDER BY m.search_name, m.id`;
}

/** The operator has no city, and the policy shows them all: the scope alone says which one is the issuer's own. */
async function findOwnCity(tx: ScopedTx): Promise<string | null> {
  const [city] = await tx.$queryRaw<{ name: string }[]>`SELECT name FROM city WHERE city_id = scope_city()`;
  return city?.name ?? null;
}
