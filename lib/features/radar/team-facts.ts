import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { sql, type Sql } from '@/lib/db/sql';
import { addMonths } from '@/lib/domain/calendar';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { NamedSeat, TeamFacts, TeamsAsked } from '@/lib/domain/roll/radar/team-facts';

type Row = {
  team_id: string;
  commune_id: string;
  name: string;
  founded_on: IsoDate;
  quota: number | null;
  minority_neighbourhoods: string[] | null;
  last_reviewed_on: IsoDate | null;
  serving: number | null;
  women: number | null;
  minority: number | null;
  leaders: number | null;
  sex_unknown: number | null;
  ethnicity_unknown: number | null;
  seats: NamedSeat[] | null;
};

/** For how long somebody who left is told as the reason of what is missing. */
const REMEMBERED_MONTHS = 12;

// Said as plain equalities, for the planner: each finds its rows by index.
function asked(teams: TeamsAsked, column: { readonly team: Sql; readonly commune: Sql }): Sql {
  switch (teams.of) {
    case 'city':
      return sql`true`;
    case 'commune':
      return sql`${column.commune} = ${teams.communeId}::uuid`;
    case 'teams':
      return sql`${column.team} = ANY (${teams.teamIds}::uuid[])`;
  }
}

// Kept apart and read once: under the policies the planner takes a city for a village and would look each decision up
// seventy thousand times.
function decisions(teams: TeamsAsked): Sql {
  const needed =
    teams.of === 'teams'
      ? sql`r.id IN (SELECT s.recognised_by_id FROM team_membership s
              WHERE s.city_id = ${teams.cityId}::uuid AND s.team_id = ANY (${teams.teamIds}::uuid[]))`
      : asked(teams, { team: sql`NULL`, commune: sql`r.commune_id` });
  return sql`SELECT r.id, coalesce(r.takes_effect_on, r.decided_on) AS day
               FROM roll_decision r WHERE r.city_id = ${teams.cityId}::uuid AND ${needed}`;
}

/**
 * The facts by which the radar judges the teams that exist on `today`: one statement for one team or ten thousand.
 * `settled` seats are those of which nothing is known that could change or end them; of a whole city, leaders too are
 * only counted, for no page of a city names them. Who is named is gathered once: left to itself, the planner gathers all
 * of them anew for each team.
 */
export async function listTeamFacts(
  tx: ScopedTx,
  teams: TeamsAsked,
  today: IsoDate,
): Promise<readonly TeamFacts[]> {
  const day = sql`${today}::date`;
  const city = sql`${teams.cityId}::uuid`;
  const mayBeCounted = teams.of === 'city' ? sql`true` : sql`s.role = 'member'`;
  const rows = await tx.$queryRaw<Row[]>`
    WITH decision AS MATERIALIZED (${decisions(teams)}),
    seat AS MATERIALIZED (
      SELECT s.team_id, s.mediator_id, s.role, s.valid_from, s.valid_to, d.day AS recognised_on,
             m.full_name, m.sex, m.ethnicity, m.moved_away_on,
             (${mayBeCounted} AND s.valid_from <= ${day} AND s.valid_to IS NULL AND d.day <= ${day}
               AND m.moved_away_on IS NULL) IS TRUE AS settled
        FROM team_membership s
        JOIN mediator m ON m.city_id = s.city_id AND m.id = s.mediator_id
        LEFT JOIN decision d ON d.id = s.recognised_by_id
       WHERE s.city_id = ${city} AND ${asked(teams, { team: sql`s.team_id`, commune: sql`s.commune_id` })}
         AND m.merged_into_id IS NULL
         AND (s.valid_to IS NULL OR s.valid_to > ${addMonths(today, -REMEMBERED_MONTHS)}::date)),
    counted AS (
      SELECT team_id, count(*)::int AS serving,
             (count(*) FILTER (WHERE sex = 'female'))::int AS women,
             (count(*) FILTER (WHERE ethnicity <> 'Kinh'))::int AS minority,
             (count(*) FILTER (WHERE role = 'leader'))::int AS leaders,
             (count(*) FILTER (WHERE sex IS NULL))::int AS sex_unknown,
             (count(*) FILTER (WHERE ethnicity IS NULL))::int AS ethnicity_unknown
        FROM seat WHERE settled GROUP BY team_id),
    named AS MATERIALIZED (
      SELECT team_id, json_agg(json_build_object(
               'mediatorId', mediator_id, 'fullName', full_name, 'sex', sex, 'ethnicity', ethnicity, 'role', role,
               'validFrom', valid_from, 'validTo', valid_to, 'recognisedOn', recognised_on,
               'movedAwayOn', moved_away_on) ORDER BY valid_from, mediator_id) AS seats
        FROM seat WHERE NOT settled GROUP BY team_id),
    minority_place AS (
      SELECT l.team_id, array_agg(n.name ORDER BY length(n.name), n.name) AS names
        FROM neighbourhood n
        JOIN team_neighbourhood l ON l.city_id = n.city_id AND l.neighbourhood_id = n.id
       WHERE n.city_id = ${city} AND ${asked(teams, { team: sql`l.team_id`, commune: sql`n.commune_id` })}
         AND n.minority_area AND n.valid_from <= ${day} AND (n.valid_to IS NULL OR n.valid_to > ${day})
         AND l.valid_from <= ${day} AND (l.valid_to IS NULL OR l.valid_to > ${day})
       GROUP BY l.team_id),
    review AS (
      SELECT v.team_id, max(v.reviewed_on) AS last_on FROM team_review v
       WHERE v.city_id = ${city} AND ${asked(teams, { team: sql`v.team_id`, commune: sql`v.commune_id` })}
         AND v.reviewed_on <= ${day}
       GROUP BY v.team_id)
    SELECT t.id AS team_id, t.commune_id, t.name, t.valid_from::text AS founded_on, t.quota,
           p.names AS minority_neighbourhoods, v.last_on::text AS last_reviewed_on,
           c.serving, c.women, c.minority, c.leaders, c.sex_unknown, c.ethnicity_unknown, n.seats
      FROM team t
      LEFT JOIN counted c ON c.team_id = t.id
      LEFT JOIN named n ON n.team_id = t.id
      LEFT JOIN minority_place p ON p.team_id = t.id
      LEFT JOIN review v ON v.team_id = t.id
     WHERE t.city_id = ${city} AND ${asked(teams, { team: sql`t.id`, commune: sql`t.commune_id` })}
       AND t.valid_from <= ${day} AND (t.valid_to IS NULL OR t.valid_to > ${day})`;
  return rows.map(factsOf);
}

const factsOf = (row: Row): TeamFacts => ({
  teamId: row.team_id,
  communeId: row.commune_id,
  name: row.name,
  foundedOn: row.founded_on,
  quota: row.quota,
  minorityNeighbourhoods: row.minority_neighbourhoods ?? [],
  lastReviewedOn: row.last_reviewed_on,
  settled: {
    serving: row.serving ?? 0,
    women: row.women ?? 0,
    minority: row.minority ?? 0,
    leaders: row.leaders ?? 0,
    sexUnknown: row.sex_unknown ?? 0,
    ethnicityUnknown: row.ethnicity_unknown ?? 0,
  },
  seats: row.seats ?? [],
});
