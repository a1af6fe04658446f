import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { factsTakenBack } from '@/lib/domain/roll/merge/facts';
import { canUndoMerge, MERGE_UNDO_DAYS } from '@/lib/domain/roll/merge/window';
import { keeperOf } from '@/lib/features/roll/keeper';
import { factsOf, lockEntry, pointEntry, writeFacts } from '@/lib/features/roll/merge/entry';
import { giveBackRows } from '@/lib/features/roll/merge/hand-over-rows';
import { giveBackSeats } from '@/lib/features/roll/merge/hand-over-seats';
import type { MergedEntries } from '@/lib/features/roll/merge/merge-entries';
import { Moved } from '@/lib/features/roll/merge/moved';
import type { UndoMergeInput } from '@/lib/features/roll/merge/schema';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

type MergeRow = {
  readonly keptId: string;
  readonly mergedId: string;
  readonly moved: unknown;
  readonly mergedAt: Date;
  readonly undoneAt: Date | null;
};

/**
 * Takes a merger back: every row that went over returns to the entry it came from. What was written on the kept entry
 * since then stays with it.
 */
export async function undoMerge(
  { tx, actor, now }: Context,
  { mergeId }: UndoMergeInput,
): Promise<Outcome<MergedEntries>> {
  const { cityId, displayName } = keeperOf(actor);
  const { keptId, mergedId, moved: kept, mergedAt, undoneAt } = await lockMerge(tx, cityId, mergeId);
  if (undoneAt !== null) return refused('undone_already', 'Việc gộp này đã được hoàn tác.');
  if (!canUndoMerge(mergedAt, now))
    return refused('too_late', `Chỉ hoàn tác được trong ${MERGE_UNDO_DAYS} ngày từ khi gộp.`);
  const entry = await lockEntry(tx, cityId, keptId);
  if (entry.mergedIntoId !== null)
    return refused('merged_further', 'Mục này đã gộp tiếp vào mục khác. Hoàn tác lần gộp sau trước.');

  const moved = Moved.parse(kept);
  const by = { by: displayName, now };
  await pointEntry(tx, { cityId, mediatorId: mergedId }, null, by);
  await giveBackSeats(tx, { cityId, keptId, mergedId }, moved);
  await giveBackRows(tx, { cityId, fromId: keptId, toId: mergedId }, moved);
  const facts = factsTakenBack(moved.before, moved.after, factsOf(entry));
  await writeFacts(tx, { cityId, mediatorId: keptId }, facts, by);
  await tx.$executeRaw`
    UPDATE mediator_merge SET undone_by = ${displayName}, undone_at = ${now}
     WHERE city_id = ${cityId}::uuid AND id = ${mergeId}::uuid`;
  return done({
    value: { mergeId, keptId, mergedId },
    message: 'Đã tách lại thành hai mục.',
    audit: {
      action: 'roll.merge_undone',
      subject: 'mediator',
      subjectId: keptId,
      detail: { mergeId, mergedId },
    },
  });
}

async function lockMerge(tx: ScopedTx, cityId: string, mergeId: string): Promise<MergeRow> {
  const [found] = await tx.$queryRaw<MergeRow[]>`
    SELECT kept_id AS "keptId", merged_id AS "mergedId", moved, merged_at AS "mergedAt", undone_at AS "undoneAt"
      FROM mediator_merge WHERE city_id = ${cityId}::uuid AND id = ${mergeId}::uuid FOR UPDATE`;
  if (!found) throw new NotFoundError();
  return found;
}
