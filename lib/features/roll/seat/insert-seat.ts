import 'server-only';
import { newId } from '@/lib/db/ids';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { Recognition } from '@/lib/domain/roll/recognition';
import type { MediatorRole } from '@/lib/domain/roll/role';

/** A new seat. Without a decision it waits for its recognition. */
export type NewSeat = {
  readonly cityId: string;
  readonly communeId: string;
  readonly teamId: string;
  readonly mediatorId: string;
  readonly role: MediatorRole;
  readonly from: IsoDate;
  readonly recognisedById?: string | null;
  readonly recognition?: Recognition | null;
};

/** Seats a person in a team. @returns the id of the seat. */
export async function insertSeat(tx: ScopedTx, seat: NewSeat): Promise<string> {
  const seatId = newId();
  await tx.$executeRaw`
    INSERT INTO team_membership (city_id, id, commune_id, team_id, mediator_id, role, valid_from, recognised_by_id, recognition)
    VALUES (${seat.cityId}::uuid, ${seatId}::uuid, ${seat.communeId}::uuid, ${seat.teamId}::uuid, ${seat.mediatorId}::uuid,
            ${seat.role}, ${seat.from}::date, ${seat.recognisedById ?? null}::uuid, ${seat.recognition ?? null})`;
  return seatId;
}

/** Whether the person sits in the team on `day` or later. */
export async function isSeated(
  tx: ScopedTx,
  { cityId, teamId, mediatorId }: Pick<NewSeat, 'cityId' | 'teamId' | 'mediatorId'>,
  day: IsoDate,
): Promise<boolean> {
  const [found] = await tx.$queryRaw<{ seated: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM team_membership s
                    WHERE s.city_id = ${cityId}::uuid AND s.team_id = ${teamId}::uuid AND s.mediator_id = ${mediatorId}::uuid
                      AND (s.valid_to IS NULL OR s.valid_to > ${day}::date)) AS seated`;
  return found?.seated ?? false;
}
