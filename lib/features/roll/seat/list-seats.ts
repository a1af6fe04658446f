import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { sql, type Sql } from '@/lib/db/sql';
import type { SeatOnRoll } from '@/lib/features/roll/seat/seat-on-roll';

/** All seats of a team, past ones too: who leads first, then by name, each person's newest seat first. */
export const listTeamSeats = (tx: ScopedTx, cityId: string, teamId: string): Promise<SeatOnRoll[]> =>
  listSeats(tx, sql`s.city_id = ${cityId}::uuid AND s.team_id = ${teamId}::uuid`);

/** All seats of a person, in every team that the reader's scope shows. */
export const listMediatorSeats = (tx: ScopedTx, cityId: string, mediatorId: string): Promise<SeatOnRoll[]> =>
  listSeats(tx, sql`s.city_id = ${cityId}::uuid AND s.mediator_id = ${mediatorId}::uuid`);

// Whoever was recognised again after a merger served before by a paper of the former unit, which the roll does not have.
// The seats of an entry that was merged into another stay with it, closed, for the day the merger is taken back.
function listSeats(tx: ScopedTx, condition: Sql): Promise<SeatOnRoll[]> {
  return tx.$queryRaw<SeatOnRoll[]>`
    SELECT s.id AS "seatId", s.team_id AS "teamId", t.name AS "teamName", s.mediator_id AS "mediatorId", s.role,
           s.valid_from::text AS "validFrom", s.valid_to::text AS "validTo", s.recognition, s.end_reason AS "endReason",
           CASE given.kind WHEN 're_recognise' THEN s.valid_from
             ELSE coalesce(given.takes_effect_on, given.decided_on) END::text AS "recognisedOn",
           CASE WHEN given.id IS NOT NULL THEN jsonb_build_object('id', given.id, 'kind', given.kind,
             'number', given.number, 'decidedOn', given.decided_on) END AS "recognisedBy",
           CASE WHEN taken.id IS NOT NULL THEN jsonb_build_object('id', taken.id, 'kind', taken.kind,
             'number', taken.number, 'decidedOn', taken.decided_on) END AS "endedBy",
           m.full_name AS "fullName", m.birth_year AS "birthYear", m.sex, m.phone
      FROM team_membership s
      JOIN team t ON t.city_id = s.city_id AND t.id = s.team_id
      JOIN mediator m ON m.city_id = s.city_id AND m.id = s.mediator_id
      LEFT JOIN roll_decision given ON given.city_id = s.city_id AND given.id = s.recognised_by_id
      LEFT JOIN roll_decision taken ON taken.city_id = s.city_id AND taken.id = s.ended_by_id
     WHERE ${condition} AND m.merged_into_id IS NULL
     ORDER BY s.role, m.search_name, m.id, s.valid_from DESC, s.id`;
}
