import 'server-only';
import { sql } from '@/lib/db/sql';

/**
 * The name of the team in whose book a case named `c` stands, as it was last called; null where that team still has the
 * case. Numbers are told apart by it: after a merger one team cares for two cases «7/2026».
 */
export const BOOK_NAME = sql`
  (SELECT n.name FROM unit_name n
    WHERE c.book_team_id <> c.team_id AND n.city_id = c.city_id AND n.unit_id = c.book_team_id
    ORDER BY n.valid_to DESC LIMIT 1)`;
