import { describe, expect, it } from 'vitest';
import { partyKindOf } from '@/lib/domain/mediation-case/party-kind';

describe('the kind of a party', () => {
  it.each([
    ['Phùng Thị Mai', 'person'],
    ['bà Phùng Thị Mai', 'person'],
    ['chưa biết', 'person'],
    ['Gia đình ông Đặng Văn Sửu', 'family'],
    ['GIA ĐÌNH  bà Mai', 'family'],
    ['Gia đình', 'family'],
    ['Hộ ông Sửu', 'family'],
    ['Vợ chồng anh Tuấn', 'family'],
    ['Nhà bà Lan', 'family'],
    ['Nhà máy gạch Láng', 'organisation'],
    ['Các hộ ngõ 12', 'family_group'],
    ['Hai gia đình tầng 5', 'family_group'],
    ['Nhóm thanh niên xóm Đình', 'group'],
    ['Công ty TNHH Thành Công', 'organisation'],
    ['Ban quản lý chung cư', 'organisation'],
    ['Ban Thị Hoa', 'person'],
    ['Trường Tiểu học Láng Thượng', 'organisation'],
    ['Hồ Văn Ý', 'person'],
    ['Hội Phụ nữ phường', 'organisation'],
    ['Gia đình ông Sửu'.normalize('NFD'), 'family'],
    ['', 'person'],
  ])('named «%s» is %s', (name, kind) => {
    expect(partyKindOf(name)).toBe(kind);
  });
});
