import 'server-only';
import { can } from '@/lib/domain/access/permissions';
import type { IsoDate } from '@/lib/domain/iso-date';
import { listMediatorCases, type MediatorCase } from '@/lib/features/roll/mediator/file/list-mediator-cases';
import { getMediator } from '@/lib/features/roll/mediator/get-mediator';
import type { RollMediator } from '@/lib/features/roll/mediator/mediator';
import { findMergesInto, type DoneMerge } from '@/lib/features/roll/merge/find-merges';
import { listMediatorSeats } from '@/lib/features/roll/seat/list-seats';
import type { SeatOnRoll } from '@/lib/features/roll/seat/seat-on-roll';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';
import { recordId } from '@/lib/server/record-id';

/** All that the page of a mediator tells. */
export type MediatorFile = {
  readonly mediator: RollMediator;
  /** In every team that the reader may see, past ones too. */
  readonly seats: readonly SeatOnRoll[];
  readonly cases: readonly MediatorCase[];
  /** Whether the reader's role follows who works on which case; city roles see figures only (Luật HGƠCS Đ4.3). */
  readonly seesCases: boolean;
  readonly merges: readonly DoneMerge[];
  readonly canKeep: boolean;
  /** Whether the reader may see who wrote what. */
  readonly canAudit: boolean;
  readonly today: IsoDate;
};

/** A person's whole service. @throws NotFoundError */
export async function readMediatorFile(
  { tx, actor, now, today }: Context,
  id: string,
): Promise<MediatorFile> {
  if (actor.cityId === null) throw new NotFoundError();
  const mediator = await getMediator(tx, actor, recordId(id));
  const { mediatorId } = mediator;
  const canKeep = can(actor, 'roll:keep');
  const seesCases = actor.communeId !== null;
  return {
    mediator,
    seats: await listMediatorSeats(tx, actor.cityId, mediatorId),
    cases: seesCases ? await listMediatorCases(tx, actor.cityId, mediatorId) : [],
    seesCases,
    merges: canKeep ? await findMergesInto(tx, { cityId: actor.cityId, mediatorId, now }) : [],
    canKeep,
    canAudit: can(actor, 'audit:read'),
    today,
  };
}
