import 'server-only';
import { choiceOf } from '@/lib/domain/import/layout/describe-columns';
import type { ColumnField, Mapping } from '@/lib/domain/import/layout';
import type { TenantActor } from '@/lib/domain/access/roles';
import type { Batch, BatchState } from '@/lib/features/imports/batch/batch';
import { countRows } from '@/lib/features/imports/batch/count-rows';
import { lockBatch } from '@/lib/features/imports/batch/get-batch';
import { keepMapping } from '@/lib/features/imports/batch/kept-mapping';
import { plainJson } from '@/lib/features/imports/batch/plain-json';
import { enqueue, isBusy, type ImportWork } from '@/lib/features/imports/queue/jobs';
import type { ConfirmMappingInput } from '@/lib/features/imports/steps/schema';
import type { AuditRecord } from '@/lib/audit/record';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context, TenantContext } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

export type Started = { readonly batchId: string };

const BUSY = refused('busy', 'Một tệp khác đang được đọc hoặc đang nhập. Đợi xong rồi làm tiếp.');
const NOT_NOW = refused('not_now', 'Lượt nhập này đã sang bước khác. Tải lại trang để xem.');

function tenant(context: Context): TenantContext {
  const { actor } = context;
  if (actor.role === 'operator') throw new NotFoundError();
  return { ...context, actor };
}

/** Moves a batch on and puts the work in the queue, in this person's name. */
async function startWork(
  { tx, actor, now }: TenantContext,
  batch: Batch,
  to: { readonly state: BatchState; readonly work: ImportWork; readonly more?: object },
  audit: Pick<AuditRecord, 'action' | 'detail'>,
): Promise<Outcome<Started>> {
  const { cityId, communeId, id: batchId } = batch;
  const { membershipId }: TenantActor = actor;
  if (await isBusy(tx, cityId, membershipId)) return BUSY;
  await tx.importBatch.updateMany({
    where: { cityId, id: batchId },
    data: { state: to.state, problem: null, touchedAt: now, version: { increment: 1 }, ...to.more },
  });
  await enqueue(tx, { cityId, batchId, communeId, membershipId, work: to.work });
  return done({
    value: { batchId },
    audit: { ...audit, subject: 'import_batch', subjectId: batchId },
  });
}

/** Keeps what the person said of the columns, for this file and the next of its form, and reads the rows by it. */
export async function confirmMapping(
  context: Context,
  { batchId, encodingConfirmed, forms }: ConfirmMappingInput,
): Promise<Outcome<Started>> {
  const here = tenant(context);
  const batch = await lockBatch(here.tx, batchId);
  if (batch.state !== 'mapping' && batch.state !== 'reviewing') return NOT_NOW;
  if (batch.encoding !== null && !encodingConfirmed)
    return refused(
      'encoding',
      'Xác nhận các chữ mẫu đọc đúng, hoặc chọn tệp khác đã lưu bằng bảng mã Unicode.',
      'encodingConfirmed',
    );
  const known = new Set(Object.keys(batch.layout?.columns ?? {}));
  const mapping: Mapping = {
    columns: Object.fromEntries(
      forms
        .filter(({ signature }) => known.has(signature))
        .map(({ signature, columns }) => [
          signature,
          choiceOf(
            columns.map(({ index, field }) => ({
              index,
              suggested: field === '' ? null : (field as ColumnField),
            })),
          ),
        ]),
    ),
  };
  await keepMapping(here.tx, batch, mapping, { name: here.actor.displayName, now: here.now });
  const more = { mapping: plainJson(mapping), encodingConfirmed };
  return startWork(here, batch, { state: 'reading', work: 'read', more }, { action: 'import.mapped' });
}

/** Asks for the rows that may go in to be written. */
export async function startApplying(
  context: Context,
  { batchId }: { readonly batchId: string },
): Promise<Outcome<Started>> {
  const here = tenant(context);
  const batch = await lockBatch(here.tx, batchId);
  if (batch.state !== 'reviewing' && batch.state !== 'applied') return NOT_NOW;
  const counts = await countRows(here.tx, batch);
  const rows = counts.new + counts.changed;
  if (rows === 0) return refused('nothing', 'Chưa có dòng nào để nhập. Sửa các dòng cần sửa trước.');
  return startWork(
    here,
    batch,
    { state: 'applying', work: 'apply' },
    { action: 'import.started', detail: { rows } },
  );
}

/** Asks for a batch to be taken back. */
export async function startUndoing(
  context: Context,
  { batchId }: { readonly batchId: string },
): Promise<Outcome<Started>> {
  const here = tenant(context);
  const batch = await lockBatch(here.tx, batchId);
  if (batch.state !== 'applied') return NOT_NOW;
  return startWork(
    here,
    batch,
    { state: 'undoing', work: 'undo' },
    { action: 'import.started', detail: { undo: true } },
  );
}

const WORK_OF: Partial<Record<BatchState, ImportWork>> = {
  reading: 'read',
  applying: 'apply',
  undoing: 'undo',
};

/** Takes up work that nobody has in the queue any more: whoever asked for it may no longer do it. */
export async function takeUp(
  context: Context,
  { batchId }: { readonly batchId: string },
): Promise<Outcome<Started>> {
  const here = tenant(context);
  const batch = await lockBatch(here.tx, batchId);
  const work = WORK_OF[batch.state];
  const { cityId } = batch;
  const queued = await here.tx.importJob.count({ where: { cityId, batchId } });
  if (!work || queued > 0) return NOT_NOW;
  return startWork(
    here,
    batch,
    { state: batch.state, work },
    { action: 'import.started', detail: { again: true } },
  );
}

/** Puts a file away before anything of it went in. */
export async function dropBatch(
  context: Context,
  { batchId }: { readonly batchId: string },
): Promise<Outcome<Started>> {
  const { tx, now } = tenant(context);
  const batch = await lockBatch(tx, batchId);
  if (batch.state !== 'mapping' && batch.state !== 'reviewing') return NOT_NOW;
  await tx.importBatch.updateMany({
    where: { cityId: batch.cityId, id: batchId },
    data: { state: 'dropped', touchedAt: now, version: { increment: 1 } },
  });
  return done({
    value: { batchId },
    message: 'Đã bỏ tệp này. Chưa có dòng nào được nhập.',
    audit: { action: 'import.dropped', subject: 'import_batch', subjectId: batchId },
  });
}
