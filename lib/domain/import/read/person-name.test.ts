import { describe, expect, it } from 'vitest';
import { readPersonName } from '@/lib/domain/import/read/person-name';

const name = (typed: string): string => readPersonName(typed).name;

describe('readPersonName', () => {
  it.each([
    ['Nguyễn Văn Hòa', 'Nguyễn Văn Hòa'],
    ['NGUYỄN VĂN HOÀ', 'Nguyễn Văn Hòa'],
    ['nguyễn văn hoà', 'Nguyễn Văn Hòa'],
    ['Nguyễn thị  thuý', 'Nguyễn Thị Thúy'],
    ['Nguyễn Văn HÙNG', 'Nguyễn Văn Hùng'],
    ['Hoàng Đình\nThành', 'Hoàng Đình Thành'],
    ['\u00a0Trần Thị Ba\u00a0', 'Trần Thị Ba'],
    ['Trần\u200b Thị Ba', 'Trần Thị Ba'],
    ['Đỗ Xuân Khoẻ'.normalize('NFD'), 'Đỗ Xuân Khỏe'],
    ['Nguyễn Đình Quý', 'Nguyễn Đình Quý'],
    ["H'MAI NIÊ", "H'Mai Niê"],
    ['y-thơ êban', 'Y-Thơ Êban'],
    ['1. Ông Nguyễn Văn Ân', 'Nguyễn Văn Ân'],
    ['- Bà Lê Thị Hoa', 'Lê Thị Hoa'],
    ['2) Anh Vũ Đức Ba', 'Vũ Đức Ba'],
    ['Đ/c Phạm Văn Tư', 'Phạm Văn Tư'],
    // A name that begins like a title.
    ['Cụ', 'Cụ'],
    ['Bà', 'Bà'],
    ['Chu Văn An', 'Chu Văn An'],
  ])('reads «%s» as %s', (typed, expected) => {
    expect(readPersonName(typed)).toEqual({ name: expected, role: null, ok: true });
  });

  it.each([
    ['Nguyễn Văn Ân (Tổ trưởng)', 'Nguyễn Văn Ân', 'to_truong'],
    ['Lê Thị Hoa - Tổ phó', 'Lê Thị Hoa', 'to_pho'],
    ['Lê Thị Hoa, thư ký', 'Lê Thị Hoa', 'thu_ky'],
    ['Lê Thị Hoa (Bí thư)', 'Lê Thị Hoa', null],
    ['Lê Thị Hoa (', 'Lê Thị Hoa', null],
  ])('parts the role from «%s»', (typed, expected, role) => {
    expect(readPersonName(typed)).toMatchObject({ name: expected, role });
  });

  it.each([['12345'], ['?'], ['x1'], ['7 người']])('says that «%s» is no name', (typed) => {
    expect(readPersonName(typed).ok).toBe(false);
  });

  it('is the same when read again', () => {
    for (const typed of ['NGUYỄN VĂN HOÀ', "h'mai niê", 'Ông Chu Văn An (Tổ trưởng)']) {
      expect(name(name(typed))).toBe(name(typed));
    }
  });
});
