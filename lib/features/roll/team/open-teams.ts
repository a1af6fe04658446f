import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import { byVietnameseName } from '@/lib/features/roll/name-order';

/** A team that may be chosen in a form. */
export type TeamChoice = { readonly id: string; readonly name: string; readonly neighbourhoods: string };

/** The teams of a commune that work today, in the order of their names. */
export async function listOpenTeams(
  tx: ScopedTx,
  { cityId, communeId }: { readonly cityId: string; readonly communeId: string },
  today: IsoDate,
): Promise<readonly TeamChoice[]> {
  const teams = await tx.$queryRaw<TeamChoice[]>`
    SELECT t.id, t.name,
           coalesce((SELECT string_agg(n.name, ', ' ORDER BY n.search_name) FROM team_neighbourhood link
             JOIN neighbourhood n ON n.city_id = link.city_id AND n.id = link.neighbourhood_id
            WHERE link.city_id = t.city_id AND link.team_id = t.id AND link.valid_to IS NULL), '') AS neighbourhoods
      FROM team t
     WHERE t.city_id = ${cityId}::uuid AND t.commune_id = ${communeId}::uuid
       AND (t.valid_to IS NULL OR t.valid_to > ${today}::date)`;
  return teams.sort(byVietnameseName);
}

/** The name of a team that works today; null when it is unknown, foreign or dissolved. */
export async function findOpenTeam(
  tx: ScopedTx,
  cityId: string,
  teamId: string,
  today: IsoDate,
): Promise<{ readonly communeId: string; readonly name: string } | null> {
  const [team] = await tx.$queryRaw<{ communeId: string; name: string }[]>`
    SELECT commune_id AS "communeId", name FROM team
     WHERE city_id = ${cityId}::uuid AND id = ${teamId}::uuid AND (valid_to IS NULL OR valid_to > ${today}::date)`;
  return team ?? null;
}
