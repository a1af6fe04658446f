import { empty, sql, type Sql } from '@/lib/db/sql';
import { compositionCaps } from '@/lib/domain/indicators/judges/judge-team';
import { yearStart } from '@/lib/domain/indicators/window';
import { coversDay, found, onMap, type FactsAsked } from '@/lib/features/indicators/facts/asked';
import type { RecordRelation } from '@/lib/features/indicators/facts/relation';

/** Of a whole city every row is wanted; elsewhere only those of the teams on the map. */
const ofPlace = ({ within }: FactsAsked, teamId: Sql): Sql =>
  within.level === 'city' ? empty : sql`AND ${teamId} IN (SELECT book_team_id FROM place)`;

/** The people of each team on the day, as the law counts them. */
function composition(asked: FactsAsked): Sql {
  const serves = sql`s.recognised_on <= ${asked.day}::date`;
  return sql`
    SELECT s.team_id, count(*) FILTER (WHERE ${serves})::int AS serving,
           count(*) FILTER (WHERE ${serves} AND s.sex = 'female')::int AS women,
           count(*) FILTER (WHERE ${serves} AND s.minority)::int AS minority,
           count(*) FILTER (WHERE ${serves} AND s.role = 'leader')::int AS leaders,
           count(*)::int AS seats
      FROM service s
     WHERE s.city_id = ${asked.cityId}::uuid AND ${coversDay(sql`s`, asked.day)} ${ofPlace(asked, sql`s.team_id`)}
     GROUP BY s.team_id`;
}

/** Teams that serve a neighbourhood where many ethnic-minority people live. */
function minorityAreas(asked: FactsAsked): Sql {
  return sql`
    SELECT DISTINCT l.team_id
      FROM neighbourhood n
      JOIN team_neighbourhood l ON l.city_id = n.city_id AND l.neighbourhood_id = n.id
     WHERE n.city_id = ${asked.cityId}::uuid AND n.minority_area AND ${coversDay(sql`n`, asked.day)}
       AND ${coversDay(sql`l`, asked.day)} ${ofPlace(asked, sql`l.team_id`)}`;
}

/**
 * Who cares on the day for what the team of a row began: itself, or the team that took it up. What was promised to a team
 * and done for it goes along with its book. Looked up one by one, for few teams are supported.
 */
const careOf = (asked: FactsAsked, team: Sql): Sql => sql`
  coalesce((SELECT b.team_id FROM book_place b
             WHERE b.city_id = ${asked.cityId}::uuid AND b.book_team_id = ${team} AND ${coversDay(sql`b`, asked.day)} LIMIT 1),
           ${team})`;

/** Who supports each team on the day: of a kind that the programme lists, and from outside or one of its own. */
function support(asked: FactsAsked): Sql {
  const care = careOf(asked, sql`l.team_id`);
  return sql`
    SELECT k.team_id, bool_or(listed AND NOT own_member) AS outside, bool_or(listed) AS listed
      FROM (SELECT ${care} AS team_id, u.kind <> 'other' AS listed, u.mediator_id IS NOT NULL AND ${found(sql`
                     SELECT true FROM service v WHERE v.city_id = l.city_id AND v.mediator_id = u.mediator_id
                        AND v.team_id = ${care} AND v.recognised_on <= ${asked.day}::date
                        AND ${coversDay(sql`v`, asked.day)}`)} AS own_member
              FROM supporter_link l
              JOIN supporter u ON u.city_id = l.city_id AND u.id = l.supporter_id
             WHERE l.city_id = ${asked.cityId}::uuid AND ${coversDay(sql`l`, asked.day)} AND ${coversDay(sql`u`, asked.day)}
                   ${ofPlace(asked, sql`l.team_id`)}) k
     GROUP BY k.team_id`;
}

/** Teams for which something was done in the year of the day, up to the day. */
function activeTeams(asked: FactsAsked): Sql {
  const care = careOf(asked, sql`a.team_id`);
  return sql`
    SELECT DISTINCT ${care} AS team_id FROM support_activity a
     WHERE a.city_id = ${asked.cityId}::uuid AND a.removed_on IS NULL
       AND a.happened_on BETWEEN ${yearStart(asked.day)}::date AND ${asked.day}::date ${ofPlace(asked, sql`a.team_id`)}`;
}

/**
 * The teams that exist on the day: K1 and K5. People are counted only as far as the rules of the radar can tell a
 * difference, so that a city comes back as a few kinds of team; who waits for a recognition is a seat without one.
 */
export function teamRecords(asked: FactsAsked): RecordRelation<'team'> {
  const caps = compositionCaps(asked.day);
  const { join, unit, isHere } = onMap(asked, { team: sql`t.id`, commune: sql`t.commune_id` });
  return {
    kind: 'team',
    rows: sql`
      SELECT ${unit} AS unit_id, t.id AS record_id, t.id AS subject_id, NULL::date AS turning_day,
             least(coalesce(c.serving, 0), ${caps.serving}::int) AS "serving",
             least(coalesce(c.women, 0), ${caps.women}::int) AS "women",
             least(coalesce(c.minority, 0), ${caps.minority}::int) AS "minority",
             least(coalesce(c.leaders, 0), ${caps.leaders}::int) AS "leaders",
             least(coalesce(c.seats - c.serving, 0), ${caps.awaiting}::int) AS "awaiting",
             m.team_id IS NOT NULL AS "minorityArea",
             CASE WHEN u.outside THEN 'outside' WHEN u.listed THEN 'members_only'
                  WHEN u.team_id IS NOT NULL THEN 'unlisted_only' ELSE 'none' END AS "support",
             a.team_id IS NOT NULL AS "activeInYear"
        FROM team t
        ${join}
        LEFT JOIN (${composition(asked)}) c ON c.team_id = t.id
        LEFT JOIN (${minorityAreas(asked)}) m ON m.team_id = t.id
        LEFT JOIN (${support(asked)}) u ON u.team_id = t.id
        LEFT JOIN (${activeTeams(asked)}) a ON a.team_id = t.id
       WHERE t.city_id = ${asked.cityId}::uuid AND ${coversDay(sql`t`, asked.day)} AND ${isHere}`,
    facts: sql`"serving", "women", "minority", "leaders", "awaiting", "minorityArea", "support", "activeInYear"`,
    typedFacts: sql`"serving" int, "women" int, "minority" int, "leaders" int, "awaiting" int, "minorityArea" boolean,
                    "support" text, "activeInYear" boolean`,
  };
}
