import 'server-only';
import type { BookRow } from '@/lib/domain/import/records';
import { judgeBook } from '@/lib/domain/import/book/judge-book';
import type { ScopedTx } from '@/lib/db/scope';
import type { Batch } from '@/lib/features/imports/batch/batch';
import type { BookLine } from '@/lib/features/imports/kinds/book/book-line';
import { caseIdOf, judgeLine, type LineToJudge } from '@/lib/features/imports/kinds/book/judge-line';
import { findKnownCases } from '@/lib/features/imports/kinds/book/known-cases';
import { readLine } from '@/lib/features/imports/kinds/book/read-line';
import type { JudgedRow, KeptRow, Work } from '@/lib/features/imports/kinds/kind';
import { ownPlace } from '@/lib/features/imports/kinds/own-place';

type Reread = KeptRow & { readonly record: BookLine };

/** Reads lines again from their texts and compares them anew with the portal and with the lines before them. */
export async function judgeBookAgain(work: Work, rows: readonly KeptRow[]): Promise<readonly JudgedRow[]> {
  const { tx, today, batch } = work;
  const place = await ownPlace(work);
  const reread = rows.map((row): Reread => {
    const was = row.record as BookLine;
    return { ...row, ...readLine(row.fields, row, was, today) };
  });
  const known = await findKnownCases(
    tx,
    place,
    reread.flatMap(({ record }) => record.receivedDate ?? []),
  );
  const judged: JudgedRow[] = [];
  for (const row of reread) {
    const twice = await findEarlier(tx, batch, row);
    const verdict = judgeLine({ ...row, repeats: twice.repeats }, known);
    judged.push({
      ...row,
      issues: [...row.issues, ...twice.issues],
      ...verdict,
      targetId: caseIdOf(verdict, row.verdict === 'new' ? row.targetId : null),
    });
  }
  return judged;
}

const asRow = (row: Pick<KeptRow, 'sheet' | 'row' | 'columns'> & { readonly record: unknown }): BookRow => ({
  sheet: row.sheet,
  row: row.row,
  hidden: false,
  headingRow: null,
  fields: {},
  columns: row.columns,
  record: row.record as BookLine,
  issues: [],
});

/** An earlier line of the same file that tells the same case, by the very rule by which the file was read. */
async function findEarlier(
  tx: ScopedTx,
  { cityId, id: batchId }: Batch,
  row: Reread,
): Promise<Pick<LineToJudge, 'repeats' | 'issues'>> {
  const others = await tx.importRow.findMany({
    where: {
      cityId,
      batchId,
      ordinal: { lt: row.ordinal },
      verdict: { not: 'left_out' },
      record: { path: ['receivedDate'], equals: row.record.receivedDate ?? '' },
    },
    orderBy: { ordinal: 'asc' },
  });
  const earlier = others.map((other) =>
    asRow({ ...other, row: other.rowNumber, columns: other.columns as KeptRow['columns'] }),
  );
  const { duplicates, issues } = judgeBook([...earlier, asRow(row)], [], []);
  const twice = duplicates.find(({ rows }) =>
    rows.some(({ sheet, row: at }) => sheet === row.sheet && at === row.row),
  );
  return {
    repeats: twice ? { kind: 'row', ...twice.keep } : null,
    issues: issues.filter(({ sheet, row: at }) => sheet === row.sheet && at === row.row),
  };
}
