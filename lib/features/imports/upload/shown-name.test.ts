import { describe, expect, it } from 'vitest';
import { shownName } from './keep-file';

describe('shownName', () => {
  it.each([
    ['danh sách.xlsx', 'danh sách.xlsx'],
    ['C:\\Users\\Hà\\danh sách.xlsx', 'danh sách.xlsx'],
    ['../../etc/danh-sach.xlsx', 'danh-sach.xlsx'],
    ['a\r\nSet-Cookie: x.xlsx', 'a Set-Cookie: x.xlsx'],
    ['a\u0000b\ud83d.xlsx', 'a b .xlsx'],
    ['danh sách.xlsx'.normalize('NFD'), 'danh sách.xlsx'],
    ['\u202exslx.exe', 'xslx.exe'],
    ['', 'tệp không tên'],
    ['thư mục/', 'tệp không tên'],
    [`${'a'.repeat(300)}.xlsx`, `${'a'.repeat(175)}.xlsx`],
  ])('%j', (given, shown) => {
    expect(shownName(given)).toBe(shown);
  });
});
