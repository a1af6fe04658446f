import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { canUndoMerge } from '@/lib/domain/roll/merge/window';

/** An entry that was merged into another and can still be taken out again. */
export type DoneMerge = {
  readonly mergeId: string;
  readonly mergedName: string;
  readonly mergedBy: string;
  readonly mergedAt: Date;
};

/** Mergers into this entry that may still be taken back, newest first. */
export async function findMergesInto(
  tx: ScopedTx,
  { cityId, mediatorId, now }: { readonly cityId: string; readonly mediatorId: string; readonly now: Date },
): Promise<readonly DoneMerge[]> {
  const merges = await tx.$queryRaw<DoneMerge[]>`
    SELECT g.id AS "mergeId", m.full_name AS "mergedName", g.merged_by AS "mergedBy", g.merged_at AS "mergedAt"
      FROM mediator_merge g JOIN mediator m ON m.city_id = g.city_id AND m.id = g.merged_id
     WHERE g.city_id = ${cityId}::uuid AND g.kept_id = ${mediatorId}::uuid AND g.undone_at IS NULL
     ORDER BY g.merged_at DESC`;
  return merges.filter(({ mergedAt }) => canUndoMerge(mergedAt, now));
}
