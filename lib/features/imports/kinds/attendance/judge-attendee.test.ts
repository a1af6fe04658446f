import { describe, expect, it } from 'vitest';
import { issue } from '@/lib/domain/import/issues';
import type { AttendanceLine } from '@/lib/features/imports/kinds/attendance/attendance-line';
import type { ListedClass } from '@/lib/features/imports/kinds/attendance/find-class';
import { judgeAttendee, type AttendeeToJudge } from '@/lib/features/imports/kinds/attendance/judge-attendee';

const MORNING = { label: '2026-09-15 sáng', heldOn: '2026-09-15', part: 'morning', sessionId: 's1' } as const;
const listed: ListedClass = {
  classId: 'class',
  title: 'Kỹ năng hòa giải',
  place: null,
  heldFrom: '2026-09-15',
  heldTo: '2026-09-15',
  sessions: new Map([[MORNING.label, MORNING]]),
};
const khoe = {
  id: 'khoe',
  fullName: 'Đỗ Xuân Khỏe',
  birthYear: 1960,
  team: 'Tổ số 1',
  hamlets: [],
  phone: null,
};
const record: AttendanceLine = {
  person: khoe,
  candidates: [],
  typed: 'Đỗ Xuân Khoẻ',
  written: 'Đỗ Xuân Khoẻ',
  note: null,
  sessions: { [MORNING.label]: 'co_mat' },
  attended: 1,
};
const row: AttendeeToJudge = { record, fields: {}, issues: [], choice: null, repeats: null };
const nobody = { ...record, person: null, candidates: [khoe] };
const repeats = { kind: 'row', sheet: 'DS', row: 5, fullName: khoe.fullName } as const;
const error = issue({ sheet: 'DS', row: 9, column: 'B' }, 'NAME_MISSING', {});

describe('what becomes of a line of attendance', () => {
  it.each<[string, Partial<AttendeeToJudge>, Readonly<Record<string, string>> | null, string, string | null]>(
    [
      ['somebody new to the class', {}, null, 'new', 'khoe'],
      ['somebody who stands there so', {}, { s1: 'present' }, 'same', 'khoe'],
      ['somebody who stands there otherwise', {}, { s1: 'absent' }, 'changed', 'khoe'],
      ['a half-day of which nothing was known', {}, {}, 'changed', 'khoe'],
      ['nobody known', { record: nobody }, null, 'wrong', null],
      ['an error', { issues: [error] }, null, 'wrong', null],
      ['left out, though wrong', { issues: [error], choice: 'left_out' }, null, 'left_out', null],
      ['twice on the list', { repeats }, null, 'doubtful', null],
      ['twice, and the same', { repeats, choice: 'same_person' }, null, 'same', null],
      ['twice, and somebody else, not said who', { repeats, choice: 'other_person' }, null, 'wrong', null],
    ],
  )('%s', (_what, over, stands, verdict, targetId) => {
    const known = new Map(stands ? [['khoe', stands as Record<string, 'present' | 'absent'>]] : []);
    expect(judgeAttendee({ ...row, ...over }, listed, known)).toMatchObject({ verdict, targetId });
  });
});
