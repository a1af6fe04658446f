import 'server-only';
import { withLongScope, withScope } from '@/lib/db/scope';
import type { TenantActor } from '@/lib/domain/access/roles';
import { findLayout } from '@/lib/domain/import/layout/find-layout';
import type { Layout } from '@/lib/domain/import/layout';
import { SENTENCES } from '@/lib/domain/import/sentences';
import type { Workbook } from '@/lib/domain/import/workbook';
import type { Batch } from '@/lib/features/imports/batch/batch';
import { getBatch } from '@/lib/features/imports/batch/get-batch';
import { describeLayout } from '@/lib/features/imports/batch/describe-layout';
import { findKeptMapping } from '@/lib/features/imports/batch/kept-mapping';
import { plainJson } from '@/lib/features/imports/batch/plain-json';
import { replaceRows } from '@/lib/features/imports/batch/rows';
import type { Report } from '@/lib/features/imports/kinds/kind';
import { kindOf } from '@/lib/features/imports/kinds/kinds';
import { RefusedFile } from '@/lib/features/imports/kinds/refused-file';
import { openBytes, PLAIN_ENCODINGS } from '@/lib/features/imports/work/open-workbook';
import { lockedWorkAt, workAt } from '@/lib/features/imports/work/work-at';

/**
 * Reads the file of a batch: its rows judged against the portal when it is known what its columns hold, else what was
 * found of them, to be asked.
 */
export async function readBatch(actor: TenantActor, batchId: string, report: Report): Promise<void> {
  const { batch, bytes } = await withScope(actor, async (tx) => {
    const batch = await getBatch(tx, batchId);
    const { cityId } = batch;
    const file = await tx.importFile.findUnique({ where: { cityId_batchId: { cityId, batchId } } });
    return { batch, bytes: file?.bytes };
  });
  if (batch.state !== 'reading' || !bytes) return;
  const workbook = await openBytes(bytes, batch.fileName);
  const found = findLayout(workbook, batch.kind, batch.mapping ?? undefined);
  if (found.sheets.length === 0) throw new RefusedFile(SENTENCES.HEADER_NOT_FOUND({ kind: batch.kind }));
  const mapping = batch.mapping ?? (await withScope(actor, (tx) => findKeptMapping(tx, batch, found)));
  const asked = !PLAIN_ENCODINGS.has(workbook.encoding) && !batch.encodingConfirmed;
  if (mapping === null || asked) return ask(actor, batch, workbook, found);
  await withLongScope(actor, async (tx) => {
    const work = await lockedWorkAt(tx, actor, batchId);
    const { rows, findings } = await kindOf(batch.kind).read(work, workbook, mapping);
    let done = 0;
    await replaceRows(tx, batch, rows, (count) => report((done += count), rows.length));
    await tx.importBatch.updateMany({
      where: { cityId: batch.cityId, id: batchId },
      data: {
        state: 'reviewing',
        mapping: plainJson(mapping),
        findings: plainJson(findings),
        layout: plainJson(describeLayout(workbook, found)),
        problem: null,
        touchedAt: work.now,
        version: { increment: 1 },
      },
    });
  });
}

/** Leaves the question what the columns hold, and how the letters were encoded. */
async function ask(actor: TenantActor, batch: Batch, workbook: Workbook, found: Layout): Promise<void> {
  await withScope(actor, async (tx) => {
    const { now } = await workAt(tx, actor, batch.id);
    await tx.importBatch.updateMany({
      where: { cityId: batch.cityId, id: batch.id },
      data: {
        state: 'mapping',
        encoding: PLAIN_ENCODINGS.has(workbook.encoding) ? null : workbook.encoding,
        layout: plainJson(describeLayout(workbook, found)),
        touchedAt: now,
        version: { increment: 1 },
      },
    });
  });
}
