import 'server-only';
import type {
  AttendanceBefore,
  AttendanceLine,
} from '@/lib/features/imports/kinds/attendance/attendance-line';
import {
  findClass,
  listAttendance,
  type KnownAttendance,
} from '@/lib/features/imports/kinds/attendance/find-class';
import { judgeAttendanceAgain, classListOfBatch } from '@/lib/features/imports/kinds/attendance/judge-again';
import { presencesOf } from '@/lib/features/imports/kinds/attendance/judge-attendee';
import { listAttendees } from '@/lib/features/imports/kinds/attendance/known-attendees';
import { openClass, type OpenedClass } from '@/lib/features/imports/kinds/attendance/open-class';
import {
  insertAttendees,
  writePresences,
  type AttendeeToWrite,
} from '@/lib/features/imports/kinds/attendance/write-attendees';
import type { KeptRow, Report, Tally, Work } from '@/lib/features/imports/kinds/kind';
import { ownPlace } from '@/lib/features/imports/kinds/own-place';
import { RowsMoved } from '@/lib/features/imports/kinds/rows-moved';

/** Writes who came: the class and its half-days first where they are not there yet, then the people. */
export async function applyAttendance(
  work: Work,
  kept: readonly KeptRow[],
  report: Report,
): Promise<{ readonly tally: Tally; readonly before: ReadonlyMap<number, AttendanceBefore> }> {
  const { tx, batch } = work;
  const place = await ownPlace(work);
  await refuseMoved(work, kept);
  const listed = await findClass(work, place, classListOfBatch(batch), batch.classId);
  const known = await listAttendance(tx, place, listed.classId);
  const opened = await openClass(work, place, listed);
  const teams = new Map(
    (await listAttendees(tx, place, listed.heldFrom)).map(({ id, teamId }) => [id, teamId]),
  );
  const attendees = kept.flatMap((row) => attendeeOf(row, opened, teams, known));
  const stamp = {
    cityId: place.cityId,
    communeId: place.communeId,
    classId: opened.classId,
    batchId: batch.id,
  };
  await insertAttendees(tx, stamp, attendees);
  await writePresences(tx, stamp, attendees);
  report(attendees.length, attendees.length);
  const changed = attendees.filter(({ isNew }) => !isNew);
  return {
    before: new Map(changed.map(({ ordinal, before }) => [ordinal, before])),
    tally: {
      people: attendees.length - changed.length,
      changed: changed.length,
      classes: listed.classId === null ? 1 : 0,
      sessions: opened.added,
    },
  };
}

/** @throws RowsMoved when a line would now do something else than was shown. */
async function refuseMoved(work: Work, kept: readonly KeptRow[]): Promise<void> {
  const now = await judgeAttendanceAgain(work, kept);
  const moved = now.flatMap((row, index) => {
    const was = kept[index];
    const isSame = was && row.verdict === was.verdict && row.targetId === was.targetId;
    return !was || isSame ? [] : [{ ordinal: was.ordinal, now: row }];
  });
  if (moved.length > 0) throw new RowsMoved(moved);
}

function attendeeOf(
  { ordinal, record, targetId: mediatorId, verdict }: KeptRow,
  { classId, sessionIds }: OpenedClass,
  teams: ReadonlyMap<string, string>,
  known: KnownAttendance,
): readonly AttendeeToWrite[] {
  const teamId = mediatorId === null ? undefined : teams.get(mediatorId);
  if (mediatorId === null || teamId === undefined) return [];
  const line = record as AttendanceLine;
  const stands = known.get(mediatorId) ?? {};
  const said = Object.fromEntries(
    Object.entries(presencesOf(line)).flatMap(([label, presence]) => {
      const sessionId = sessionIds.get(label);
      return sessionId === undefined ? [] : [[sessionId, presence]];
    }),
  );
  const halfDays = (presences: typeof stands): number =>
    Object.values(presences).filter((presence) => presence === 'present').length;
  return [
    {
      ordinal,
      isNew: verdict === 'new',
      mediatorId,
      teamId,
      typedName: line.written === line.person?.fullName ? null : line.written.trim(),
      note: line.note,
      presences: said,
      halfDays: halfDays({ ...stands, ...said }),
      before: {
        classId,
        halfDays: halfDays(stands),
        presences: Object.fromEntries(Object.entries(stands).filter(([sessionId]) => sessionId in said)),
      },
    },
  ];
}
