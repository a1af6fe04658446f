import { describe, expect, it } from 'vitest';
import { readClassTitle } from '@/lib/domain/import/attendance/class-on-paper';

const OFFICE = [
  'ỦY BAN NHÂN DÂN',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'PHƯỜNG LÁNG',
  'Độc lập - Tự do - Hạnh phúc',
];

describe('the class of a list of attendance', () => {
  it.each([
    [
      [
        ...OFFICE,
        'DANH SÁCH HÒA GIẢI VIÊN THAM DỰ LỚP TẬP HUẤN',
        'Bồi dưỡng kiến thức pháp luật và kỹ năng hòa giải ở cơ sở năm 2026',
        '(Ngày 15 - 16/9/2026, tại Hội trường UBND phường)',
      ],
      'Bồi dưỡng kiến thức pháp luật và kỹ năng hòa giải ở cơ sở năm 2026',
      'Hội trường UBND phường',
    ],
    [
      [...OFFICE, 'DANH SÁCH ĐIỂM DANH LỚP TẬP HUẤN KỸ NĂNG HÒA GIẢI', 'Ngày 3/4/2026'],
      'Lớp tập huấn kỹ năng hòa giải',
      null,
    ],
    [
      ['BẢNG ĐIỂM DANH HỘI NGHỊ TẬP HUẤN', 'Địa điểm: Nhà văn hóa thôn Đông'],
      'Hội nghị tập huấn',
      'Nhà văn hóa thôn Đông',
    ],
    [['Danh sách ký nhận'], 'Lớp tập huấn hòa giải viên', null],
    [[], 'Lớp tập huấn hòa giải viên', null],
  ])('%j', (titles, title, place) => {
    expect(readClassTitle(titles)).toEqual({ title, place });
    expect(readClassTitle(titles.map((line) => line.normalize('NFD')))).toEqual({ title, place });
  });
});
