import 'server-only';
import { recordAudit } from '@/lib/audit/record';
import { withScope } from '@/lib/db/scope';
import { columnsFor } from '@/lib/features/roll/list/mediators/columns';
import type { MediatorQuestion } from '@/lib/features/roll/list/mediators/conditions';
import { exportColumns, type ExportColumn } from '@/lib/features/roll/list/mediators/export-columns';
import { mediatorFilterQuery, type MediatorOrder } from '@/lib/features/roll/list/mediators/filter';
import type { MediatorCursor } from '@/lib/features/roll/list/mediators/order';
import { parseMediatorListParams } from '@/lib/features/roll/list/mediators/params';
import { allowedParams } from '@/lib/features/roll/list/mediators/read-list';
import { countMediators, listMediators, type MediatorRow } from '@/lib/features/roll/list/mediators/rows';
import { mediatorFilterWords } from '@/lib/features/roll/list/mediators/words';
import { exportCaptions } from '@/lib/features/roll/list/export-captions';
import { queryOf } from '@/lib/features/roll/list/address';
import { formatCount } from '@/lib/format/number';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';
import { writeWorkbook } from '@/lib/workbook/write-workbook';
import { workbookHeaders } from '@/lib/workbook/workbook-headers';
import type { WrittenValue } from '@/lib/workbook/write/written-sheet';

/** People asked for at a time while the file is on its way: each time, the place is put in order again. */
const BATCH = 2000;

/**
 * Every seat of the filter in the address, as a workbook that says of itself who made it, when, in what place and by
 * what filter. Somebody in two teams has two lines, as in the papers of the communes. Audited before the first byte;
 * the rows follow as fast as the line takes them, batch by batch in scopes of their own, so that no transaction waits
 * for a slow reader.
 */
export async function exportMediators(context: Context & { readonly url: URL }): Promise<Response> {
  const { tx, actor, today, url } = context;
  if (actor.role === 'operator') throw new NotFoundError();
  const params = allowedParams(parseMediatorListParams(queryOf(url)), actor);
  const question = { actor, today, filter: params.filter };
  const columns = params.columns ?? columnsFor(actor);
  const count = await countMediators(tx, question);
  const captions = await exportCaptions(
    { ...context, actor },
    {
      title: 'Danh sách hòa giải viên',
      places: [params.filter.communeId, params.filter.neighbourhoodId, params.filter.teamId],
      filter: (placeName) => mediatorFilterWords(params.filter, placeName),
      sum: `${formatCount(count.people)} người, ${formatCount(count.seats)} chỗ trong các tổ`,
    },
  );
  const { q, ...codes } = mediatorFilterQuery(params.filter);
  await recordAudit(tx, {
    action: 'roll.exported',
    subject: 'mediator',
    subjectId: null,
    // What was searched for may be a person's name or telephone, so only that something was.
    detail: { list: 'mediators', ...codes, searched: q !== undefined, ...count, columns: columns.join(' ') },
  });
  const written = exportColumns(columns);
  const file = writeWorkbook([
    {
      name: 'Hòa giải viên',
      captions,
      columns: [{ header: 'STT', width: 6, kind: 'number' }, ...written],
      rows: seatLines(peopleInBatches(question, params.sort), written, question),
    },
  ]);
  return new Response(file, { headers: workbookHeaders(`hòa giải viên ${today}`) });
}

async function* peopleInBatches(
  question: MediatorQuestion,
  sort: MediatorOrder,
): AsyncGenerator<readonly MediatorRow[]> {
  let after: MediatorCursor | null = null;
  for (;;) {
    const page = { sort, after, limit: BATCH };
    const rows: MediatorRow[] = await withScope(question.actor, (tx) => listMediators(tx, question, page));
    yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = { key: sort.key, value: last.sort_key, id: last.id };
  }
}

async function* seatLines(
  batches: AsyncIterable<readonly MediatorRow[]>,
  columns: readonly ExportColumn[],
  { today }: MediatorQuestion,
): AsyncGenerator<readonly WrittenValue[]> {
  let number = 0;
  for await (const rows of batches) {
    for (const row of rows) {
      for (const seat of row.seats) {
        number += 1;
        yield [number, ...columns.map(({ value }) => value(row, seat, today))];
      }
    }
  }
}
