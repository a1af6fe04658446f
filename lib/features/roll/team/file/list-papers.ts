import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { DecisionLine } from '@/lib/features/roll/seat/seat-on-roll';

/** Decisions of the commune about a team or its people, newest first. */
export function listTeamPapers(tx: ScopedTx, cityId: string, teamId: string): Promise<DecisionLine[]> {
  return tx.$queryRaw<DecisionLine[]>`
    SELECT d.id, d.kind, d.number, d.decided_on::text AS "decidedOn"
      FROM roll_decision d
     WHERE d.city_id = ${cityId}::uuid AND d.id IN (
       SELECT s.recognised_by_id FROM team_membership s WHERE s.city_id = ${cityId}::uuid AND s.team_id = ${teamId}::uuid
       UNION SELECT s.ended_by_id FROM team_membership s WHERE s.city_id = ${cityId}::uuid AND s.team_id = ${teamId}::uuid
       UNION SELECT unnest(ARRAY[t.established_by_id, t.numbers_by_id, t.ended_by_id]) FROM team t
              WHERE t.city_id = ${cityId}::uuid AND t.id = ${teamId}::uuid)
     ORDER BY d.decided_on DESC, d.id DESC`;
}
