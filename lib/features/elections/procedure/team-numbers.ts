import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';

/** What the numbers of a procedure start from. */
export type TeamNumbers = {
  readonly quota: number | null;
  /** Mediators of the team on that day, the leader among them. */
  readonly serving: number;
  /** Households of all its neighbourhoods; 0 while one of them is not written. */
  readonly households: number;
  readonly neighbourhoods: readonly string[];
};

/** The team's quota, mediators and households on a day. */
export async function readTeamNumbers(
  tx: ScopedTx,
  cityId: string,
  teamId: string,
  day: IsoDate,
): Promise<TeamNumbers> {
  const [team] = await tx.$queryRaw<TeamNumbers[]>`
    SELECT t.quota,
           (SELECT count(DISTINCT s.mediator_id)::int FROM team_membership s
             WHERE s.city_id = t.city_id AND s.team_id = t.id AND s.valid_from <= ${day}::date
               AND (s.valid_to IS NULL OR s.valid_to > ${day}::date)) AS serving,
           coalesce((SELECT CASE WHEN bool_and(n.households > 0) THEN sum(n.households)::int ELSE 0 END
              FROM team_neighbourhood tn JOIN neighbourhood n ON n.city_id = tn.city_id AND n.id = tn.neighbourhood_id
             WHERE tn.city_id = t.city_id AND tn.team_id = t.id AND tn.valid_to IS NULL), 0) AS households,
           coalesce((SELECT array_agg(n.name ORDER BY n.search_name)
              FROM team_neighbourhood tn JOIN neighbourhood n ON n.city_id = tn.city_id AND n.id = tn.neighbourhood_id
             WHERE tn.city_id = t.city_id AND tn.team_id = t.id AND tn.valid_to IS NULL), '{}') AS neighbourhoods
      FROM team t WHERE t.city_id = ${cityId}::uuid AND t.id = ${teamId}::uuid`;
  return team ?? { quota: null, serving: 0, households: 0, neighbourhoods: [] };
}
