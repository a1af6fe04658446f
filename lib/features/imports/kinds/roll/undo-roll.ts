import 'server-only';
import type { RollRecord } from '@/lib/domain/import/records';
import type { KeptRow, Undone, Work } from '@/lib/features/imports/kinds/kind';
import { usesOf } from '@/lib/features/imports/kinds/roll/built-on';
import type { RollBefore, RollMatch } from '@/lib/features/imports/kinds/roll/roll-match';
import { formatCount } from '@/lib/format/number';
import { foldVietnamese } from '@/lib/schema/fold';

/** Rows of one statement: each is asked of all that might lean on it, and no statement may take ten seconds. */
const AT_ONCE = 2_000;

/** Deletes rows some thousands at a time. @returns how many. */
async function deleteInChunks(
  find: (take: number) => Promise<readonly { readonly id: string }[]>,
  remove: (ids: string[]) => Promise<{ readonly count: number }>,
): Promise<number> {
  let deleted = 0;
  for (let found = await find(AT_ONCE); found.length > 0; found = await find(AT_ONCE)) {
    deleted += (await remove(found.map(({ id }) => id))).count;
  }
  return deleted;
}

/** Takes a roll back: what came in goes, what was changed is as it was. */
export async function undoRoll(work: Work, changed: readonly KeptRow[]): Promise<Undone> {
  const { tx, actor, batch } = work;
  const ownSeats = changed.flatMap(({ before }) => {
    const { seat } = before as RollBefore;
    return seat && seat.kind !== 'joins' ? seat.seatId : [];
  });
  const builtOn = await usesOf(tx, actor, { batchId: batch.id, ownSeats });
  if (builtOn.length > 0) return { ok: false, builtOn };
  const { cityId } = batch;
  const came = { where: { cityId, importBatchId: batch.id } };
  // Children before what they lean on.
  const seats = await deleteInChunks(
    (take) => tx.teamMembership.findMany({ ...came, take, select: { id: true } }),
    (ids) => tx.teamMembership.deleteMany({ where: { cityId, id: { in: ids } } }),
  );
  const edited = await restore(work, changed);
  if (edited > 0)
    return {
      ok: false,
      builtOn: [`${formatCount(edited)} hòa giải viên được lượt này sửa rồi có người sửa tiếp`],
    };
  await tx.teamNeighbourhood.deleteMany(came);
  const people = await deleteInChunks(
    (take) => tx.mediator.findMany({ ...came, take, select: { id: true } }),
    (ids) => tx.mediator.deleteMany({ where: { cityId, id: { in: ids } } }),
  );
  const decisions = await tx.rollDecision.deleteMany(came);
  const teams = await tx.team.deleteMany(came);
  const neighbourhoods = await tx.neighbourhood.deleteMany(came);
  return {
    ok: true,
    tally: {
      people,
      changed: changed.length,
      seats,
      teams: teams.count,
      neighbourhoods: neighbourhoods.count,
      decisions: decisions.count,
    },
  };
}

/** Gives people back what stood there. @returns how many somebody has edited since, whose words must not be lost. */
async function restore({ tx, actor, batch, now }: Work, changed: readonly KeptRow[]): Promise<number> {
  const { cityId } = batch;
  let edited = 0;
  for (const row of changed) {
    const { facts, versionAfter, seat } = row.before as RollBefore;
    const { mediatorId } = row.match as RollMatch & { kind: 'person' };
    const { birthDate, fullName } = facts;
    const { count } = await tx.mediator.updateMany({
      where: { cityId, id: mediatorId, version: versionAfter },
      data: {
        ...facts,
        ...(birthDate === undefined ? {} : { birthDate: birthDate === null ? null : new Date(birthDate) }),
        ...(fullName === undefined ? {} : { searchName: foldVietnamese(fullName) }),
        version: { increment: 1 },
        changedBy: actor.displayName,
        changedAt: now,
      },
    });
    if (count === 0) edited += 1;
    if (seat?.kind === 'role')
      await tx.teamMembership.updateMany({
        where: { cityId, id: seat.seatId },
        data: { role: seat.from, validTo: null, endReason: null },
      });
    if (seat?.kind === 'recognised') {
      await tx.teamMembership.updateMany({
        where: { cityId, id: seat.seatId },
        data: { recognisedById: null, recognition: null },
      });
      const { decisionDate } = row.record as RollRecord;
      await tx.$executeRaw`
        UPDATE mediator SET recognised_on = NULL
         WHERE city_id = ${cityId}::uuid AND id = ${mediatorId}::uuid AND recognised_on = ${decisionDate}::date`;
    }
  }
  return edited;
}
