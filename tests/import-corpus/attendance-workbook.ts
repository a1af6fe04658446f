import type { IssueCode } from '@/lib/domain/import/issues';
import type { Attendance, RollPerson } from '@/lib/domain/import/records';
import type { Workbook } from '@/lib/domain/import/workbook';
import { Chance } from '@/tests/support/random';
import { typeHeading, typeName, typeTick } from './handwriting';
import { Names, phoneOf } from './invented';
import { SheetWriter, type Value } from './sheet-writer';

/** What a perfect reader finds in a made-up list of attendance. */
export type AttendanceTruth = {
  readonly workbook: Workbook;
  readonly roll: readonly RollPerson[];
  readonly sessions: readonly string[];
  readonly rows: readonly {
    readonly row: number;
    /** Null: nobody, or several people, can be meant. */
    readonly personId: string | null;
    readonly sessions: Readonly<Record<string, Attendance>>;
  }[];
  readonly issues: readonly { readonly row: number; readonly column: string; readonly code: IssueCode }[];
};

/** A ward's roll: teams whose numbers are not those of their residents' groups, and one pair of namesakes. */
function trueRoll(chance: Chance): readonly RollPerson[] {
  const names = new Names(chance);
  const people = Array.from({ length: 30 }, (_, index): RollPerson => {
    const team = Math.floor(index / 5) + 1;
    return {
      id: `p${index}`,
      fullName: names.next(),
      birthYear: chance.between(1945, 2000),
      team: `Tổ hòa giải số ${team}`,
      hamlets: team === 3 ? ['TDP 13', 'TDP 14'] : [`TDP ${team + 10}`],
      phone: phoneOf(chance),
    };
  });
  const [first] = people;
  return first
    ? [
        ...people,
        {
          ...first,
          id: 'twin',
          birthYear: (first.birthYear ?? 0) - 3,
          team: 'Tổ hòa giải số 6',
          hamlets: ['TDP 16'],
          phone: null,
        },
      ]
    : people;
}

type Column = 'number' | 'name' | 'birth' | 'team' | 'signature' | 'note';

/** Makes a list as some trainer may keep it: same seed, same file. */
export function attendanceWorkbook(seed: number): AttendanceTruth {
  const chance = new Chance(seed);
  const roll = trueRoll(chance);
  const writer = new SheetWriter('Diem danh');
  const days = chance.between(1, 3);
  const halves = chance.happens(0.7) ? ['sáng', 'chiều'] : [null];
  const hand = chance.between(0, 5);
  const merged = chance.happens(0.6);
  const dates = Array.from({ length: days }, (_, index) => `2026-09-${15 + index}`);
  let row = 1;
  writer.put(row++, 0, 'ỦY BAN NHÂN DÂN PHƯỜNG LÁNG');
  writer.put(row++, 0, 'DANH SÁCH HÒA GIẢI VIÊN THAM DỰ LỚP TẬP HUẤN');
  const span = days === 1 ? '15/9/2026' : `15 - ${14 + days}/9/2026`;
  writer.put(row++, 0, `(Ngày ${span}, tại Hội trường)`);
  row += chance.between(0, 2);

  const before: Column[] = [
    'number',
    'name',
    ...(chance.happens(0.7) ? (['birth'] as const) : []),
    ...(chance.happens(0.8) ? (['team'] as const) : []),
  ];
  const at = new Map<Column, number>(before.map((column, index) => [column, index]));
  const headings: Readonly<Record<Column, string>> = {
    number: 'TT',
    name: 'Họ tên',
    birth: 'Năm sinh',
    team: 'Tổ hòa giải',
    signature: 'Ký nhận',
    note: 'Ghi chú',
  };
  const two = halves.length === 2;
  for (const [column, index] of at) {
    writer.put(row, index, typeHeading(headings[column], hand));
    if (two && merged) writer.merge(row, index, row + 1, index);
  }
  const from = before.length;
  dates.forEach((date, day) => {
    const column = from + day * halves.length;
    writer.put(row, column, typeHeading(`Ngày ${Number(date.slice(8))}/9`, hand === 5 ? 0 : hand));
    if (two && merged) writer.merge(row, column, row, column + 1);
    if (two)
      ['Sáng', 'Chiều'].forEach((half, index) =>
        writer.put(row + 1, column + index, typeHeading(half, hand)),
      );
  });
  const end = from + days * halves.length;
  writer.put(row, end, typeHeading(headings.signature, hand));
  row += two ? 2 : 1;

  const sessions = dates.flatMap((date) => halves.map((half) => (half === null ? date : `${date} ${half}`)));
  const issues: AttendanceTruth['issues'][number][] = [];
  const rows: AttendanceTruth['rows'][number][] = [];
  const guests = roll.slice(1, chance.between(10, 29));
  const list: readonly (RollPerson | 'stranger' | 'twins')[] = [
    ...guests,
    ...(chance.happens(0.5) ? (['stranger'] as const) : []),
    ...(chance.happens(0.5) ? (['twins'] as const) : []),
  ];
  const present = sessions.map(() => 0);
  list.forEach((guest, index) => {
    const person = guest === 'twins' ? roll[0] : guest === 'stranger' ? null : guest;
    writer.put(row, 0, index + 1);
    writer.put(row, 1, typeName(person?.fullName ?? 'Quách Trọng Ẩn', chance));
    if (typeof guest === 'object') {
      const { birth, team } = hints(guest, chance);
      if (at.has('birth')) writer.put(row, at.get('birth') ?? 0, birth);
      if (at.has('team')) writer.put(row, at.get('team') ?? 0, team);
    }
    const marks: Record<string, Attendance> = {};
    sessions.forEach((label, order) => {
      const mark = chance.pick(['co_mat', 'co_mat', 'co_mat', 'vang', 'vang_co_phep'] as const);
      marks[label] = mark;
      if (mark === 'co_mat') present[order] = (present[order] ?? 0) + 1;
      if (mark !== 'vang')
        writer.put(row, from + order, mark === 'co_mat' ? typeTick(chance) : chance.pick(['P', 'p', 'CP']));
    });
    if (guest === 'stranger') issues.push({ row, column: 'B', code: 'PERSON_UNKNOWN' });
    if (guest === 'twins') issues.push({ row, column: 'B', code: 'PERSON_AMBIGUOUS' });
    rows.push({ row, personId: typeof guest === 'object' ? guest.id : null, sessions: marks });
    row += 1;
  });
  if (chance.happens(0.6)) {
    writer.put(row, 0, 'Tổng số có mặt');
    sessions.forEach((_, order) => writer.put(row, from + order, present[order] ?? 0));
    row += 1;
  }
  writer.put(row + 1, 0, 'NGƯỜI LẬP DANH SÁCH');
  return { workbook: { sheets: [writer.build()], encoding: 'utf-8' }, roll, sessions, rows, issues };
}

/** What else the list says of a person; often nothing. */
function hints(person: RollPerson, chance: Chance): { readonly birth: Value; readonly team: string } {
  const number = person.team.replace(/\D/g, '');
  const group = person.hamlets[0]?.replace(/\D/g, '') ?? '';
  return {
    birth: chance.happens(0.5) ? (person.birthYear ?? '') : '',
    team: chance.pick([
      '',
      `TDP ${group}`,
      `Tổ ${group}`,
      `Tổ HG số ${number}`,
      person.hamlets.join(', '),
      `Tổ dân phố số ${group}`,
    ]),
  };
}
