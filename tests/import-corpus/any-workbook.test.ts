import { describe, expect, it } from 'vitest';
import { interpretAttendance } from '@/lib/domain/import/attendance/interpret-attendance';
import { interpretBook } from '@/lib/domain/import/book/interpret-book';
import type { Interpretation } from '@/lib/domain/import/interpretation';
import { plainReport } from '@/lib/domain/import/plain-report';
import { interpretRoll } from '@/lib/domain/import/roll/interpret-roll';
import type { Cell, MergedRange, Sheet, Workbook } from '@/lib/domain/import/workbook';
import { Chance, seedOf } from '@/tests/support/random';

const OPTIONS = { commune: { name: 'Láng', kind: 'ward' }, today: '2026-11-22', roll: [] } as const;
const READERS: readonly ((workbook: Workbook) => Interpretation)[] = [
  (workbook) => interpretRoll(workbook, OPTIONS),
  (workbook) => interpretBook(workbook, OPTIONS),
  (workbook) => interpretAttendance(workbook, OPTIONS),
];

const WORDS = [
  'STT',
  'Họ và tên',
  'Năm sinh',
  'Nam',
  'Nữ',
  'Giới tính',
  'Tổ hòa giải',
  'Tổ hòa giải số 1 - TDP 1',
  'TDP',
  'Ngày nhận',
  'Hòa giải viên',
  'Các bên',
  'Nội dung',
  'Kết quả',
  'Thành',
  'Ngày 15/9',
  'Sáng',
  'x',
  'nt',
  '"',
  '(1)',
  'Tổng cộng: 3 người',
  'NGƯỜI LẬP',
  'Nguyễn Văn Ân',
  '1960',
  '31/2/1960',
  '0912345678',
  '=1+1',
  '__proto__',
  '\u0000',
  '👩‍⚖️',
  '\ud800',
  '   ',
  'I.',
  '/',
  '-',
  '()',
];

function anyCell(chance: Chance): Cell | undefined {
  return chance.pick<() => Cell | undefined>([
    () => undefined,
    () => ({ kind: 'text', text: chance.pick(WORDS) }),
    () => ({ kind: 'text', text: chance.pick(WORDS) }),
    () => ({ kind: 'text', text: `${chance.pick(WORDS)} ${chance.pick(WORDS)}` }),
    () => ({ kind: 'number', value: chance.pick([0, 1, 2, 1960, 24138, -1, 1.5, 1e21, NaN, 912345678]) }),
    () => ({ kind: 'date', date: '1960-02-01' }),
    () => ({ kind: 'boolean', value: chance.happens(0.5) }),
    () => ({ kind: 'error', text: '#REF!' }),
  ])();
}

function anySheet(chance: Chance, name: string): Sheet {
  const rows = Array.from({ length: chance.between(0, 25) }, (_, index) => ({
    number: index * 2 + chance.between(1, 2),
    hidden: chance.happens(0.1),
    cells: Array.from({ length: chance.between(0, 10) }, () => anyCell(chance)),
  }));
  const merges = Array.from({ length: chance.between(0, 5) }, (): MergedRange => {
    const [top, left] = [chance.between(1, 20), chance.between(1, 8)];
    return { top, left, bottom: top + chance.between(0, 1_000_000), right: left + chance.between(0, 4) };
  });
  return { name, hidden: chance.happens(0.1), rows, merges };
}

describe('whatever stands in a workbook', () => {
  it('is interpreted without a crash, and each row is told of once', { timeout: 60_000 }, () => {
    const chance = new Chance(seedOf('any workbook'));
    for (let round = 0; round < 150; round += 1) {
      const sheets = Array.from({ length: chance.between(0, 3) }, (_, index) =>
        anySheet(chance, `S${index}`),
      );
      for (const read of READERS) {
        const found = read({ sheets, encoding: 'utf-8' });
        const places = found.rows.map(({ sheet, row }) => `${sheet} ${row}`);
        expect(new Set(places).size).toBe(places.length);
        expect(() => JSON.stringify(plainReport(found))).not.toThrow();
      }
    }
  });

  // A pattern that tries everything again from every place would take minutes, not the seconds of a busy machine.
  it.each([
    '(',
    '-',
    ';',
    '.',
    '1.',
    '0(',
    ' a',
    'ngày ',
    'và ',
    'Ông A ',
    '12/',
    'x\n',
    'TDP 1, ',
    'bên a: ',
  ])('costs no more than its length when a cell repeats «%s»', { timeout: 60_000 }, (unit) => {
    const text = unit.repeat(Math.floor(32_767 / unit.length));
    const cells = Array.from({ length: 10 }, (): Cell => ({ kind: 'text', text }));
    const header = (headings: readonly string[]): Cell[] =>
      headings.map((heading) => ({ kind: 'text', text: heading }));
    const sheet = (headings: readonly string[]): Sheet => ({
      name: 'S',
      hidden: false,
      merges: [],
      rows: [header(headings), ...Array.from({ length: 3 }, () => cells)].map((row, index) => ({
        number: index + 1,
        hidden: false,
        cells: row,
      })),
    });
    const headings = [
      'STT',
      'Họ tên',
      'Năm sinh',
      'Giới tính',
      'Tổ hòa giải',
      'Chức vụ',
      'Số điện thoại',
      'Quyết định',
      'Trình độ',
      'Ghi chú',
    ];
    const book = [
      'STT',
      'Tổ hòa giải',
      'Ngày nhận',
      'Hòa giải viên',
      'Các bên',
      'Nội dung',
      'Thỏa thuận',
      'Kết quả',
      'Ghi chú',
    ];
    const list = ['STT', 'Họ tên', 'Năm sinh', 'Tổ hòa giải', 'Sáng', 'Chiều'];
    [headings, book, list].forEach((columns, index) =>
      READERS[index]?.({ sheets: [sheet(columns)], encoding: 'utf-8' }),
    );
  });
});
