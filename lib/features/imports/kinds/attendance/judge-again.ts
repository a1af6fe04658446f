import 'server-only';
import { readAttendanceRow } from '@/lib/domain/import/attendance/read-attendance-row';
import { issue } from '@/lib/domain/import/issues';
import { indexRoll } from '@/lib/domain/import/people/match-person';
import { plainGroupOf } from '@/lib/domain/import/sheet/plain-group';
import type { AttendanceLine, ClassList } from '@/lib/features/imports/kinds/attendance/attendance-line';
import { findClass, listAttendance } from '@/lib/features/imports/kinds/attendance/find-class';
import { judgeAttendee, type AttendeeToJudge } from '@/lib/features/imports/kinds/attendance/judge-attendee';
import { listAttendees } from '@/lib/features/imports/kinds/attendance/known-attendees';
import { waitingIssues } from '@/lib/features/imports/kinds/attendance/waiting-issues';
import type { JudgedRow, KeptRow, Texts, Work } from '@/lib/features/imports/kinds/kind';
import { ownPlace } from '@/lib/features/imports/kinds/own-place';

type Reread = KeptRow & { readonly record: AttendanceLine };

/** The list that the batch was read as. @throws when the batch is of another kind. */
export function classListOfBatch({ findings }: Work['batch']): ClassList {
  if (!findings?.classList) throw new Error('a list of attendance without its class');
  return findings.classList;
}

/** Reads lines again from their texts and compares them anew with the roll, the class and the other lines. */
export async function judgeAttendanceAgain(
  work: Work,
  rows: readonly KeptRow[],
): Promise<readonly JudgedRow[]> {
  const { tx, today, batch } = work;
  const place = await ownPlace(work);
  const list = classListOfBatch(batch);
  const listed = await findClass(work, place, list, batch.classId);
  const roll = indexRoll(await listAttendees(tx, place, listed.heldFrom), plainGroupOf(place.kind));
  const known = await listAttendance(tx, place, listed.classId);
  const judged: JudgedRow[] = [];
  for (const row of rows) {
    const context = { today, roll, sessions: list.sessions[row.sheet] ?? [] };
    const was = row.record as AttendanceLine;
    const fields = withoutOldChoice(row.fields, was);
    const { record, issues } = readAttendanceRow(fields, row, context);
    const { written, note } = was;
    const reread: Reread = {
      ...row,
      fields,
      record: { ...record, written, note },
      issues: waitingIssues(issues),
    };
    const repeats = await findEarlier(work, reread);
    const again = { ...reread, issues: [...reread.issues, ...repeatedIssue(reread, repeats)] };
    judged.push({ ...again, ...judgeAttendee({ ...again, repeats }, listed, known) });
  }
  return judged;
}

/** A name that was written anew asks anew who is meant. */
function withoutOldChoice({ person, ...fields }: Texts, { typed }: AttendanceLine): Texts {
  return person === undefined || (fields.fullName ?? '') !== typed ? fields : { ...fields, person };
}

/** An earlier line of the same file that names the same person. */
async function findEarlier(
  { tx, batch }: Work,
  { ordinal, record }: Reread,
): Promise<AttendeeToJudge['repeats']> {
  if (record.person === null) return null;
  const earlier = await tx.importRow.findFirst({
    where: {
      cityId: batch.cityId,
      batchId: batch.id,
      ordinal: { lt: ordinal },
      verdict: { not: 'left_out' },
      record: { path: ['person', 'id'], equals: record.person.id },
    },
    orderBy: { ordinal: 'asc' },
  });
  return earlier
    ? { kind: 'row', sheet: earlier.sheet, row: earlier.rowNumber, fullName: record.person.fullName }
    : null;
}

const repeatedIssue = ({ sheet, row, columns }: Reread, repeats: AttendeeToJudge['repeats']) =>
  repeats
    ? [
        issue({ sheet, row, column: columns.fullName ?? null }, 'DUPLICATE_IN_FILE', {
          what: 'người',
          row: repeats.row,
        }),
      ]
    : [];
