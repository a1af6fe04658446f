import 'server-only';
import { withScope } from '@/lib/db/scope';
import type { TenantActor } from '@/lib/domain/access/roles';
import type { Batch, BatchState } from '@/lib/features/imports/batch/batch';
import { workAt } from '@/lib/features/imports/work/work-at';

/** Where a batch stands again when the work on it came to nothing. */
export function stateAfterFailure({ state, appliedAt }: Pick<Batch, 'state' | 'appliedAt'>): BatchState {
  switch (state) {
    case 'reading':
      return 'refused';
    case 'applying':
      return appliedAt === null ? 'reviewing' : 'applied';
    case 'undoing':
      return 'applied';
    default:
      return state;
  }
}

/** Ends work that came to nothing, with the sentence that says why. Nothing of it was written. */
export async function failBatch(actor: TenantActor, batchId: string, problem: string): Promise<void> {
  await withScope(actor, async (tx) => {
    const { batch, now } = await workAt(tx, actor, batchId);
    await tx.importBatch.updateMany({
      where: { cityId: batch.cityId, id: batchId },
      data: { state: stateAfterFailure(batch), problem, touchedAt: now, version: { increment: 1 } },
    });
  });
}
