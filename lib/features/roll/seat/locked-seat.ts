import 'server-only';
import { sql, type Sql } from '@/lib/db/sql';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { EndReason } from '@/lib/domain/roll/end-reason';
import type { Recognition } from '@/lib/domain/roll/recognition';
import type { Seat } from '@/lib/domain/roll/seat';

/** A seat held fast until the act on it is done: a second official waits and then meets what the first one wrote. */
export type LockedSeat = Seat & {
  readonly seatId: string;
  readonly teamId: string;
  readonly fullName: string;
  readonly recognisedById: string | null;
  readonly recognition: Recognition | null;
};

/** All seats of a team, past ones too, oldest first. */
export const lockTeamSeats = (tx: ScopedTx, cityId: string, teamId: string): Promise<LockedSeat[]> =>
  lockSeats(tx, sql`s.city_id = ${cityId}::uuid AND s.team_id = ${teamId}::uuid`);

/** All seats of a person, past ones too, oldest first. */
export const lockMediatorSeats = (tx: ScopedTx, cityId: string, mediatorId: string): Promise<LockedSeat[]> =>
  lockSeats(tx, sql`s.city_id = ${cityId}::uuid AND s.mediator_id = ${mediatorId}::uuid`);

function lockSeats(tx: ScopedTx, condition: Sql): Promise<LockedSeat[]> {
  return tx.$queryRaw<LockedSeat[]>`
    SELECT s.id AS "seatId", s.team_id AS "teamId", s.mediator_id AS "mediatorId", s.role, s.valid_from::text AS "validFrom",
           s.valid_to::text AS "validTo", s.recognised_by_id AS "recognisedById", s.recognition, m.full_name AS "fullName",
           (SELECT CASE d.kind WHEN 're_recognise' THEN s.valid_from
                        ELSE coalesce(d.takes_effect_on, d.decided_on) END::text FROM roll_decision d
             WHERE d.city_id = s.city_id AND d.id = s.recognised_by_id) AS "recognisedOn"
      FROM team_membership s JOIN mediator m ON m.city_id = s.city_id AND m.id = s.mediator_id
     WHERE ${condition} AND m.merged_into_id IS NULL
     ORDER BY s.valid_from, s.id FOR UPDATE OF s`;
}

/** How a seat ends. */
export type SeatEnd = {
  /** The first day without it. */
  readonly on: IsoDate;
  readonly byId: string | null;
  /** Null where none of the reasons fits: the seat goes on under a new recognition, or the team is dissolved. */
  readonly reason: EndReason | null;
};

/** Ends a seat. It is never deleted. */
export async function endSeat(
  tx: ScopedTx,
  cityId: string,
  { seatId }: Pick<LockedSeat, 'seatId'>,
  { on, byId, reason }: SeatEnd,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE team_membership SET valid_to = ${on}::date, ended_by_id = ${byId}::uuid, end_reason = ${reason}
     WHERE city_id = ${cityId}::uuid AND id = ${seatId}::uuid`;
}
