import 'server-only';
import { newId } from '@/lib/db/ids';
import { mergedFacts } from '@/lib/domain/roll/merge/facts';
import { keeperOf } from '@/lib/features/roll/keeper';
import { factsOf, lockEntry, pointEntry, writeFacts, type Entry } from '@/lib/features/roll/merge/entry';
import {
  closeLinks,
  handOverAccounts,
  handOverAssignments,
  handOverClasses,
  handOverOffices,
  handOverReceipts,
} from '@/lib/features/roll/merge/hand-over-rows';
import { handOverSeats } from '@/lib/features/roll/merge/hand-over-seats';
import type { Moved } from '@/lib/features/roll/merge/moved';
import type { MergeInput } from '@/lib/features/roll/merge/schema';
import { done, refused, type Outcome } from '@/lib/server/action';
import { ConflictError } from '@/lib/server/conflict';
import type { Context } from '@/lib/server/context';

export type MergedEntries = { readonly mergeId: string; readonly keptId: string; readonly mergedId: string };

/**
 * Makes two entries of one person one. Everything of the merged entry goes over to the kept one; the merged entry stays
 * as a sign-post, so that links to it go on working and the whole can be taken back.
 */
export async function mergeEntries(
  { tx, actor, now, today }: Context,
  { keptId, keptVersion, mergedId, mergedVersion }: MergeInput,
): Promise<Outcome<MergedEntries>> {
  const { cityId, communeId, displayName } = keeperOf(actor);
  if (keptId === mergedId) return refused('same_entry', 'Hai mục này là một. Chọn mục khác để gộp.');
  // In the order of their ids, so that two officials who merge both ways wait for each other and do not lock up.
  const [first, second] = [keptId, mergedId].sort() as [string, string];
  const locked = new Map([
    [first, await lockEntry(tx, cityId, first)],
    [second, await lockEntry(tx, cityId, second)],
  ]);
  const kept = entryOf(locked, keptId);
  const merged = entryOf(locked, mergedId);
  if (kept.mergedIntoId !== null || merged.mergedIntoId !== null)
    return refused('merged_already', 'Một trong hai mục đã được gộp. Tải lại trang để xem.');
  for (const [entry, version] of [
    [kept, keptVersion],
    [merged, mergedVersion],
  ] as const)
    if (entry.version !== version) throw staleEntry(entry);

  const by = { by: displayName, now };
  const before = factsOf(kept);
  const after = mergedFacts(before, factsOf(merged));
  const way = { cityId, fromId: mergedId, toId: keptId };
  const moved: Moved = {
    before: { ...before, criteriaMet: before.criteriaMet && [...before.criteriaMet] },
    after: { ...after, criteriaMet: after.criteriaMet && [...after.criteriaMet] },
    ...(await handOverSeats(tx, { cityId, keptId, mergedId }, today)),
    assignments: await handOverAssignments(tx, way),
    accounts: await handOverAccounts(tx, way),
    classes: await handOverClasses(tx, way),
    receipts: await handOverReceipts(tx, way),
    offices: await handOverOffices(tx, way),
  };
  await closeLinks(tx, way, by);
  await writeFacts(tx, { cityId, mediatorId: keptId }, after, by);
  await pointEntry(tx, { cityId, mediatorId: mergedId }, keptId, by);
  const mergeId = newId();
  await tx.$executeRaw`
    INSERT INTO mediator_merge (city_id, id, commune_id, kept_id, merged_id, moved, merged_by, merged_at)
    VALUES (${cityId}::uuid, ${mergeId}::uuid, ${communeId}::uuid, ${keptId}::uuid, ${mergedId}::uuid,
            ${JSON.stringify(moved)}::jsonb, ${displayName}, ${now})`;
  return done({
    value: { mergeId, keptId, mergedId },
    message: `Đã gộp hai mục của ${kept.fullName}.`,
    audit: {
      action: 'roll.entries_merged',
      subject: 'mediator',
      subjectId: keptId,
      detail: {
        mergeId,
        mergedId,
        seats: moved.seats.length,
        cases: moved.assignments.length,
        accounts: moved.accounts.length,
        classes: moved.classes.length,
        receipts: moved.receipts.length,
      },
    },
  });
}

function entryOf(locked: ReadonlyMap<string, Entry>, id: string): Entry {
  const entry = locked.get(id);
  if (!entry) throw new Error('an entry that was locked is not there');
  return entry;
}

// There is nothing to lay side by side: the preview is read again.
const staleEntry = ({ changedBy, fullName }: Entry): ConflictError =>
  new ConflictError({ by: changedBy ?? 'Người khác', at: 'vừa rồi', current: { fullName } });
