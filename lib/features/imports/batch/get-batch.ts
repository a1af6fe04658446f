import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { NotFoundError } from '@/lib/server/not-found';
import type { Batch } from './batch';

/** The columns in JSON hold what this feature itself wrote there. */
const toBatch = (row: unknown): Batch => row as Batch;

/** @throws NotFoundError when there is no such batch in the actor's place. */
export async function getBatch(tx: ScopedTx, id: string): Promise<Batch> {
  const row = await tx.importBatch.findFirst({ where: { id } });
  if (!row) throw new NotFoundError();
  return toBatch(row);
}

/** The same, held until the transaction ends: whoever else would change the batch waits. */
export async function lockBatch(tx: ScopedTx, id: string): Promise<Batch> {
  await tx.$queryRaw`SELECT id FROM import_batch WHERE id = ${id}::uuid FOR UPDATE`;
  return getBatch(tx, id);
}

/** The newest batches of the actor's place. */
export async function listBatches(tx: ScopedTx, take: number): Promise<readonly Batch[]> {
  const rows = await tx.importBatch.findMany({ orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take });
  return rows.map(toBatch);
}
