import { expect } from 'vitest';
import { ownerRows } from './owner';

const PARTS = [
  'case_narrative',
  'case_party',
  'case_mediator',
  'case_meeting',
  'case_meeting_party',
  'case_invitee',
  'case_obligation',
  'case_alert',
  'case_event',
  'case_book_line',
];

/** Sentences that must hold of nobody, each with the rows that break it. */
const BROKEN: Readonly<Record<string, string>> = {
  'a case in the care of a team that ended or lies elsewhere': `
    SELECT c.id FROM mediation_case c JOIN team t ON t.city_id = c.city_id AND t.id = c.team_id
     WHERE c.city_id = $1 AND (t.valid_to IS NOT NULL OR t.commune_id <> c.commune_id)`,
  'a case whose readers are others than its team and commune': `
    SELECT id FROM mediation_case WHERE city_id = $1 AND NOT (team_id = ANY (reader_team_ids) AND commune_id = ANY (reader_commune_ids))`,
  'a case in another’s care than its book': `
    SELECT c.id FROM mediation_case c LEFT JOIN book_place p
        ON p.city_id = c.city_id AND p.book_team_id = c.book_team_id AND p.valid_to IS NULL
     WHERE c.city_id = $1 AND (p.team_id, p.commune_id) IS DISTINCT FROM (c.team_id, c.commune_id)`,
  'a seat in a team that ended': `
    SELECT s.id FROM team_membership s JOIN team t ON t.city_id = s.city_id AND t.id = s.team_id
     WHERE s.city_id = $1 AND s.valid_to IS NULL AND t.valid_to IS NOT NULL`,
  'a person in another commune than their team': `
    SELECT s.id FROM team_membership s JOIN mediator m ON m.city_id = s.city_id AND m.id = s.mediator_id
     WHERE s.city_id = $1 AND s.valid_to IS NULL AND m.commune_id <> s.commune_id`,
  'a person without a seat who had one': `
    SELECT m.id FROM mediator m WHERE m.city_id = $1
        AND NOT EXISTS (SELECT 1 FROM team_membership s WHERE s.city_id = m.city_id AND s.mediator_id = m.id AND s.valid_to IS NULL)`,
  'a link to a unit that ended': `
    SELECT l.team_id FROM team_neighbourhood l JOIN team t ON t.city_id = l.city_id AND t.id = l.team_id
      JOIN neighbourhood n ON n.city_id = l.city_id AND n.id = l.neighbourhood_id
     WHERE l.city_id = $1 AND l.valid_to IS NULL
       AND (t.valid_to IS NOT NULL OR n.valid_to IS NOT NULL OR t.commune_id <> n.commune_id OR l.commune_id <> t.commune_id)`,
  'a neighbourhood without a team': `
    SELECT n.id FROM neighbourhood n WHERE n.city_id = $1 AND n.valid_to IS NULL
        AND NOT EXISTS (SELECT 1 FROM team_neighbourhood l WHERE l.city_id = n.city_id AND l.neighbourhood_id = n.id AND l.valid_to IS NULL)`,
  'a unit in force in a commune that ended': `
    SELECT t.id FROM team t JOIN commune u ON u.city_id = t.city_id AND u.id = t.commune_id
     WHERE t.city_id = $1 AND t.valid_to IS NULL AND u.valid_to IS NOT NULL`,
  'a sign-in at a team that ended': `
    SELECT a.id FROM account_membership a JOIN team t ON t.city_id = a.city_id AND t.id = a.team_id
     WHERE a.city_id = $1 AND a.valid_to IS NULL AND t.valid_to IS NOT NULL`,
  'a team with two leaders': `
    SELECT team_id FROM team_membership WHERE city_id = $1 AND role = 'leader' AND valid_to IS NULL GROUP BY 1 HAVING count(*) > 1`,
  'an ended team without its one main successor': `
    SELECT t.id FROM team t WHERE t.city_id = $1 AND t.valid_to IS NOT NULL AND t.successor_id IS DISTINCT FROM (
      SELECT l.to_id FROM unit_lineage l WHERE l.city_id = t.city_id AND l.from_id = t.id AND l.is_main)`,
};

/** Nothing in the city hangs in the air. */
export async function expectNothingOrphaned(cityId: string): Promise<void> {
  for (const [what, query] of Object.entries(BROKEN))
    expect(await ownerRows(query, [cityId]), what).toEqual([]);
  for (const part of PARTS)
    expect(
      await ownerRows(
        `SELECT p.case_id FROM ${part} p JOIN mediation_case c ON c.city_id = p.city_id AND c.id = p.case_id
          WHERE c.city_id = $1 AND (p.commune_id, p.team_id, p.reader_commune_ids, p.reader_team_ids, p.reader_mediator_ids)
                IS DISTINCT FROM (c.commune_id, c.team_id, c.reader_commune_ids, c.reader_team_ids, c.reader_mediator_ids)`,
        [cityId],
      ),
      `${part} elsewhere than its case`,
    ).toEqual([]);
}
