import type { TenantActor } from '@/lib/domain/access/roles';
import type { ImportKind } from '@/lib/domain/import/records';
import { withScope } from '@/lib/db/scope';
import { getBatch } from '@/lib/features/imports/batch/get-batch';
import { confirmMapping, startApplying, startUndoing } from '@/lib/features/imports/steps/start-work';
import { keepFile } from '@/lib/features/imports/upload/keep-file';
import { applyBatch } from '@/lib/features/imports/work/apply-batch';
import { readBatch } from '@/lib/features/imports/work/read-batch';
import { undoBatch } from '@/lib/features/imports/work/undo-batch';
import type { Outcome } from '@/lib/server/action';
import type { TenantContext } from '@/lib/server/context';
import { todayInVietnam } from '@/lib/format/date';
import { owner, ownerRows } from './owner';
import { textRows, xlsxOf } from './xlsx';

// The steps of an import without its queue: the same functions that a runner calls, one after the other.

const silent = (): void => undefined;

async function step<T>(actor: TenantActor, run: (context: TenantContext) => Promise<T>): Promise<T> {
  return withScope(actor, (tx) => {
    const now = new Date();
    return run({ tx, actor, now, today: todayInVietnam(now) });
  });
}

async function started(batchId: string, outcome: Outcome<unknown>): Promise<void> {
  if (!outcome.ok) throw new Error(outcome.refusal.message);
  await leaveQueue(batchId);
}

/** The work is done here, so nobody else may find it. */
const leaveQueue = (batchId: string) =>
  owner().query('DELETE FROM import_job WHERE batch_id = $1', [batchId]);

export type SheetToImport = {
  readonly kind: ImportKind;
  readonly rows: readonly (readonly string[])[];
  readonly classId?: string;
  readonly name?: string;
};

/** Uploads a sheet and agrees with what was found of its columns. @returns the batch, ready to be looked at. */
export async function readSheet(actor: TenantActor, sheet: SheetToImport): Promise<string> {
  const { kind, rows, classId = null, name = 'to.xlsx' } = sheet;
  const bytes = new Uint8Array(xlsxOf({ rows: textRows(rows) }));
  const kept = await step(actor, (context) => keepFile(context, { kind, classId, name, bytes }));
  if (kept.kind === 'busy') throw new Error('the last import is still in the queue');
  const { batchId } = kept;
  await leaveQueue(batchId);
  await readBatch(actor, batchId, silent);
  const batch = await step(actor, ({ tx }) => getBatch(tx, batchId));
  if (batch.state !== 'mapping') return batchId;
  const forms = Object.entries(batch.layout?.columns ?? {}).map(([signature, columns]) => ({
    signature,
    columns: columns.map(({ index, suggested }) => ({ index, field: suggested ?? ('' as const) })),
  }));
  await started(
    batchId,
    await step(actor, (context) => confirmMapping(context, { batchId, encodingConfirmed: true, forms })),
  );
  await readBatch(actor, batchId, silent);
  return batchId;
}

/** Writes the rows that may go in. */
export async function applyRows(actor: TenantActor, batchId: string): Promise<void> {
  await started(batchId, await step(actor, (context) => startApplying(context, { batchId })));
  await applyBatch(actor, batchId, silent);
}

/** Takes the batch back. @returns the sentence that refuses it, if one does. */
export async function undoRows(actor: TenantActor, batchId: string): Promise<string | null> {
  await started(batchId, await step(actor, (context) => startUndoing(context, { batchId })));
  await undoBatch(actor, batchId);
  return (await step(actor, ({ tx }) => getBatch(tx, batchId))).problem;
}

/** How many rows of the batch there are of each verdict. */
export async function verdictsOf(batchId: string): Promise<Readonly<Record<string, number>>> {
  const rows = await ownerRows<{ verdict: string; count: number }>(
    'SELECT verdict, count(*)::int AS count FROM import_row WHERE batch_id = $1 GROUP BY 1 ORDER BY 1',
    [batchId],
  );
  return Object.fromEntries(rows.map(({ verdict, count }) => [verdict, count]));
}
