import { bookColumns, bookTexts } from '@/lib/domain/import/book/book-texts';
import { yearOfBook } from '@/lib/domain/import/book/book-year';
import { countBook, judgeBook } from '@/lib/domain/import/book/judge-book';
import { readBookRow, type BookContext } from '@/lib/domain/import/book/read-book-row';
import type { BookInterpretation, InterpretOptions } from '@/lib/domain/import/interpretation';
import { inReadingOrder } from '@/lib/domain/import/issues';
import { openLayout } from '@/lib/domain/import/layout/find-layout';
import type { BookRow } from '@/lib/domain/import/records';
import { fileIssues, ignoredRows } from '@/lib/domain/import/sheet/file-issues';
import { plainGroupOf } from '@/lib/domain/import/sheet/plain-group';
import { withSheetIssues } from '@/lib/domain/import/sheet/row-issues';
import { totalClaims } from '@/lib/domain/import/sheet/total-claims';
import { walkRows, type WalkedRow } from '@/lib/domain/import/sheet/walk-rows';
import type { Workbook } from '@/lib/domain/import/workbook';

/** Reads a workbook as the book of cases (Sổ theo dõi, Part I) of one team or of many. */
export function interpretBook(workbook: Workbook, options: InterpretOptions): BookInterpretation {
  const { layout, sheets } = openLayout(workbook, 'book', options.mapping);
  const walks = sheets.map((sheet) => walkRows(sheet, plainGroupOf(options.commune.kind)));
  const years = sheets.map((sheet, index) =>
    yearOfBook(sheet.layout, walks[index]?.rows ?? [], options.today),
  );
  const rows = walks.flatMap(({ rows: walked }, index) => {
    const columns = bookColumns(sheets[index]?.layout.columns ?? []);
    return walked.map((row) => rowOf(row, columns, { today: options.today, year: years[index] ?? null }));
  });
  const claims = sheets.flatMap(totalClaims);
  const headings = walks.flatMap((walk) => walk.headings);
  const judged = judgeBook(rows, headings, claims);
  const issues = inReadingOrder(
    [...fileIssues(workbook, layout), ...rows.flatMap((row) => row.issues), ...judged.issues],
    workbook.sheets.map(({ name }) => name),
  );
  const year = years.find((found) => found !== null) ?? null;
  return {
    kind: 'book',
    layout,
    year,
    rows,
    teams: judged.teams,
    duplicates: judged.duplicates,
    issues,
    counts: countBook(rows, judged, year, issues),
    headings,
    claims,
    ignored: ignoredRows(sheets),
  };
}

function rowOf(walked: WalkedRow, columns: BookRow['columns'], context: BookContext): BookRow {
  const { sheet, row, hidden, headingRow, team, values } = walked;
  const fields = bookTexts(values, team);
  const { record, issues } = readBookRow(fields, { sheet, row, columns }, context);
  return { sheet, row, hidden, headingRow, fields, columns, record, issues: withSheetIssues(walked, issues) };
}
