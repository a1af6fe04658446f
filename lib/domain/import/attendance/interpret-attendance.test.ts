import { describe, expect, it } from 'vitest';
import { interpretAttendance } from '@/lib/domain/import/attendance/interpret-attendance';
import { readAttendanceRow } from '@/lib/domain/import/attendance/read-attendance-row';
import { plainReport } from '@/lib/domain/import/plain-report';
import { indexRoll } from '@/lib/domain/import/people/match-person';
import type { RollPerson } from '@/lib/domain/import/records';
import { sheetOf, workbookOf } from '@/lib/domain/import/sheet/sheet.fixture';

const ROLL: readonly RollPerson[] = [
  {
    id: 'an',
    fullName: 'Nguyễn Văn Ân',
    birthYear: 1960,
    team: 'Tổ hòa giải số 1',
    hamlets: ['TDP 1'],
    phone: null,
  },
  {
    id: 'hoa',
    fullName: 'Lê Thị Hòa',
    birthYear: 1970,
    team: 'Tổ hòa giải số 2',
    hamlets: ['TDP 2'],
    phone: null,
  },
];
const OPTIONS = { commune: { name: 'Láng', kind: 'ward' }, today: '2026-11-22', roll: ROLL } as const;
const HEADER = ['DANH SÁCH', '(Ngày 15/9/2026)', 'TT | Họ tên | Tổ hòa giải | Sáng | Chiều'];
const read = (...lines: readonly string[]) =>
  interpretAttendance(workbookOf(sheetOf('S', [...HEADER, ...lines])), OPTIONS);

describe('interpretAttendance', () => {
  it('counts people, sessions and half-days', () => {
    const found = read(
      '1 | Nguyễn Văn Ân | TDP 1 | x | ✓',
      '2 | LÊ THỊ HOÀ | | P | v',
      '3 | Quách Trọng Ẩn | | |',
    );
    expect(found.counts).toEqual({
      people: 3,
      matched: 2,
      ambiguous: 0,
      unknown: 1,
      spelledDifferently: 1,
      sessions: 2,
      presentPerSession: [1, 2],
      halfDaysAttended: 3,
      attendedAll: 1,
      attendedNone: 1,
      rowsWithErrors: 0,
      rowsWithWarnings: 1,
    });
  });

  it.each([
    ['nobody bears the name', ['1 | Quách Trọng Ẩn | | x |'], '4 B PERSON_UNKNOWN'],
    ['a mark cannot be told', ['1 | Nguyễn Văn Ân | | ? |'], '4 D MARK_INVALID'],
    [
      'somebody stands twice',
      ['1 | Nguyễn Văn Ân | | x |', '2 | NGUYỄN VĂN ÂN | | x |'],
      '5 B DUPLICATE_IN_FILE',
    ],
    ['the sum is another', ['1 | Nguyễn Văn Ân | | x |', 'Tổng số có mặt | | | 2 | 0'], '5 D TOTAL_DIFFERS'],
  ])('says so when %s', (_, lines, expected) => {
    expect(read(...lines).issues.map(({ row, column, code }) => `${row} ${column} ${code}`)).toEqual([
      expected,
    ]);
  });

  it('reads marks by the legend of the list, where it has one', () => {
    const marks = (...below: string[]) =>
      Object.values(read('1 | Nguyễn Văn Ân | | v | x', ...below).rows[0]?.record.sessions ?? {});
    expect(marks()).toEqual(['co_mat', 'co_mat']);
    expect(marks('Ghi chú: x: có mặt; v: vắng')).toEqual(['vang', 'co_mat']);
  });

  it('takes a bare number for what its column is headed', () => {
    const twins = ROLL.map((person) => ({ ...person, fullName: 'Lê Thị Hòa' }));
    const found = (heading: string) =>
      interpretAttendance(workbookOf(sheetOf('S', [`Họ tên | ${heading} | Sáng`, 'Lê Thị Hòa | 2 | x'])), {
        ...OPTIONS,
        roll: twins.map((person, index) => ({ ...person, hamlets: [`TDP ${2 - index}`] })),
      }).rows[0]?.record.person?.id;
    expect(found('TDP')).toBe('an');
    expect(found('Tổ hòa giải')).toBe('hoa');
  });

  it('keeps the name as typed and reports plainly whom it found', () => {
    expect(plainReport(read('1 |  LÊ THỊ HOÀ | | x | P')).records).toEqual([
      {
        sheet: 'S',
        row: 4,
        record: {
          person: { fullName: 'Lê Thị Hòa', team: 'Tổ hòa giải số 2', birthYear: 1970 },
          typed: 'LÊ THỊ HOÀ',
          sessions: { '2026-09-15 sáng': 'co_mat', '2026-09-15 chiều': 'vang_co_phep' },
          attended: 1,
        },
      },
    ]);
  });
});

describe('readAttendanceRow', () => {
  it('takes the person whom somebody chose for a misspelt name', () => {
    const context = {
      today: OPTIONS.today,
      roll: indexRoll(ROLL, 'residents'),
      sessions: [],
      legend: new Map(),
    };
    const frame = { sheet: 'S', row: 4, columns: { fullName: 'B' } };
    const typed = { fullName: 'Lê Thị Hào' };
    const first = readAttendanceRow(typed, frame, context);
    expect(first.issues[0]).toMatchObject({ code: 'PERSON_UNKNOWN', suggestion: 'Lê Thị Hòa' });
    expect(first.record.candidates.map(({ id }) => id)).toEqual(['hoa']);
    const mended = readAttendanceRow({ ...typed, person: 'hoa' }, frame, context);
    expect(mended.issues).toEqual([]);
    expect(mended.record.person?.id).toBe('hoa');
  });
});
