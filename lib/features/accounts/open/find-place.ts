import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/roles';
import type { IsoDate } from '@/lib/domain/iso-date';
import { err, ok, type Result } from '@/lib/domain/result';
import type { MembershipRole } from '@/lib/features/accounts/membership';
import type { Place, PlaceRefusal } from '@/lib/features/accounts/place';

/** What is asked for: a role, and what stands for its place. */
export type WantedPlace = {
  readonly role: MembershipRole;
  /** City, commune or team, by role. */
  readonly placeId: string | null;
  readonly mediatorId: string | null;
};

type Found = Result<Place, PlaceRefusal>;

/**
 * The place an account is to work in, read under the issuer's own scope: a place of another office is not there, like
 * one that has ended.
 */
export async function findPlace(
  tx: ScopedTx,
  actor: Actor,
  wanted: WantedPlace,
  today: IsoDate,
): Promise<Found> {
  switch (wanted.role) {
    case 'city_admin':
      return findCity(tx, wanted.placeId, today);
    case 'city_officer':
      return findCity(tx, actor.cityId, today);
    case 'commune_officer':
      return findCommune(tx, wanted.placeId, today);
    case 'team_leader':
    case 'mediator':
      return findTeam(tx, wanted, today);
  }
}

async function findCity(tx: ScopedTx, cityId: string | null, today: IsoDate): Promise<Found> {
  const found = await tx.$queryRaw<Place[]>`
    SELECT city_id AS "cityId", NULL AS "communeId", NULL AS "teamId", NULL AS "mediatorId" FROM city
     WHERE city_id = ${cityId}::uuid AND coalesce(valid_to > ${today}::date, true)`;
  return found[0] ? ok(found[0]) : err('place_gone');
}

async function findCommune(tx: ScopedTx, communeId: string | null, today: IsoDate): Promise<Found> {
  const found = await tx.$queryRaw<Place[]>`
    SELECT city_id AS "cityId", id AS "communeId", NULL AS "teamId", NULL AS "mediatorId" FROM commune
     WHERE city_id = scope_city() AND id = ${communeId}::uuid AND coalesce(valid_to > ${today}::date, true)`;
  return found[0] ? ok(found[0]) : err('place_gone');
}

async function findTeam(tx: ScopedTx, wanted: WantedPlace, today: IsoDate): Promise<Found> {
  const { placeId, mediatorId } = wanted;
  const [team] = await tx.$queryRaw<(Place & { isMember: boolean })[]>`
    SELECT t.city_id AS "cityId", t.commune_id AS "communeId", t.id AS "teamId", ${mediatorId}::uuid AS "mediatorId",
           EXISTS (SELECT 1 FROM team_membership m
                    WHERE m.city_id = t.city_id AND m.team_id = t.id AND m.mediator_id = ${mediatorId}::uuid
                      AND coalesce(m.valid_to > ${today}::date, true)) AS "isMember"
      FROM team t
     WHERE t.city_id = scope_city() AND t.id = ${placeId}::uuid AND coalesce(t.valid_to > ${today}::date, true)`;
  if (!team) return err('place_gone');
  const { isMember, ...place } = team;
  return mediatorId === null || isMember ? ok(place) : err('mediator_not_in_team');
}
