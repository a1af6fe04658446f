import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { join, sql } from '@/lib/db/sql';
import type { Batch } from '@/lib/features/imports/batch/batch';
import { storedJson } from '@/lib/features/imports/batch/stored-json';
import { inChunks } from '@/lib/features/imports/kinds/in-chunks';
import type { JudgedRow, KeptRow, Verdict } from '@/lib/features/imports/kinds/kind';

type BatchKey = Pick<Batch, 'cityId' | 'id'>;

/** A row as the table holds it; the columns in JSON hold what this feature wrote there. */
type StoredRow = Omit<KeptRow, 'row'> & { readonly rowNumber: number };

const COLUMNS = {
  ordinal: true,
  placeId: true,
  sheet: true,
  rowNumber: true,
  verdict: true,
  choice: true,
  fields: true,
  columns: true,
  record: true,
  issues: true,
  match: true,
  before: true,
  targetId: true,
  appliedAt: true,
} as const;

const toKept = (stored: unknown): KeptRow => {
  const { rowNumber, ...row } = stored as StoredRow;
  return { ...row, row: rowNumber };
};

/** Replaces all rows of a batch by what was read now. */
export async function replaceRows(
  tx: ScopedTx,
  { cityId, id, communeId }: Pick<Batch, 'cityId' | 'id' | 'communeId'>,
  rows: readonly JudgedRow[],
  done: (count: number) => void,
): Promise<void> {
  await tx.importRow.deleteMany({ where: { cityId, batchId: id } });
  let ordinal = 0;
  await inChunks(
    rows,
    (part) => tx.$executeRaw`
      INSERT INTO import_row (city_id, batch_id, ordinal, commune_id, place_id, sheet, row_number, verdict, fields,
        columns, record, issues, match, target_id)
      VALUES ${join(
        part.map(
          (
            row,
          ) => sql`(${cityId}::uuid, ${id}::uuid, ${(ordinal += 1)}, ${communeId}::uuid, ${row.placeId}::uuid,
            ${row.sheet}, ${row.row}, ${row.verdict}, ${storedJson(row.fields)}::jsonb,
            ${storedJson(row.columns)}::jsonb, ${storedJson(row.record)}::jsonb,
            ${storedJson(row.issues)}::jsonb, ${row.match === null ? null : storedJson(row.match)}::jsonb,
            ${row.targetId}::uuid)`,
        ),
      )}`,
    done,
  );
}

/** Writes what rows are after they were judged anew. */
export async function saveRow(
  tx: ScopedTx,
  { cityId, id }: BatchKey,
  ordinal: number,
  row: JudgedRow & Pick<KeptRow, 'choice'>,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE import_row
       SET verdict = ${row.verdict}, choice = ${row.choice}, fields = ${storedJson(row.fields)}::jsonb,
           record = ${storedJson(row.record)}::jsonb, issues = ${storedJson(row.issues)}::jsonb,
           match = ${row.match === null ? null : storedJson(row.match)}::jsonb, target_id = ${row.targetId}::uuid
     WHERE city_id = ${cityId}::uuid AND batch_id = ${id}::uuid AND ordinal = ${ordinal}`;
}

/** Rows that wait, of the given verdicts, in reading order. */
export async function listWaiting(
  tx: ScopedTx,
  { cityId, id }: BatchKey,
  verdicts: readonly Verdict[],
): Promise<readonly KeptRow[]> {
  const rows = await tx.importRow.findMany({
    where: { cityId, batchId: id, appliedAt: null, verdict: { in: [...verdicts] } },
    orderBy: { ordinal: 'asc' },
    select: COLUMNS,
  });
  return rows.map(toKept);
}

/** Rows that changed what stood in the portal. */
export async function listChanged(tx: ScopedTx, { cityId, id }: BatchKey): Promise<readonly KeptRow[]> {
  const rows = await tx.importRow.findMany({
    where: { cityId, batchId: id, appliedAt: { not: null }, verdict: 'changed' },
    orderBy: { ordinal: 'asc' },
    select: COLUMNS,
  });
  return rows.map(toKept);
}

/** One row that waits; null when it is not there, or went in already. */
export async function findWaiting(
  tx: ScopedTx,
  { cityId, id }: BatchKey,
  ordinal: number,
): Promise<KeptRow | null> {
  const row = await tx.importRow.findFirst({
    where: { cityId, batchId: id, ordinal, appliedAt: null },
    select: COLUMNS,
  });
  return row && toKept(row);
}

/** Notes that rows went in, and what stood there before. */
export async function markApplied(
  tx: ScopedTx,
  { cityId, id }: BatchKey,
  before: ReadonlyMap<number, unknown>,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE import_row SET applied_at = now()
     WHERE city_id = ${cityId}::uuid AND batch_id = ${id}::uuid AND applied_at IS NULL AND verdict IN ('new', 'changed')`;
  await inChunks(
    [...before],
    (part) => tx.$executeRaw`
      UPDATE import_row r SET before = v.before
        FROM (VALUES ${join(part.map(([ordinal, was]) => sql`(${ordinal}::int, ${storedJson(was)}::jsonb)`))})
          AS v (ordinal, before)
       WHERE r.city_id = ${cityId}::uuid AND r.batch_id = ${id}::uuid AND r.ordinal = v.ordinal`,
  );
}

/** A page of the rows that wait in one group of the preview. */
export async function listTab(
  tx: ScopedTx,
  { cityId, id }: BatchKey,
  { tab, after, limit }: { readonly tab: Verdict | 'warned'; readonly after: number; readonly limit: number },
): Promise<readonly KeptRow[]> {
  const group =
    tab === 'warned'
      ? { verdict: { in: ['new', 'changed'] }, NOT: { issues: { equals: [] } } }
      : { verdict: tab };
  const rows = await tx.importRow.findMany({
    where: { cityId, batchId: id, appliedAt: null, ordinal: { gt: after }, ...group },
    orderBy: { ordinal: 'asc' },
    take: limit,
    select: COLUMNS,
  });
  return rows.map(toKept);
}

/** Rows that wait and for which there is a suggestion what to write instead, the first ones of the file. */
export async function listSuggested(
  tx: ScopedTx,
  { cityId, id }: BatchKey,
  limit: number,
): Promise<readonly KeptRow[]> {
  const found = await tx.$queryRaw<{ ordinal: number }[]>`
    SELECT ordinal FROM import_row
     WHERE city_id = ${cityId}::uuid AND batch_id = ${id}::uuid AND applied_at IS NULL
       AND verdict IN ('wrong', 'new', 'changed') AND jsonb_path_exists(issues, '$[*].suggestion ? (@ <> null)')
     ORDER BY ordinal LIMIT ${limit}`;
  const rows = await tx.importRow.findMany({
    where: { cityId, batchId: id, ordinal: { in: found.map(({ ordinal }) => ordinal) } },
    orderBy: { ordinal: 'asc' },
    select: COLUMNS,
  });
  return rows.map(toKept);
}
