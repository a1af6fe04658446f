import 'server-only';
import { officeOf } from '@/lib/auth/office';
import type { ScopedTx } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/roles';
import type { CityKind, CommuneKind } from '@/lib/domain/units/unit-name';
import { NotFoundError } from './not-found';

type Row = {
  city_name: string;
  city_kind: CityKind;
  commune_name: string | null;
  commune_kind: CommuneKind | null;
  team_name: string | null;
};

/** The actor's office as papers name it: «UBND phường Láng, thành phố Hà Nội». */
export async function findOfficeName(tx: ScopedTx, actor: Actor): Promise<string> {
  const [place] = await tx.$queryRaw<Row[]>`
    SELECT city.name AS city_name, city.kind AS city_kind, commune.name AS commune_name, commune.kind AS commune_kind,
           team.name AS team_name
      FROM city
      LEFT JOIN commune ON commune.city_id = city.city_id AND commune.id = ${actor.communeId}::uuid
      LEFT JOIN team ON team.city_id = city.city_id AND team.id = ${actor.teamId}::uuid
     WHERE city.city_id = ${actor.cityId}::uuid`;
  if (!place || actor.role === 'operator') throw new NotFoundError();
  return officeOf({
    role: actor.role,
    jobTitle: null,
    cityName: place.city_name,
    cityKind: place.city_kind,
    communeName: place.commune_name,
    communeKind: place.commune_kind,
    teamName: place.team_name,
  }).name;
}
