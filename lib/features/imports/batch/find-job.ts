import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { Batch } from './batch';

/** How far the work on a batch is. */
export type Progress = {
  readonly done: number;
  readonly total: number;
  /** Whether somebody does it, or it waits its turn. */
  readonly isQueued: boolean;
};

/** The work that waits or goes on; `isQueued` false when nobody has it. */
export async function findProgress(
  tx: ScopedTx,
  { cityId, id }: Pick<Batch, 'cityId' | 'id'>,
): Promise<Progress> {
  const job = await tx.importJob.findUnique({
    where: { cityId_batchId: { cityId, batchId: id } },
    select: { done: true, total: true },
  });
  return job ? { ...job, isQueued: true } : { done: 0, total: 0, isQueued: false };
}
