import 'server-only';
import type { IsoDate } from '@/lib/domain/iso-date';
import { statusOn } from '@/lib/domain/roll/seat';
import { keeperOf } from '@/lib/features/roll/keeper';
import { getMediator } from '@/lib/features/roll/mediator/get-mediator';
import type { RollMediator } from '@/lib/features/roll/mediator/mediator';
import { listMediatorSeats } from '@/lib/features/roll/seat/list-seats';
import type { SeatOnRoll } from '@/lib/features/roll/seat/seat-on-roll';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';
import { recordId } from '@/lib/server/record-id';

/** A person with the seats they hold, for the forms that change either. */
export type MediatorDesk = {
  readonly mediator: RollMediator;
  readonly open: readonly SeatOnRoll[];
  /** Cases in which the person works now: somebody must take them over. */
  readonly openCases: number;
  readonly today: IsoDate;
};

/** Reads a person for their keeper. @throws NotFoundError, also for an entry that was merged into another. */
export async function readMediatorDesk({ tx, actor, today }: Context, id: string): Promise<MediatorDesk> {
  const { cityId } = keeperOf(actor);
  const mediator = await getMediator(tx, actor, recordId(id));
  if (mediator.mergedIntoId !== null) throw new NotFoundError();
  const seats = await listMediatorSeats(tx, cityId, mediator.mediatorId);
  const [cases] = await tx.$queryRaw<{ open: number }[]>`
    SELECT count(*)::int AS open FROM case_mediator w
      JOIN mediation_case c ON c.city_id = w.city_id AND c.id = w.case_id
     WHERE w.city_id = ${cityId}::uuid AND w.mediator_id = ${mediator.mediatorId}::uuid
       AND w.ended_on IS NULL AND c.ended_on IS NULL`;
  return {
    mediator,
    open: seats.filter((seat) => statusOn(seat, today) !== 'ended'),
    openCases: cases?.open ?? 0,
    today,
  };
}
