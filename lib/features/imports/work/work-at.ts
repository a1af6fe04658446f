import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { TenantActor } from '@/lib/domain/access/roles';
import { getBatch, lockBatch } from '@/lib/features/imports/batch/get-batch';
import type { Work } from '@/lib/features/imports/kinds/kind';
import { todayInVietnam } from '@/lib/format/date';

/** The work on a batch at this moment, by the database's clock. */
export async function workAt(tx: ScopedTx, actor: TenantActor, batchId: string): Promise<Work> {
  const [clock] = await tx.$queryRaw<{ now: Date }[]>`SELECT now() AS now`;
  const now = clock?.now ?? new Date();
  return { tx, actor, now, today: todayInVietnam(now), batch: await getBatch(tx, batchId) };
}

/** The same, with the batch held until the transaction ends. */
export async function lockedWorkAt(tx: ScopedTx, actor: TenantActor, batchId: string): Promise<Work> {
  await lockBatch(tx, batchId);
  return workAt(tx, actor, batchId);
}
