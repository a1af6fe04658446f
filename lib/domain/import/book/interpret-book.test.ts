import { describe, expect, it } from 'vitest';
import { interpretBook } from '@/lib/domain/import/book/interpret-book';
import { plainReport } from '@/lib/domain/import/plain-report';
import { sheetOf, workbookOf } from '@/lib/domain/import/sheet/sheet.fixture';

const OPTIONS = { commune: { name: 'An Thành', kind: 'commune' }, today: '2026-11-22' } as const;
const HEADER = [
  'SỔ THEO DÕI',
  'Năm 2026',
  'STT | Ngày nhận | Hòa giải viên | Các bên | Nội dung | Thỏa thuận | Kết quả hòa giải | | Ghi chú',
  ' | | | | | | Thành | Không thành |',
];
const TEAM = 'I. Tổ hòa giải thôn Đông';
const SOUND = '1 | 5/1/2026 | Trần Văn Ba | Ông Nguyễn Văn Ân, bà Lê Thị Hoa | Lối đi | Mở lối | x | |';
const read = (...lines: readonly string[]) =>
  interpretBook(workbookOf(sheetOf('Sổ', [...HEADER, ...lines])), OPTIONS);

describe('interpretBook', () => {
  it('counts cases by outcome, and those carried over from the year before', () => {
    const found = read(
      TEAM,
      SOUND,
      '2 | 29/12/2025 | Trần Văn Ba | Ông C, bà D | Đất | | | x |',
      '3 | 7/3/2026 | Trần Văn Ba | Ông E, bà G | Đất | | | |',
    );
    expect(found.issues).toEqual([]);
    expect(found.counts).toEqual({
      teams: 1,
      caseRows: 3,
      thanh: 1,
      khongThanh: 1,
      inHand: 1,
      distinctCases: 3,
      distinct: { thanh: 1, khongThanh: 1, inHand: 1 },
      receivedIn2025: 1,
      rowsWithErrors: 0,
      rowsWithWarnings: 0,
    });
  });

  it.each([
    [
      'a number is used twice',
      '1 | 6/1/2026 | Trần Văn Ba | Ông C, bà D | Đất | | | x |',
      '7 A NUMBER_REPEATED',
    ],
    ['the year is left out', '2 | 6/1 | Trần Văn Ba | Ông C, bà D | Đất | | | x |', '7 B DATE_WITHOUT_YEAR'],
    ['the day is missing', '2 | | Trần Văn Ba | Ông C, bà D | Đất | | | x |', '7 B DATE_MISSING'],
    ['there is no such day', '2 | 31/2/2026 | Trần Văn Ba | Ông C, bà D | Đất | | | x |', '7 B DATE_INVALID'],
    [
      'the day is to come',
      '2 | 23/11/2026 | Trần Văn Ba | Ông C, bà D | Đất | | | x |',
      '7 B DATE_IN_FUTURE',
    ],
    ['no mediator is named', '2 | 6/1/2026 | | Ông C, bà D | Đất | | | x |', '7 C MEDIATOR_MISSING'],
    ['no party is named', '2 | 6/1/2026 | Trần Văn Ba | | Đất | | | x |', '7 D PARTY_MISSING'],
    ['the content is missing', '2 | 6/1/2026 | Trần Văn Ba | Ông C, bà D | | | | x |', '7 E CONTENT_MISSING'],
    [
      'both outcomes are marked',
      '2 | 6/1/2026 | Trần Văn Ba | Ông C, bà D | Đất | | x | x |',
      '7 G:H OUTCOME_BOTH',
    ],
    [
      'the outcome cannot be read',
      '2 | 6/1/2026 | Trần Văn Ba | Ông C, bà D | Đất | | ? | |',
      '7 G:H OUTCOME_INVALID',
    ],
    [
      'a case is written twice',
      '2 | 05/01/26 | Lê Ba | Bà LÊ THỊ HOA; Ông Nguyễn Văn Ân | Ngõ | | x | |',
      '7 B:E DUPLICATE_IN_FILE',
    ],
  ])('says so when %s', (_, line, expected) => {
    expect(read(TEAM, SOUND, line).issues.map(({ row, column, code }) => `${row} ${column} ${code}`)).toEqual(
      [expected],
    );
  });

  it('keeps the numbers of each team apart, and teams without a case', () => {
    const found = read(
      TEAM,
      SOUND,
      'II. Tổ hòa giải thôn Đoài',
      SOUND.replace('5/1', '6/1'),
      'III. TỔ HOÀ GIẢI THÔN NAM',
    );
    expect(found.issues).toEqual([]);
    expect(found.teams.map(({ name, rows }) => [name, rows])).toEqual([
      ['Tổ hòa giải thôn Đông', 1],
      ['Tổ hòa giải thôn Đoài', 1],
      ['Tổ hòa giải thôn Nam', 0],
    ]);
  });

  it('reports parties with age or year of birth, whichever was written', () => {
    const line =
      '1 | 5/1/2026 | - Trần Văn Ba\n2. Lê Ba (Tổ trưởng)\nNgười được mời: Ông Tư - Công an | Ông Ân, 60 tuổi, xóm 1\nBà Hoa, SN 1970, xóm 2 | Lối đi | Mở lối | x | |';
    expect(plainReport(read(TEAM, line)).records[0]).toEqual({
      sheet: 'Sổ',
      row: 6,
      record: {
        team: 'Tổ hòa giải thôn Đông',
        number: 1,
        receivedDate: '2026-01-05',
        mediators: ['Trần Văn Ba', 'Lê Ba'],
        invitees: ['Ông Tư - Công an'],
        parties: [
          { name: 'Ân', age: 60, address: 'xóm 1' },
          { name: 'Hoa', birthYear: 1970, address: 'xóm 2' },
        ],
        content: 'Lối đi',
        agreement: 'Mở lối',
        outcome: 'thanh',
        note: null,
      },
    });
  });
});
