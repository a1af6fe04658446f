import 'server-only';
import { readClassTitle } from '@/lib/domain/import/attendance/class-on-paper';
import { interpretAttendance } from '@/lib/domain/import/attendance/interpret-attendance';
import { sessionsOf } from '@/lib/domain/import/attendance/sessions';
import type { AttendanceInterpretation } from '@/lib/domain/import/interpretation';
import { findLayout } from '@/lib/domain/import/layout/find-layout';
import type { Mapping } from '@/lib/domain/import/layout';
import type { AttendanceRow } from '@/lib/domain/import/records';
import { gridOf } from '@/lib/domain/import/sheet/grid';
import { oneLine, orNull } from '@/lib/domain/import/text';
import type { Workbook } from '@/lib/domain/import/workbook';
import type { Findings } from '@/lib/features/imports/batch/findings';
import type { AttendanceLine, ClassList } from '@/lib/features/imports/kinds/attendance/attendance-line';
import {
  findClass,
  listAttendance,
  type ListedClass,
} from '@/lib/features/imports/kinds/attendance/find-class';
import { judgeAttendee } from '@/lib/features/imports/kinds/attendance/judge-attendee';
import { listAttendees } from '@/lib/features/imports/kinds/attendance/known-attendees';
import { waitingIssues } from '@/lib/features/imports/kinds/attendance/waiting-issues';
import { findingsOf, issuesByRow, keyOf } from '@/lib/features/imports/kinds/findings-of';
import type { JudgedRow, Texts, Work, WorkOnFile } from '@/lib/features/imports/kinds/kind';
import { ownPlace, type OwnPlace } from '@/lib/features/imports/kinds/own-place';
import type { IsoDate } from '@/lib/domain/iso-date';

type ReadList = {
  readonly place: OwnPlace;
  readonly list: ClassList;
  readonly listed: ListedClass;
  readonly found: AttendanceInterpretation;
};

/** What the list says of its class, from the headings of its sheets. */
function classListOf(workbook: Workbook, mapping: Mapping | undefined, today: IsoDate): ClassList {
  const { sheets } = findLayout(workbook, 'attendance', mapping);
  return {
    ...readClassTitle(sheets.flatMap(({ titles }) => titles)),
    sessions: Object.fromEntries(sheets.map((sheet) => [sheet.sheet, sessionsOf(sheet, today)])),
  };
}

async function readList(
  work: WorkOnFile,
  workbook: Workbook,
  mapping: Mapping | undefined,
): Promise<ReadList> {
  const { tx, today, batch } = work;
  const place = await ownPlace(work);
  const list = classListOf(workbook, mapping, today);
  const listed = await findClass(work, place, list, batch.classId);
  const roll = await listAttendees(tx, place, listed.heldFrom);
  return {
    place,
    list,
    listed,
    found: interpretAttendance(workbook, { commune: place, today, mapping, roll }),
  };
}

/** Reads the workbook as a list of attendance, its people looked up in the commune's roll. */
export async function interpretAttendanceFile(
  work: WorkOnFile,
  workbook: Workbook,
  mapping: Mapping | undefined,
): Promise<readonly AttendanceInterpretation[]> {
  return [(await readList(work, workbook, mapping)).found];
}

/** Reads the workbook as a list of attendance and compares each line with what the class knows. */
export async function readAttendance(
  work: Work,
  workbook: Workbook,
  mapping: Mapping,
): Promise<{ readonly rows: readonly JudgedRow[]; readonly findings: Findings }> {
  const { place, list, listed, found } = await readList(work, workbook, mapping);
  const told = issuesByRow(found);
  const known = await listAttendance(work.tx, place, listed.classId);
  const noteOf = notesIn(workbook, found);
  const earlier = new Map(
    found.duplicates.flatMap(({ rows, keep }) => rows.slice(1).map((row) => [keyOf(row), keep] as const)),
  );
  const rows = found.rows.map((row): JudgedRow => {
    const { sheet, row: number } = row;
    const [fields, columns] = [textsOf(row.fields), textsOf(row.columns)];
    const record: AttendanceLine = { ...row.record, written: row.record.typed, note: noteOf(row) };
    const issues = waitingIssues(told.get(keyOf(row)) ?? row.issues);
    const keep = earlier.get(keyOf(row));
    const repeats = keep
      ? ({ kind: 'row', ...keep, fullName: record.person?.fullName ?? '' } as const)
      : null;
    const judged = judgeAttendee({ record, fields, issues, choice: null, repeats }, listed, known);
    return { placeId: place.communeId, sheet, row: number, fields, columns, record, issues, ...judged };
  });
  return { rows, findings: { ...findingsOf(found, told), classList: list } };
}

const textsOf = (texts: AttendanceRow['fields']): Texts =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([field, text]) => (text === undefined ? [] : [[field, text] as const])),
  );

/** What stands under «Ghi chú». */
function notesIn(
  workbook: Workbook,
  { layout }: AttendanceInterpretation,
): (row: AttendanceRow) => string | null {
  const columns = new Map(
    layout.sheets.flatMap(({ sheet: name, columns: all }) => {
      const sheet = workbook.sheets.find((one) => one.name === name);
      const note = all.find(({ field }) => field === 'note');
      return sheet && note ? [[name, { grid: gridOf(sheet), index: note.index }] as const] : [];
    }),
  );
  return ({ sheet, row }) => {
    const column = columns.get(sheet);
    return column ? orNull(oneLine(column.grid.text(row, column.index))) : null;
  };
}
