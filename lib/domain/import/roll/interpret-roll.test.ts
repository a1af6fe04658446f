import { describe, expect, it } from 'vitest';
import { interpretRoll } from '@/lib/domain/import/roll/interpret-roll';
import { readRollRow } from '@/lib/domain/import/roll/read-roll-row';
import { merge, sheetOf, workbookOf } from '@/lib/domain/import/sheet/sheet.fixture';
import type { Sheet } from '@/lib/domain/import/workbook';

const OPTIONS = { commune: { name: 'Láng', kind: 'ward' }, today: '2026-11-22' } as const;
const read = (...sheets: readonly Sheet[]) => interpretRoll(workbookOf(...sheets), OPTIONS);
const codes = (sheet: Sheet): string[] =>
  read(sheet).issues.map(({ row, column, code }) => `${row} ${column} ${code}`);

const HEADER = 'STT | Họ và tên | Năm sinh | Nam | Nữ | Chức vụ | SĐT';
const SOUND = [
  HEADER,
  'Tổ hòa giải số 1 - TDP 1',
  '1 | Nguyễn Văn Ân | 1960 | x | | Tổ trưởng | 912345678',
  '2 | Lê Thị Hoa | 1970 | | x | Tổ viên | 0912.345.679',
  '3 | Trần Văn Ba | 1980 | x | | Tổ viên |',
];

describe('interpretRoll', () => {
  it('finds nothing wrong with a sound roll', () => {
    const found = read(sheetOf('DS', SOUND));
    expect(found.issues).toEqual([]);
    expect(found.counts).toEqual({
      teams: 1,
      mediatorRows: 3,
      distinctMediators: 3,
      rowsBySex: { nam: 2, nu: 1, unknown: 0 },
      rowsWithErrors: 0,
      rowsWithWarnings: 0,
    });
    expect(found.teams).toEqual([
      { name: 'Tổ hòa giải số 1', hamlets: ['TDP 1'], sheet: 'DS', headingRow: 2, firstRow: 3, rows: 3 },
    ]);
  });

  it.each([
    ['nobody is marked', '4 | Lê Văn Tư | 1961 | | | Tổ viên |', '6 D:E SEX_MISSING'],
    ['both are marked', '4 | Lê Văn Tư | 1961 | x | x | Tổ viên |', '6 D:E SEX_INVALID'],
    ['the year is no year', '4 | Lê Văn Tư | 195 | x | | Tổ viên |', '6 C BIRTH_YEAR_INVALID'],
    ['the year is missing', '4 | Lê Văn Tư | | x | | Tổ viên |', '6 C BIRTH_YEAR_MISSING'],
    ['the year has two digits', '4 | Lê Văn Tư | 61 | x | | Tổ viên |', '6 C BIRTH_YEAR_SHORT'],
    ['there is no such day', '4 | Lê Văn Tư | 31/2/1961 | x | | Tổ viên |', '6 C BIRTH_DATE_INVALID'],
    ['the telephone is short', '4 | Lê Văn Tư | 1961 | x | | Tổ viên | 0951.23.45', '6 G PHONE_INVALID'],
    ['the name is missing', '4 | | 1961 | x | | Tổ viên | 0912345670', '6 B NAME_MISSING'],
    ['the name is none', '4 | 123 | 1961 | x | | Tổ viên |', '6 B NAME_INVALID'],
    ['a formula failed', '4 | Lê Văn Tư | 1961 | x | | #REF! |', '6 F CELL_ERROR'],
    [
      'a person stands twice',
      '4 | NGUYỄN VĂN ÂN | 1960 | x | | Tổ viên | 0912 345 678',
      '6 B DUPLICATE_IN_FILE',
    ],
    ['there are two leaders', '4 | Lê Văn Tư | 1961 | x | | Tổ trưởng |', '2 null TEAM_TWO_LEADERS'],
    ['the total is another', 'Tổng cộng: 1 tổ hòa giải, 4 hòa giải viên', '6 A TOTAL_DIFFERS'],
  ])('says so when %s', (_, line, expected) => {
    expect(codes(sheetOf('DS', [...SOUND, line]))).toEqual([expected]);
  });

  it('judges teams by the law: three people, a woman, a leader', () => {
    expect(
      codes(sheetOf('DS', [...SOUND, 'Tổ hòa giải số 2 - TDP 2', '1 | Lê Văn Tư | 1961 | x | | Tổ viên |'])),
    ).toEqual(['6 null TEAM_TOO_FEW', '6 null TEAM_NO_WOMAN', '6 null TEAM_NO_LEADER']);
  });

  it('does not call namesakes one person', () => {
    const others = [
      'Tổ hòa giải số 2 - TDP 2',
      '1 | Nguyễn Văn Ân | 1971 | x | | Tổ trưởng |',
      '2 | Lê Thị Hoa | 1970 | | x | Tổ viên |',
      '3 | Trần Văn Ba | 1990 | x | | Tổ viên |',
    ];
    const found = read(sheetOf('DS', [...SOUND, ...others]));
    expect(found.duplicates).toEqual([]);
    expect(found.counts.distinctMediators).toBe(6);
  });

  it('counts one person in two teams once', () => {
    const others = [
      'Tổ hòa giải số 2 - TDP 2',
      '1 | Nguyễn Văn Ân | 1960 | x | | Tổ trưởng | 0912345678',
      '2 | Lê Thị Bưởi | 1970 | | x | Tổ viên |',
      '3 | Trần Văn Bình | 1990 | x | | Tổ viên |',
    ];
    const found = read(sheetOf('DS', [...SOUND, ...others]));
    expect(found.duplicates.map(({ code, keep }) => [code, keep.row])).toEqual([
      ['SAME_PERSON_OTHER_TEAM', 3],
    ]);
    expect(found.counts).toMatchObject({ mediatorRows: 6, distinctMediators: 5 });
  });

  it('takes hidden rows and names them, for filters hide rows as often as people do', () => {
    const sheet = sheetOf('DS', SOUND);
    const rows = sheet.rows.map((row) => (row.number === 5 ? { ...row, hidden: true } : row));
    const found = read({ ...sheet, rows });
    expect(found.issues.map(({ row, code }) => [row, code])).toEqual([[5, 'HIDDEN_ROW']]);
    expect(found.rows.at(-1)?.record.fullName).toBe('Trần Văn Ba');
  });

  it('carries merged cells and «nt» down', () => {
    const sheet = sheetOf(
      'DS',
      [
        'STT | Họ và tên | Năm sinh | Giới tính | Quyết định công nhận | Dân tộc',
        '1 | Nguyễn Văn Ân | 1960 | Nam | 142/QĐ-UBND ngày 15/8/2025 | Tày',
        '2 | Lê Thị Hoa | 1970 | Nữ | | nt',
        '3 | Trần Văn Ba | 1980 | Nam | | -nt-',
      ],
      [merge('E2:E4')],
    );
    expect(
      read(sheet).rows.map(({ record }) => [record.decisionNumber, record.decisionDate, record.ethnicity]),
    ).toEqual(Array.from({ length: 3 }, () => ['142/QĐ-UBND', '2025-08-15', 'Tày']));
  });

  it('takes the team from the title or the name of a sheet', () => {
    const people = SOUND.slice(2);
    const titled = sheetOf('Sheet1', ['DANH SÁCH TỔ HÒA GIẢI SỐ 5 - TDP 9', HEADER, ...people]);
    const named = sheetOf('Thôn Đoài', [
      HEADER,
      ...people.map((line) => line.replace('Văn', 'Đức').replace('Thị', 'Thúy')),
    ]);
    expect(read(titled, named).teams.map(({ name, hamlets }) => [name, hamlets])).toEqual([
      ['Tổ hòa giải số 5', ['TDP 9']],
      ['Tổ hòa giải thôn Đoài', ['Thôn Đoài']],
    ]);
  });

  it('asks for the team where nothing names it', () => {
    const people = SOUND.slice(2);
    expect(codes(sheetOf('DS', [HEADER, ...people]))).toEqual(
      [3, 4, 5].map((row) => `${row - 1} null TEAM_MISSING`),
    );
  });

  it('reads roles that stand with the name or, without a column for them, in the note', () => {
    const sheet = sheetOf('DS', [
      'Họ tên | Năm sinh | Giới tính | Ghi chú',
      'Tổ hòa giải số 1',
      'Ông Nguyễn Văn Ân (Tổ trưởng) | 1960 | Nam |',
      'Bà Lê Thị Hoa | 1970 | Nữ | Thư ký',
      'Ông Trần Văn Ba | 1980 | Nam | Tổ trưởng TDP',
    ]);
    expect(read(sheet).rows.map(({ record }) => [record.fullName, record.role])).toEqual([
      ['Nguyễn Văn Ân', 'to_truong'],
      ['Lê Thị Hoa', 'thu_ky'],
      ['Trần Văn Ba', 'to_vien'],
    ]);
  });

  it('says what each row is that it does not take', () => {
    const sheet = sheetOf('DS', [
      ...SOUND,
      'Tổng cộng: 3 người',
      ' | | | Láng, ngày 05 tháng 10 năm 2026',
      ' | Đàm Thị Ước | | Quách Trọng Ẩn',
    ]);
    expect(read(sheet).ignored.map(({ row, why }) => [row, why])).toEqual([
      [2, 'heading'],
      [6, 'total'],
      [7, 'signature'],
      [8, 'signature'],
    ]);
  });
});

describe('readRollRow', () => {
  const frame = { sheet: 'DS', row: 7, columns: { fullName: 'B', birth: 'C', sex: 'D:E', phone: 'J' } };
  const fields = {
    team: 'Tổ hòa giải số 7',
    hamlets: 'TDP 7, TDP 8',
    fullName: 'LÊ THỊ HOÀ',
    birth: '195',
    sex: '',
  };

  it('reads a row again after it was mended, by the same rules', () => {
    expect(readRollRow(fields, frame, OPTIONS).issues.map(({ code, column }) => [code, column])).toEqual([
      ['BIRTH_YEAR_INVALID', 'C'],
      ['SEX_MISSING', 'D:E'],
    ]);
    const mended = readRollRow({ ...fields, birth: '1958', sex: 'Nữ' }, frame, OPTIONS);
    expect(mended.issues).toEqual([]);
    expect(mended.record).toMatchObject({
      team: 'Tổ hòa giải số 7',
      hamlets: ['TDP 7', 'TDP 8'],
      fullName: 'Lê Thị Hòa',
      birthYear: 1958,
      sex: 'nu',
    });
  });

  it('offers what to write where it can tell', () => {
    const suggestion = (change: Partial<typeof fields> & { phone?: string }): string | null =>
      readRollRow({ ...fields, birth: '1958', sex: 'Nữ', ...change }, frame, OPTIONS).issues[0]?.suggestion ??
      null;
    expect(suggestion({ birth: '31/2/1961' })).toBe('1961');
    expect(suggestion({ phone: '01656123456' })).toBe('0356123456');
    expect(suggestion({ phone: '12' })).toBeNull();
  });
});
