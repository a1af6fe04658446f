import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { planSeats } from '@/lib/domain/roll/merge/seats';
import { lockSeats } from '@/lib/features/roll/merge/entry';
import type { Moved } from '@/lib/features/roll/merge/moved';

type Pair = { readonly cityId: string; readonly keptId: string; readonly mergedId: string };

/** Moves the seats of the merged entry to the kept one. Those that would seat the person twice are closed first. */
export async function handOverSeats(
  tx: ScopedTx,
  { cityId, keptId, mergedId }: Pair,
  today: string,
): Promise<Pick<Moved, 'seats' | 'closed'>> {
  const kept = await lockSeats(tx, cityId, keptId);
  const merged = await lockSeats(tx, cityId, mergedId);
  const { toKept, closed } = planSeats(kept, merged, today);
  for (const { seat, on } of closed)
    await tx.$executeRaw`
      UPDATE team_membership SET mediator_id = ${mergedId}::uuid, valid_to = ${on}::date, end_reason = 'entry_merged'
       WHERE city_id = ${cityId}::uuid AND id = ${seat.seatId}::uuid`;
  const seats = toKept.map(({ seatId }) => seatId);
  await tx.$executeRaw`
    UPDATE team_membership SET mediator_id = ${keptId}::uuid
     WHERE city_id = ${cityId}::uuid AND id = ANY (${seats}::uuid[])`;
  return {
    seats,
    closed: closed.map(({ seat, on }) => ({
      seatId: seat.seatId,
      from: kept.includes(seat) ? keptId : mergedId,
      on,
    })),
  };
}

/** Gives seats back: what went over returns, what was closed opens again. */
export async function giveBackSeats(
  tx: ScopedTx,
  { cityId, keptId, mergedId }: Pair,
  { seats, closed }: Pick<Moved, 'seats' | 'closed'>,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE team_membership SET mediator_id = ${mergedId}::uuid
     WHERE city_id = ${cityId}::uuid AND mediator_id = ${keptId}::uuid AND id = ANY (${seats}::uuid[])`;
  for (const { seatId, from } of closed)
    await tx.$executeRaw`
      UPDATE team_membership SET mediator_id = ${from}::uuid, valid_to = NULL, end_reason = NULL
       WHERE city_id = ${cityId}::uuid AND id = ${seatId}::uuid AND end_reason = 'entry_merged'`;
}
