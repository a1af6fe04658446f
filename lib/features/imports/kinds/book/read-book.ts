import 'server-only';
import { interpretBook } from '@/lib/domain/import/book/interpret-book';
import type { BookInterpretation } from '@/lib/domain/import/interpretation';
import type { Mapping } from '@/lib/domain/import/layout';
import type { Workbook } from '@/lib/domain/import/workbook';
import { CASE_KIND_LABELS } from '@/lib/domain/mediation-case/labels';
import type { Findings } from '@/lib/features/imports/batch/findings';
import { aroundLines } from '@/lib/features/imports/kinds/book/around-lines';
import { caseIdOf, judgeLine } from '@/lib/features/imports/kinds/book/judge-line';
import { findKnownCases } from '@/lib/features/imports/kinds/book/known-cases';
import { readLine } from '@/lib/features/imports/kinds/book/read-line';
import { findingsOf, issuesByRow, keyOf } from '@/lib/features/imports/kinds/findings-of';
import type { JudgedRow, Work, WorkOnFile } from '@/lib/features/imports/kinds/kind';
import { ownPlace } from '@/lib/features/imports/kinds/own-place';

/** Reads the workbook as the book of cases of the officer's commune. */
export async function interpretBookFile(
  work: WorkOnFile,
  workbook: Workbook,
  mapping: Mapping | undefined,
): Promise<readonly BookInterpretation[]> {
  return [interpretBook(workbook, { commune: await ownPlace(work), today: work.today, mapping })];
}

/** Reads the workbook as the book of cases of the officer's commune and compares each line with the cases it has. */
export async function readBook(
  work: Work,
  workbook: Workbook,
  mapping: Mapping,
): Promise<{ readonly rows: readonly JudgedRow[]; readonly findings: Findings }> {
  const { tx, today } = work;
  const place = await ownPlace(work);
  const found = interpretBook(workbook, { commune: place, today, mapping });
  const told = issuesByRow(found);
  const around = aroundLines(workbook, found, today);
  const known = await findKnownCases(
    tx,
    place,
    found.rows.flatMap(({ record }) => record.receivedDate ?? []),
  );
  const earlier = new Map(
    found.duplicates.flatMap(({ rows, keep }) => rows.slice(1).map((row) => [keyOf(row), keep] as const)),
  );
  const rows = found.rows.map((row): JudgedRow => {
    const { sheet, row: number, columns } = row;
    const { record } = readLine(row.fields, row, around(row), today);
    const issues = told.get(keyOf(row)) ?? row.issues;
    const keep = earlier.get(keyOf(row));
    const repeats = keep ? ({ kind: 'row', ...keep } as const) : null;
    const judged = judgeLine({ record, issues, choice: null, repeats }, known);
    return {
      placeId: place.communeId,
      sheet,
      row: number,
      fields: { ...row.fields, kind: CASE_KIND_LABELS[record.kind] },
      columns,
      record,
      issues,
      ...judged,
      targetId: caseIdOf(judged, null),
    };
  });
  return { rows, findings: findingsOf(found, told) };
}
