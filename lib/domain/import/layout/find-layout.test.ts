import { describe, expect, it } from 'vitest';
import { describeColumns, choiceOf } from '@/lib/domain/import/layout/describe-columns';
import { findLayout } from '@/lib/domain/import/layout/find-layout';
import { fieldsOfHeading } from '@/lib/domain/import/layout/headings';
import { merge, sheetOf, workbookOf } from '@/lib/domain/import/sheet/sheet.fixture';

const ROLL = sheetOf('DS', [
  'DANH SÁCH HÒA GIẢI VIÊN',
  '',
  'STT | Họ và tên | Năm sinh | Giới tính | | Ghi chú',
  ' | | | Nam | Nữ |',
  '(1) | (2) | (3) | (4) | (5) | (6)',
  'Tổ hòa giải số 1 - TDP 1',
  '1 | Nguyễn Văn Ân | 1960 | x | | CCB',
  '2 | Lê Thị Hoa | 1970 | | x |',
  'Tổng cộng: 2 người',
  ' | | | | Láng, ngày 05 tháng 10 năm 2026 |',
  ' | Đàm Thị Ước | | | Quách Trọng Ẩn |',
]);

describe('findLayout', () => {
  it('finds heading, column numbers, first and last row, and what each column holds', () => {
    const { sheets } = findLayout(workbookOf(ROLL), 'roll');
    expect(sheets).toHaveLength(1);
    expect(sheets[0]).toMatchObject({
      sheet: 'DS',
      headerRows: [3, 4],
      columnNumberRow: 5,
      firstRow: 6,
      lastRow: 8,
      teamSource: 'headings',
      titles: ['DANH SÁCH HÒA GIẢI VIÊN'],
    });
    expect(sheets[0]?.columns.map(({ field, confidence }) => `${field} ${confidence}`)).toEqual([
      'number certain',
      'fullName certain',
      'birth certain',
      'sexMale certain',
      'sexFemale certain',
      'note certain',
    ]);
  });

  it('reads merged cells as one heading over several columns or lines', () => {
    const sheet = sheetOf(
      'S',
      [
        'TT | Họ tên | Quyết định | | Ghi chú',
        ' | | Số | Ngày |',
        '1 | Nguyễn Văn Ân | 142/QĐ-UBND | 15/8/2025 |',
      ],
      [merge('A1:A2'), merge('B1:B2'), merge('C1:D1'), merge('E1:E2')],
    );
    const [found] = findLayout(workbookOf(sheet), 'roll').sheets;
    expect(found?.headerRows).toEqual([1, 2]);
    expect(found?.columns.map(({ header, field }) => [header, field])).toEqual([
      ['TT', 'number'],
      ['Họ tên', 'fullName'],
      ['Quyết định › Số', 'decisionNumber'],
      ['Quyết định › Ngày', 'decisionDate'],
      ['Ghi chú', 'note'],
    ]);
  });

  it('leaves out covers, summaries, empty and hidden sheets, and says why', () => {
    const layout = findLayout(
      workbookOf(
        sheetOf('Bìa', ['DANH SÁCH', 'Năm 2026']),
        sheetOf('Tổng hợp', ['STT | Tổ hòa giải | Số HGV | Nam | Nữ', '1 | Tổ 1 | 3 | 2 | 1']),
        sheetOf('Trống', []),
        { ...ROLL, name: 'Ẩn', hidden: true },
        ROLL,
      ),
      'roll',
    );
    expect(layout.sheets.map(({ sheet }) => sheet)).toEqual(['DS']);
    expect(layout.unused).toEqual([
      { sheet: 'Bìa', why: 'no_header' },
      { sheet: 'Tổng hợp', why: 'no_header' },
      { sheet: 'Trống', why: 'empty' },
      { sheet: 'Ẩn', why: 'hidden' },
    ]);
  });

  it('puts what a person chose before what it found', () => {
    const [found] = findLayout(workbookOf(ROLL), 'roll').sheets;
    const signature = found?.signature ?? '';
    const layout = findLayout(workbookOf(ROLL), 'roll', {
      columns: { [signature]: { fullName: 1, birth: 2, occupation: 5 } },
      sheets: { DS: { use: true } },
    });
    expect(layout.sheets[0]?.columns.map(({ field }) => field)).toEqual([
      null,
      'fullName',
      'birth',
      null,
      null,
      'occupation',
    ]);
    expect(
      findLayout(workbookOf(ROLL), 'roll', { columns: {}, sheets: { DS: { use: false } } }).unused,
    ).toEqual([{ sheet: 'DS', why: 'left_out' }]);
  });

  it('takes the heading where a person points at it', () => {
    const sheet = sheetOf('S', ['Người | Sinh | Phái', 'Nguyễn Văn Ân | 1960 | Nam']);
    expect(findLayout(workbookOf(sheet), 'roll').sheets).toEqual([]);
    const mapping = { columns: {}, sheets: { S: { use: true, headerRows: [1, 1] as const } } };
    expect(findLayout(workbookOf(sheet), 'roll', mapping).sheets[0]?.headerRows).toEqual([1]);
  });

  it('has one signature for one form, whatever its rows, marks and spaces', () => {
    const one = sheetOf('A', ['STT | Họ và tên | Năm sinh', '1 | Nguyễn Văn Ân | 1960']);
    const other = sheetOf('B', [
      'DANH SÁCH',
      'stt |  HỌ VÀ TÊN | Năm\nsinh',
      '1 | Lê Thị Hoa | 1970',
      '2 | Lê Ba | 1971',
    ]);
    const signatures = [one, other].map(
      (sheet) => findLayout(workbookOf(sheet), 'roll').sheets[0]?.signature,
    );
    expect(signatures[0]).toBe(signatures[1]);
  });
});

describe('describeColumns', () => {
  it('shows letter, heading, three values and what the portal thinks, also of a column without a heading', () => {
    const sheet = sheetOf('S', [
      'Họ tên | Năm sinh | | Điểm',
      'Nguyễn Văn Ân | 1960 | a | 5',
      'Lê Thị Hoa | 1970 | b | 5',
      'Lê Văn Ba | 1980 | c | 5',
      'Lê Văn Tư | 1990 | d | 6',
    ]);
    const [layout] = findLayout(workbookOf(sheet), 'roll').sheets;
    const columns = layout ? describeColumns(sheet, layout) : [];
    expect(columns).toEqual([
      {
        letter: 'A',
        index: 0,
        header: 'Họ tên',
        samples: ['Nguyễn Văn Ân', 'Lê Thị Hoa', 'Lê Văn Ba'],
        suggested: 'fullName',
        confidence: 'certain',
      },
      {
        letter: 'B',
        index: 1,
        header: 'Năm sinh',
        samples: ['1960', '1970', '1980'],
        suggested: 'birth',
        confidence: 'certain',
      },
      { letter: 'C', index: 2, header: '', samples: ['a', 'b', 'c'], suggested: null, confidence: null },
      { letter: 'D', index: 3, header: 'Điểm', samples: ['5', '6'], suggested: null, confidence: null },
    ]);
    expect(choiceOf(columns)).toEqual({ fullName: 0, birth: 1 });
  });
});

describe('fieldsOfHeading', () => {
  const best = (kind: 'roll' | 'book' | 'attendance', ...path: string[]) =>
    fieldsOfHeading(kind, path)[0]?.field ?? null;

  it.each([
    [['Họ và tên'], 'fullName'],
    [['HỌ VÀ TÊN HÒA GIẢI VIÊN'], 'fullName'],
    [['Ho ten'], 'fullName'],
    [['Họ và tên'.normalize('NFD')], 'fullName'],
    [['Họ tên vợ/chồng'], null],
    [['Tên'], 'givenName'],
    [['Tổ hòa giải'], 'team'],
    [['Chức vụ trong tổ hòa giải'], 'role'],
    [['Chức vụ, nghề nghiệp'], 'occupation'],
    [['Thôn, tổ dân phố'], 'hamlets'],
    [['Giới tính', 'Nam'], 'sexMale'],
    [['Năm sinh', 'Nữ'], 'birthFemale'],
    [['Nam'], 'sexMale'],
    [['Giới tính (Nam = 1, Nữ = 0)'], 'sex'],
    [['Trình độ học vấn'], 'schooling'],
    [['Trình độ lý luận chính trị'], null],
    [['Quyết định công nhận (số, ngày)'], 'decision'],
    [['Số quyết định'], 'decisionNumber'],
    [['Ngày quyết định'], 'decisionDate'],
    [['Chữ ký'], null],
    [['Số CCCD'], null],
  ])('reads the heading %j of a roll as %s', (path, field) => {
    expect(best('roll', ...path)).toBe(field);
  });

  it.each([
    [['Ngày, tháng, năm nhận vụ, việc hòa giải'], 'receivedDate'],
    [['Thỏa thuận của các bên (hoặc yêu cầu của mỗi bên) sau khi hòa giải'], 'agreement'],
    [['Họ tên, tuổi, địa chỉ các bên, người có quyền, nghĩa vụ liên quan (nếu có)'], 'parties'],
    [['Kết quả hòa giải', 'Hòa giải không thành'], 'outcomeUnsuccessful'],
    [['Kết quả hòa giải', 'Hòa giải thành'], 'outcomeSuccessful'],
    [['Chữ ký (hòa giải viên; người chứng kiến; người được mời, nếu có)'], null],
  ])('reads the heading %j of a book as %s', (path, field) => {
    expect(best('book', ...path)).toBe(field);
  });

  it.each([
    [['Ngày 15/9', 'Sáng'], 'session'],
    [['15/09/2026'], 'session'],
    [['Ngày thứ nhất', 'S'], 'session'],
    [['Buổi 1'], 'session'],
    [['Có mặt'], 'session'],
    [['Ký nhận'], null],
    [['Ngày sinh'], 'birth'],
    [['Tổng số buổi'], null],
  ])('reads the heading %j of an attendance list as %s', (path, field) => {
    expect(best('attendance', ...path)).toBe(field);
  });
});
