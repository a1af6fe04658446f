import 'server-only';
import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { newId } from '@/lib/db/ids';
import { withScope } from '@/lib/db/scope';
import type { TenantActor } from '@/lib/domain/access/roles';
import { choiceOf } from '@/lib/domain/import/layout/describe-columns';
import { findLayout } from '@/lib/domain/import/layout/find-layout';
import type { Mapping } from '@/lib/domain/import/layout';
import type { Workbook } from '@/lib/domain/import/workbook';
import { isWorking, type Batch } from '@/lib/features/imports/batch/batch';
import { countRows, type RowCounts } from '@/lib/features/imports/batch/count-rows';
import { describeLayout } from '@/lib/features/imports/batch/describe-layout';
import { getBatch } from '@/lib/features/imports/batch/get-batch';
import { findKeptMapping } from '@/lib/features/imports/batch/kept-mapping';
import { plainJson } from '@/lib/features/imports/batch/plain-json';
import type { ImportOrder } from '@/lib/features/imports/command/order';
import { RefusedFile } from '@/lib/features/imports/kinds/refused-file';
import { doJob } from '@/lib/features/imports/queue/do-job';
import { claimJob } from '@/lib/features/imports/queue/jobs';
import { startApplying } from '@/lib/features/imports/steps/start-work';
import { keepFile } from '@/lib/features/imports/upload/keep-file';
import { workAt } from '@/lib/features/imports/work/work-at';
import { formatCount } from '@/lib/format/number';

const BUSY = 'Một tệp khác của tài khoản này đang được đọc hoặc đang nhập. Đợi xong rồi chạy lại.';
const LOOK_AGAIN_MS = 300;

type Standing = { readonly batch: Batch; readonly counts: RowCounts };

/** Brings the file in by the steps of the browser, the columns as they were found. @returns what came of it. */
export async function bringIn(actor: TenantActor, order: ImportOrder, workbook: Workbook): Promise<string> {
  const batchId = await upload(actor, order, workbook);
  const read = await workOff(actor, batchId);
  if (read.batch.state !== 'reviewing') throw new RefusedFile(read.batch.problem ?? BUSY);
  const { counts } = read;
  const waiting = `${formatCount(counts.wrong)} dòng cần sửa, ${formatCount(counts.doubtful)} dòng có thể trùng; sửa tiếp trong trình duyệt.`;
  if (counts.new + counts.changed === 0) return `Không có gì mới để nhập; ${waiting}`;
  await withScope(actor, async (tx) => {
    const started = await startApplying(await workAt(tx, actor, batchId), { batchId });
    if (!started.ok) throw new RefusedFile(started.refusal.message);
  });
  const applied = await workOff(actor, batchId);
  if (applied.batch.state !== 'applied' || applied.batch.problem !== null)
    throw new RefusedFile(applied.batch.problem ?? BUSY);
  return `Đã nhập ${formatCount(applied.counts.applied)} dòng; ${waiting}`;
}

/** Takes the file into a batch whose columns are matched already: nobody sits here who could be asked. */
async function upload(
  actor: TenantActor,
  { kind, classId, file }: ImportOrder,
  workbook: Workbook,
): Promise<string> {
  const bytes = new Uint8Array(await readFile(file));
  return withScope(actor, async (tx) => {
    const [clock] = await tx.$queryRaw<{ now: Date; today: string }[]>`
      SELECT now() AS now, (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date::text AS today`;
    const { now, today } = clock ?? { now: new Date(), today: '' };
    const kept = await keepFile({ tx, actor, now, today }, { kind, classId, name: basename(file), bytes });
    if (kept.kind === 'busy') throw new RefusedFile(BUSY);
    const layout = findLayout(workbook, kind);
    const { cityId, communeId } = actor;
    const mapping = (await findKeptMapping(tx, { cityId, communeId, kind }, layout)) ?? found(workbook, kind);
    await tx.importBatch.updateMany({
      where: { cityId, id: kept.batchId, mapping: { equals: undefined } },
      data: { mapping: plainJson(mapping), encodingConfirmed: true },
    });
    return kept.batchId;
  });
}

function found(workbook: Workbook, kind: ImportOrder['kind']): Mapping {
  const { columns } = describeLayout(workbook, findLayout(workbook, kind));
  return {
    columns: Object.fromEntries(
      Object.entries(columns).map(([signature, described]) => [signature, choiceOf(described)]),
    ),
  };
}

/** Does what waits in the queue until nobody works on the batch any more; a server at work may be faster. */
async function workOff(actor: TenantActor, batchId: string): Promise<Standing> {
  const runnerId = newId();
  for (;;) {
    const job = await claimJob(runnerId, hostname());
    if (job) await doJob(job, runnerId);
    const standing = await withScope(actor, async (tx) => {
      const batch = await getBatch(tx, batchId);
      return { batch, counts: await countRows(tx, batch) };
    });
    if (!isWorking(standing.batch.state)) return standing;
    await sleep(LOOK_AGAIN_MS);
  }
}
