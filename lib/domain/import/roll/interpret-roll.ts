import type { InterpretOptions, RollInterpretation } from '@/lib/domain/import/interpretation';
import { inReadingOrder } from '@/lib/domain/import/issues';
import type { ColumnLayout } from '@/lib/domain/import/layout';
import { openLayout } from '@/lib/domain/import/layout/find-layout';
import type { RollRow } from '@/lib/domain/import/records';
import { countRoll, judgeRoll } from '@/lib/domain/import/roll/judge-roll';
import { readRollRow } from '@/lib/domain/import/roll/read-roll-row';
import { rollColumns, rollTexts } from '@/lib/domain/import/roll/roll-fields';
import { fileIssues, ignoredRows } from '@/lib/domain/import/sheet/file-issues';
import { plainGroupOf } from '@/lib/domain/import/sheet/plain-group';
import { withSheetIssues } from '@/lib/domain/import/sheet/row-issues';
import { totalClaims } from '@/lib/domain/import/sheet/total-claims';
import { walkRows, type WalkedRow } from '@/lib/domain/import/sheet/walk-rows';
import type { Workbook } from '@/lib/domain/import/workbook';

/** Reads a workbook as the roll of a commune: its teams and their mediators. */
export function interpretRoll(workbook: Workbook, options: InterpretOptions): RollInterpretation {
  const { layout, sheets } = openLayout(workbook, 'roll', options.mapping);
  const plainGroup = plainGroupOf(options.commune.kind);
  const walks = sheets.map((sheet) => walkRows(sheet, plainGroup));
  const rows = walks.flatMap(({ rows: walked }, index) => {
    const columns = sheets[index]?.layout.columns ?? [];
    const places = rollColumns(columns);
    return walked.map((row) => rowOf(row, columns, places, options));
  });
  const headings = walks.flatMap((walk) => walk.headings);
  const claims = sheets.flatMap(totalClaims);
  const judged = judgeRoll(rows, headings, claims);
  const issues = inReadingOrder(
    [...fileIssues(workbook, layout), ...rows.flatMap((row) => row.issues), ...judged.issues],
    workbook.sheets.map(({ name }) => name),
  );
  return {
    kind: 'roll',
    layout,
    rows,
    teams: judged.teams,
    duplicates: judged.duplicates,
    issues,
    counts: countRoll(rows, judged, issues),
    headings,
    claims,
    ignored: ignoredRows(sheets),
  };
}

function rowOf(
  walked: WalkedRow,
  layout: readonly ColumnLayout[],
  columns: RollRow['columns'],
  options: InterpretOptions,
): RollRow {
  const { sheet, row, hidden, headingRow, team, values } = walked;
  const fields = rollTexts(values, layout, team);
  const { record, issues } = readRollRow(fields, { sheet, row, columns }, options);
  return { sheet, row, hidden, headingRow, fields, columns, record, issues: withSheetIssues(walked, issues) };
}
