import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { sql, type Sql } from '@/lib/db/sql';
import type { IndicatorSettings } from '@/lib/domain/indicators/settings';
import { windowStart } from '@/lib/domain/indicators/window';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { CandidateFacts } from '@/lib/domain/training/candidate';
import type { CommuneKind } from '@/lib/domain/units/unit-name';
import type { ClassHead } from '@/lib/features/training-attendance/class/class-head';

/** Who is asked for: for which class, by the city's way of counting, of one commune or of all the reader sees. */
export type CandidateQuestion = {
  readonly head: ClassHead;
  readonly settings: IndicatorSettings;
  readonly today: IsoDate;
  readonly communeId: string | null;
};

/** Somebody in a team who is not on the list of the class. */
export type Candidate = CandidateFacts & {
  readonly mediatorId: string;
  readonly fullName: string;
  readonly birthYear: number | null;
  readonly teamName: string;
};

/**
 * Everybody who sits in a team and will on the first day of the class, and is not on its list, with what they learned of
 * its kind. Whoever completed a basic class is asked to an advanced one; skills are read from where the indicators are.
 */
function candidates({ head, settings, today, communeId }: CandidateQuestion): Sql {
  const from = windowStart('skills_trained', settings, today);
  const isSkills = head.kind === 'skills';
  const isBasicSkills = isSkills && head.stage === 'basic';
  const asCandidate = settings.options.includes('training_before_recognition_counts');
  return sql`
    learned AS (
      SELECT a.mediator_id, bool_or(a.completed_on >= ${from}::date) AS completed, bool_or(a.completed_on < ${from}::date) AS before,
             bool_or(a.completed_on IS NULL AND c.held_to >= ${from}::date) AS unfinished
        FROM training_attendee a JOIN training_class c ON c.city_id = a.city_id AND c.id = a.class_id
       WHERE a.city_id = scope_city() AND a.half_days > 0 AND c.kind = ${head.kind} AND c.state = 'open'
         AND (${head.stage} = 'basic' OR c.stage = 'advanced') AND c.id <> ${head.classId}::uuid
       GROUP BY 1),
    person AS (
      SELECT DISTINCT ON (v.mediator_id) v.mediator_id, v.team_id, v.commune_id, v.skilled_on, v.partly_on,
             bool_or(v.role = 'leader') OVER w AS leads,
             min(v.recognised_on) FILTER (WHERE v.recognition = 'first' AND v.recognised_on BETWEEN ${settings.planStart}::date AND ${today}::date) OVER w AS new_since
        FROM service v
       WHERE v.city_id = scope_city() AND (${communeId}::uuid IS NULL OR v.commune_id = ${communeId}::uuid)
         AND v.valid_from <= ${today}::date AND coalesce(v.valid_to > greatest(${head.heldFrom}::date, ${today}::date), true)
         AND NOT EXISTS (SELECT FROM training_attendee a
                          WHERE a.city_id = v.city_id AND a.class_id = ${head.classId}::uuid AND a.mediator_id = v.mediator_id)
      WINDOW w AS (PARTITION BY v.mediator_id)
       ORDER BY v.mediator_id, (v.role = 'leader') DESC, v.valid_from, v.seat_id),
    candidate AS (
      SELECT p.mediator_id, p.team_id, p.commune_id, p.leads,
             CASE WHEN ${isSkills} AND NOT (p.skilled_on && datemultirange(daterange(p.new_since, ${today}::date, '[]')))
                   AND NOT (${asCandidate} AND lower(p.skilled_on) < p.new_since) IS TRUE
                  THEN p.new_since::text END AS new_since,
             CASE WHEN l.completed OR (${isBasicSkills} AND p.skilled_on && datemultirange(daterange(${from}::date, ${today}::date, '[]'))) THEN 'completed'
                  WHEN l.unfinished OR (${isBasicSkills} AND p.partly_on && datemultirange(daterange(${from}::date, ${today}::date, '[]'))) THEN 'unfinished'
                  WHEN l.before OR (${isBasicSkills} AND lower(p.skilled_on) < ${from}::date) THEN 'before_window'
                  ELSE 'none' END AS learned
        FROM person p LEFT JOIN learned l ON l.mediator_id = p.mediator_id)`;
}

/** The candidates by name, in the order of teams. */
export function listCandidates(tx: ScopedTx, question: CandidateQuestion): Promise<Candidate[]> {
  return tx.$queryRaw<Candidate[]>`
    WITH ${candidates(question)}
    SELECT c.mediator_id AS "mediatorId", m.full_name AS "fullName", m.birth_year AS "birthYear", t.name AS "teamName",
           c.new_since AS "newSince", c.learned, c.leads
      FROM candidate c
      JOIN mediator m ON m.city_id = scope_city() AND m.id = c.mediator_id
      JOIN team t ON t.city_id = scope_city() AND t.id = c.team_id
     WHERE c.learned <> 'completed'
     ORDER BY t.search_name COLLATE in_number_order, m.search_name, m.id`;
}

/** How many candidates of one commune have the same facts. */
export type CandidateCount = CandidateFacts & {
  readonly communeId: string;
  readonly communeName: string;
  readonly communeKind: CommuneKind;
  readonly count: number;
};

/** The candidates of a whole city, counted by commune and by what is known of them. */
export function countCandidates(tx: ScopedTx, question: CandidateQuestion): Promise<CandidateCount[]> {
  return tx.$queryRaw<CandidateCount[]>`
    WITH ${candidates(question)}
    SELECT u.id AS "communeId", u.name AS "communeName", u.kind AS "communeKind", c.new_since AS "newSince", c.learned, c.leads,
           count(*)::int AS count
      FROM candidate c JOIN commune u ON u.city_id = scope_city() AND u.id = c.commune_id
     WHERE c.learned <> 'completed'
     GROUP BY u.id, u.name, u.kind, u.search_name, 4, 5, 6 ORDER BY u.search_name, u.id`;
}
