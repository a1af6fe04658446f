import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';

type TeamPlace = { readonly cityId: string; readonly communeId: string; readonly teamId: string };

/** Whether all of these are living neighbourhoods of the commune. */
export async function areOwnNeighbourhoods(
  tx: ScopedTx,
  { cityId, communeId }: Pick<TeamPlace, 'cityId' | 'communeId'>,
  ids: readonly string[],
  day: IsoDate,
): Promise<boolean> {
  const [found] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM neighbourhood
     WHERE city_id = ${cityId}::uuid AND commune_id = ${communeId}::uuid AND id = ANY (${[...ids]}::uuid[])
       AND (valid_to IS NULL OR valid_to > ${day}::date)`;
  return found?.count === ids.length;
}

/** From `from` on the team serves these, besides those it serves already. */
export async function addNeighbourhoods(
  tx: ScopedTx,
  { cityId, communeId, teamId }: TeamPlace,
  ids: readonly string[],
  from: IsoDate,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO team_neighbourhood (city_id, team_id, neighbourhood_id, commune_id, valid_from)
    SELECT ${cityId}::uuid, ${teamId}::uuid, added.id, ${communeId}::uuid, ${from}::date FROM unnest(${[...ids]}::uuid[]) AS added (id)
     WHERE NOT EXISTS (SELECT 1 FROM team_neighbourhood link
                        WHERE link.city_id = ${cityId}::uuid AND link.team_id = ${teamId}::uuid
                          AND link.neighbourhood_id = added.id AND link.valid_to IS NULL)
    ON CONFLICT (city_id, team_id, neighbourhood_id, valid_from) DO UPDATE SET valid_to = NULL`;
}

/** From `from` on the team serves none but `kept`. A link made the same day holds for that day. */
export async function endOtherNeighbourhoods(
  tx: ScopedTx,
  { cityId, teamId }: TeamPlace,
  kept: readonly string[],
  from: IsoDate,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE team_neighbourhood SET valid_to = greatest(${from}::date, valid_from + 1)
     WHERE city_id = ${cityId}::uuid AND team_id = ${teamId}::uuid AND valid_to IS NULL
       AND neighbourhood_id <> ALL (${[...kept]}::uuid[])`;
}
