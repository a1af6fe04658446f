import 'server-only';
import { recordAudit } from '@/lib/audit/record';
import { withLongScope } from '@/lib/db/scope';
import type { TenantActor } from '@/lib/domain/access/roles';
import { listWaiting, markApplied, saveRow } from '@/lib/features/imports/batch/rows';
import type { Report } from '@/lib/features/imports/kinds/kind';
import { kindOf } from '@/lib/features/imports/kinds/kinds';
import { RowsMoved } from '@/lib/features/imports/kinds/rows-moved';
import { stateAfterFailure } from '@/lib/features/imports/work/fail-batch';
import { lockedWorkAt, workAt } from '@/lib/features/imports/work/work-at';
import { formatCount } from '@/lib/format/number';

/**
 * Writes all rows that were confirmed, in one transaction with the batch's own state and the audit: a process that is
 * killed at any moment has written all of them or none (C-34).
 */
export async function applyBatch(actor: TenantActor, batchId: string, report: Report): Promise<void> {
  try {
    await withLongScope(actor, async (tx) => {
      const work = await lockedWorkAt(tx, actor, batchId);
      const { batch, now } = work;
      if (batch.state !== 'applying') return;
      const rows = await listWaiting(tx, batch, ['new', 'changed']);
      const { tally, before } = await kindOf(batch.kind).apply(work, rows, report);
      await markApplied(tx, batch, before);
      await tx.importBatch.updateMany({
        where: { cityId: batch.cityId, id: batchId },
        data: {
          state: 'applied',
          appliedAt: now,
          appliedBy: actor.displayName,
          touchedAt: now,
          problem: null,
          version: { increment: 1 },
        },
      });
      await recordAudit(tx, {
        action: 'import.applied',
        subject: 'import_batch',
        subjectId: batchId,
        detail: { kind: batch.kind, rows: rows.length, ...tally },
      });
    });
  } catch (error) {
    if (!(error instanceof RowsMoved)) throw error;
    await showAgain(actor, batchId, error);
  }
}

/** The rows that would do something else than was shown go back to be looked at; the person confirms anew. */
async function showAgain(actor: TenantActor, batchId: string, { moved }: RowsMoved): Promise<void> {
  await withLongScope(actor, async (tx) => {
    const { batch, now } = await workAt(tx, actor, batchId);
    for (const { ordinal, now: row } of moved) await saveRow(tx, batch, ordinal, { choice: null, ...row });
    await tx.importBatch.updateMany({
      where: { cityId: batch.cityId, id: batchId },
      data: {
        state: stateAfterFailure(batch),
        problem: `Dữ liệu của cổng đã thay đổi từ lúc xem: ${formatCount(moved.length)} dòng được so lại. Xem rồi nhập lần nữa.`,
        touchedAt: now,
        version: { increment: 1 },
      },
    });
  });
}
