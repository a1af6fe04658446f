import { countAttendance, judgeAttendance } from '@/lib/domain/import/attendance/judge-attendance';
import {
  readAttendanceRow,
  type AttendanceContext,
} from '@/lib/domain/import/attendance/read-attendance-row';
import { inPlainWords, legendOf, type Legend } from '@/lib/domain/import/attendance/legend';
import { sessionsOf } from '@/lib/domain/import/attendance/sessions';
import type { AttendanceInterpretation, AttendanceOptions } from '@/lib/domain/import/interpretation';
import { inReadingOrder, issue, type Issue } from '@/lib/domain/import/issues';
import { openLayout, type OpenSheet } from '@/lib/domain/import/layout/find-layout';
import { indexRoll } from '@/lib/domain/import/people/match-person';
import type { AttendanceField, AttendanceRow, Session } from '@/lib/domain/import/records';
import { startsWithHamlet } from '@/lib/domain/import/read/hamlets';
import { fileIssues, ignoredRows } from '@/lib/domain/import/sheet/file-issues';
import { hamletKindOf } from '@/lib/domain/import/sheet/hamlet-kind';
import { plainGroupOf } from '@/lib/domain/import/sheet/plain-group';
import { withSheetIssues } from '@/lib/domain/import/sheet/row-issues';
import { totalClaims } from '@/lib/domain/import/sheet/total-claims';
import { walkRows, type WalkedRow } from '@/lib/domain/import/sheet/walk-rows';
import { columnName, type Workbook } from '@/lib/domain/import/workbook';

type ReadRow = { readonly row: AttendanceRow; readonly spelledDifferently: boolean };

/** Reads a workbook as the list of who came to a class, and looks everybody up in the roll. */
export function interpretAttendance(
  workbook: Workbook,
  options: AttendanceOptions,
): AttendanceInterpretation {
  const { layout, sheets } = openLayout(workbook, 'attendance', options.mapping);
  const plainGroup = plainGroupOf(options.commune.kind);
  const roll = indexRoll(options.roll, plainGroup);
  const read: ReadRow[] = [];
  const sessions: Session[] = [];
  const undated: Issue[] = [];
  for (const sheet of sheets) {
    const ofSheet = sessionsOf(sheet.layout, options.today);
    const context: AttendanceContext = { today: options.today, roll, sessions: ofSheet };
    const legend = legendOf(sheet);
    for (const walked of walkRows(sheet, plainGroup).rows)
      read.push(rowOf(walked, { sheet, legend }, context));
    sessions.push(...ofSheet.filter(({ label }) => sessions.every((known) => known.label !== label)));
    undated.push(...sessionsWithoutDay(sheet, ofSheet));
  }
  const rows = read.map(({ row }) => row);
  const claims = sheets.flatMap(totalClaims);
  const judged = judgeAttendance(rows, sessions, claims);
  const issues = inReadingOrder(
    [...fileIssues(workbook, layout), ...undated, ...rows.flatMap((row) => row.issues), ...judged.issues],
    workbook.sheets.map(({ name }) => name),
  );
  const spelled = read.filter(({ spelledDifferently }) => spelledDifferently).length;
  return {
    kind: 'attendance',
    layout,
    sessions,
    rows,
    teams: [],
    headings: [],
    duplicates: judged.duplicates,
    issues,
    counts: countAttendance(rows, sessions, spelled, issues),
    claims,
    ignored: ignoredRows(sheets),
  };
}

type Paper = { readonly sheet: OpenSheet; readonly legend: Legend };

function rowOf(
  walked: WalkedRow,
  { sheet: { grid, layout }, legend }: Paper,
  context: AttendanceContext,
): ReadRow {
  const { sheet, row, hidden, headingRow, values } = walked;
  const { text, column } = values;
  const marks = context.sessions.map(({ column: index }, order): [AttendanceField, string] => [
    `session${order}`,
    inPlainWords(legend, grid.text(row, index)),
  ]);
  const typed: [AttendanceField, string][] = [
    ['fullName', text('fullName') || `${text('familyName')} ${text('givenName')}`.trim()],
    ['birth', text('birth')],
    ['team', teamText(walked, layout)],
    ['phone', text('phone')],
    ...marks,
  ];
  const fields: Partial<Record<AttendanceField, string>> = Object.fromEntries(
    typed.filter(([, value]) => value.trim() !== ''),
  );
  const columns: Partial<Record<AttendanceField, string>> = {
    fullName: column('fullName') ?? column('familyName'),
    birth: column('birth'),
    team: column('team'),
    phone: column('phone'),
    ...Object.fromEntries(
      context.sessions.map((session, order) => [`session${order}`, columnName(session.column)]),
    ),
  };
  const { record, issues, match } = readAttendanceRow(fields, { sheet, row, columns }, context);
  return {
    row: {
      sheet,
      row,
      hidden,
      headingRow,
      fields,
      columns,
      record,
      issues: withSheetIssues(walked, issues),
    },
    spelledDifferently: match.kind === 'matched' && match.spelledDifferently,
  };
}

/** In a column headed «TDP» a bare «12» is the residents' group, not the team; a sub-heading serves those below it. */
function teamText({ values, headingRow, team }: WalkedRow, { columns }: OpenSheet['layout']): string {
  const typed = values.text('team');
  const header = columns.find(({ field }) => field === 'team')?.header ?? '';
  const isBare = /^\d{1,3}[a-z]?$/iu.test(typed.trim());
  if (isBare && startsWithHamlet(header)) return `${hamletKindOf(header)} ${typed.trim()}`;
  return typed || (headingRow === null ? '' : (team?.name ?? ''));
}

/** A class needs its days: what new mediators were trained in time is counted by them. */
const sessionsWithoutDay = ({ layout }: OpenSheet, sessions: readonly Session[]): readonly Issue[] =>
  sessions
    .filter(({ date }) => date === null)
    .map(({ column, label }) =>
      issue(
        { sheet: layout.sheet, row: layout.headerRows[0] ?? null, column: columnName(column) },
        'SESSION_DATE_UNKNOWN',
        { header: label },
      ),
    );
