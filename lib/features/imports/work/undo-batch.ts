import 'server-only';
import { recordAudit } from '@/lib/audit/record';
import { DatabaseError } from '@/lib/db/errors';
import { withLongScope } from '@/lib/db/scope';
import type { TenantActor } from '@/lib/domain/access/roles';
import { listChanged } from '@/lib/features/imports/batch/rows';
import { BuiltOn } from '@/lib/features/imports/work/built-on';
import { kindOf } from '@/lib/features/imports/kinds/kinds';
import { failBatch } from '@/lib/features/imports/work/fail-batch';
import { lockedWorkAt } from '@/lib/features/imports/work/work-at';

/** Takes a whole batch back in one transaction, or leaves all of it and says what was built on it. */
export async function undoBatch(actor: TenantActor, batchId: string): Promise<void> {
  try {
    await withLongScope(actor, async (tx) => {
      const work = await lockedWorkAt(tx, actor, batchId);
      const { batch, now } = work;
      if (batch.state !== 'undoing') return;
      const undone = await kindOf(batch.kind).undo(work, await listChanged(tx, batch));
      // Thrown, so that what was taken back on the way stays.
      if (!undone.ok) throw new BuiltOn(undone.builtOn);
      await tx.$executeRaw`
        UPDATE import_row SET applied_at = NULL, before = NULL
         WHERE city_id = ${batch.cityId}::uuid AND batch_id = ${batchId}::uuid AND applied_at IS NOT NULL`;
      await tx.importBatch.updateMany({
        where: { cityId: batch.cityId, id: batchId },
        data: {
          state: 'undone',
          undoneAt: now,
          undoneBy: actor.displayName,
          touchedAt: now,
          problem: null,
          version: { increment: 1 },
        },
      });
      await recordAudit(tx, {
        action: 'import.undone',
        subject: 'import_batch',
        subjectId: batchId,
        detail: { kind: batch.kind, ...undone.tally },
      });
    });
  } catch (error) {
    const sentence = sentenceOf(error);
    if (sentence === null) throw error;
    await failBatch(actor, batchId, sentence);
  }
}

function sentenceOf(error: unknown): string | null {
  if (error instanceof BuiltOn) return `Chưa hoàn tác được: đã có ${error.uses.join('; ')}.`;
  // A use in a table that this role may not read, and that a foreign key guards.
  if (error instanceof DatabaseError && (error.code === 'missing_reference' || error.code === 'rule'))
    return 'Chưa hoàn tác được: phần khác của cổng đã dùng đến dữ liệu của lượt nhập này.';
  return null;
}
