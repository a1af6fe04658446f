import 'server-only';
import { recordAudit } from '@/lib/audit/record';
import { batchIdIn } from '@/lib/features/imports/addresses';
import { getBatch } from '@/lib/features/imports/batch/get-batch';
import { listWaiting } from '@/lib/features/imports/batch/rows';
import { FIELDS } from '@/lib/features/imports/review/fields';
import { presentRow } from '@/lib/features/imports/review/present-row';
import { formatDateTime } from '@/lib/format/date';
import type { Context } from '@/lib/server/context';
import { recordId } from '@/lib/server/record-id';
import { workbookHeaders } from '@/lib/workbook/workbook-headers';
import { writeWorkbook } from '@/lib/workbook/write-workbook';

/** The rows that must be mended, each with its sentences beside it; once mended there the file can be brought in as it is. */
export async function exportRows({
  tx,
  actor,
  now,
  url,
}: Context & { readonly url: URL }): Promise<Response> {
  const batch = await getBatch(tx, recordId(batchIdIn(url)));
  const rows = await listWaiting(tx, batch, ['wrong']);
  const { words } = FIELDS[batch.kind];
  const fields = Object.keys(words);
  await recordAudit(tx, {
    action: 'import.rows_exported',
    subject: 'import_batch',
    subjectId: batch.id,
    detail: { rows: rows.length },
  });
  const lines = rows.map((row) => {
    const { cells, problems, sheet, row: number } = presentRow(row, batch.kind);
    const sentences = [...problems, ...cells.flatMap((cell) => cell.problems)].map(
      ({ sentence }) => sentence,
    );
    return [number, sheet, ...cells.map(({ text }) => text), sentences.join(' ')];
  });
  const body = writeWorkbook([
    {
      name: 'Cần sửa',
      captions: [
        `Các dòng cần sửa của tệp ${batch.fileName}`,
        `${actor.displayName} tải về lúc ${formatDateTime(now)}. Sửa tại đây rồi tải tệp này lên lại được.`,
      ],
      columns: [
        { header: 'Dòng', width: 7, kind: 'number' },
        { header: 'Trang', width: 14, kind: 'text' },
        ...fields.map((field) => ({
          header: words[field]?.label ?? field,
          width: 22,
          kind: 'text' as const,
        })),
        { header: 'Cần sửa', width: 60, kind: 'text' },
      ],
      rows: lines,
    },
  ]);
  return new Response(body, {
    headers: workbookHeaders(`Dòng cần sửa, ${batch.fileName.replace(/\.\w+$/, '')}`),
  });
}
