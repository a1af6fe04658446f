import 'server-only';
import { databaseDay } from '@/lib/db/day';
import { newId } from '@/lib/db/ids';
import type { SeatChange, StandingSeat } from '@/lib/domain/election/seat-changes';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { KeeperContext } from '@/lib/features/elections/keeper';

type SeatRow = Omit<StandingSeat, 'leaving'> & {
  readonly validTo: IsoDate | null;
  readonly endedById: string | null;
  readonly endReason: string | null;
};

/**
 * The team's seats that last on that day or begin later. The team's row is locked first: two decisions on one team are
 * carried out one after the other.
 */
export async function lockSeats(
  { tx, actor }: KeeperContext,
  teamId: string,
  day: IsoDate,
): Promise<readonly StandingSeat[]> {
  await tx.$queryRaw`
    SELECT 1 FROM team WHERE city_id = ${actor.cityId}::uuid AND id = ${teamId}::uuid FOR UPDATE`;
  const rows = await tx.$queryRaw<SeatRow[]>`
    SELECT s.id AS "seatId", s.mediator_id AS "mediatorId", s.role, s.valid_from::text AS "validFrom",
           s.recognised_by_id AS "recognisedById", s.recognition, s.valid_to::text AS "validTo",
           s.ended_by_id AS "endedById", s.end_reason AS "endReason"
      FROM team_membership s
     WHERE s.city_id = ${actor.cityId}::uuid AND s.team_id = ${teamId}::uuid
       AND (s.valid_to IS NULL OR s.valid_to > ${day}::date)
     ORDER BY s.valid_from, s.id`;
  return rows.map(({ validTo, endedById, endReason, ...seat }) => ({
    ...seat,
    leaving: validTo === null ? null : { validTo, endedById, endReason },
  }));
}

type Decision = { readonly decisionId: string; readonly effectiveOn: IsoDate; readonly teamId: string };

async function changeSeat(
  { tx, actor }: KeeperContext,
  change: SeatChange,
  { decisionId, effectiveOn, teamId }: Decision,
): Promise<void> {
  const { cityId, communeId } = actor;
  switch (change.kind) {
    case 'end':
      await tx.teamMembership.updateMany({
        where: { cityId, id: change.seatId },
        data: { validTo: databaseDay(effectiveOn), endedById: decisionId, endReason: 'role_changed' },
      });
      return;
    case 'turn':
      await tx.teamMembership.updateMany({
        where: { cityId, id: change.seatId },
        data: {
          role: change.role,
          recognisedById: change.recognisedById,
          recognition: change.recognition,
        },
      });
      return;
    case 'recognise':
      await tx.teamMembership.updateMany({
        where: { cityId, id: change.seatId },
        data: { recognisedById: change.recognisedById, recognition: change.recognition },
      });
      return;
    case 'begin':
      await tx.teamMembership.create({
        data: {
          cityId,
          id: newId(),
          communeId,
          teamId,
          mediatorId: change.mediatorId,
          role: change.role,
          validFrom: databaseDay(effectiveOn),
          recognisedById: change.recognisedById,
          recognition: change.recognition,
          validTo: change.leaving && databaseDay(change.leaving.validTo),
          endedById: change.leaving?.endedById ?? null,
          endReason: change.leaving?.endReason ?? null,
        },
      });
  }
}

/** Carries out the changes in their order: what ends ends before what begins. */
export async function changeSeats(
  context: KeeperContext,
  changes: readonly SeatChange[],
  decision: Decision,
): Promise<void> {
  for (const change of changes) await changeSeat(context, change, decision);
}
