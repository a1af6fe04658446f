import 'server-only';
import { sql } from '@/lib/db/sql';

/** The columns of a `ChangeLine`, of the table under the name `u`. */
export const CHANGE_COLUMNS = sql`
  u.id AS "changeId", u.kind, u.state, u.plan ->> 'title' AS title, u.effective_on::text AS "effectiveOn",
  u.decision_number AS "decisionNumber", u.decided_on::text AS "decidedOn", u.made_by AS "madeBy",
  u.settled_at AS "settledAt"`;
