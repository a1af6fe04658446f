import { Lottery } from '../chance/lottery';

/** Vietnamese names by rough frequency; the people are invented. */

const evenly = (text: string): readonly (readonly [string, number])[] =>
  text.split(' ').map((name) => [name, 1] as const);

export const KINH_SURNAMES = new Lottery<string>([
  ['Nguyễn', 310],
  ['Trần', 105],
  ['Lê', 85],
  ['Phạm', 68],
  ['Hoàng', 42],
  ['Vũ', 46],
  ['Bùi', 36],
  ['Đỗ', 33],
  ['Đặng', 28],
  ['Phan', 26],
  ['Ngô', 18],
  ['Dương', 16],
  ['Đinh', 15],
  ['Đào', 15],
  ['Trịnh', 15],
  ['Đoàn', 13],
  ['Hà', 11],
  ['Cao', 10],
  ['Tạ', 10],
  ['Lương', 9],
  ['Mai', 9],
  ['Phùng', 8],
  ['Lưu', 8],
  ['Chu', 6],
  ['Kiều', 5],
  ['Khuất', 3],
  ['Nghiêm', 3],
  ['Quách', 2],
]);

/** Surnames of the peoples that live in the areas marked as minority areas. */
export const SURNAMES_BY_PEOPLE: Readonly<Record<string, Lottery<string>>> = {
  Kinh: KINH_SURNAMES,
  Mường: new Lottery(evenly('Bùi Bùi Đinh Quách Hà Bạch Phùng')),
  Tày: new Lottery(evenly('Hoàng Nông Lương Ma Hà Lục')),
  Nùng: new Lottery(evenly('Nông Lý Vi Hoàng Long')),
  Dao: new Lottery(evenly('Triệu Bàn Đặng Lý Phùng')),
  Thái: new Lottery(evenly('Lò Cầm Quàng Hà Lương Vi')),
  Mông: new Lottery(evenly('Giàng Vàng Thào Sùng Lầu')),
  'Sán Dìu': new Lottery(evenly('Lâm Trương Diệp Từ Ninh')),
  'Khơ-me': new Lottery(evenly('Thạch Sơn Kim Danh Lâm')),
};

export const MIDDLE_NAMES = {
  male: new Lottery<string>([
    ['Văn', 30],
    ['Đức', 9],
    ['Hữu', 6],
    ['Quang', 8],
    ['Minh', 7],
    ['Xuân', 7],
    ['Đình', 7],
    ['Ngọc', 5],
    ['Công', 4],
    ['Thanh', 4],
    ['Bá', 3],
    ['Mạnh', 4],
    ['Trọng', 3],
    ['Quốc', 4],
    ['Tiến', 3],
    ['Duy', 3],
  ]),
  female: new Lottery<string>([
    ['Thị', 58],
    ['Thu', 6],
    ['Ngọc', 5],
    ['Thanh', 6],
    ['Minh', 4],
    ['Hồng', 5],
    ['Kim', 4],
    ['Phương', 4],
    ['Bích', 3],
    ['Thúy', 3],
    ['Lan', 2],
  ]),
} as const;

export const GIVEN_NAMES = {
  male: new Lottery(
    evenly(
      'Hùng Dũng Tuấn Sơn Thắng Hải Long Bình Cường Thành Hòa Minh Quang Tiến Toàn Khánh Lâm Phúc Thịnh Vinh Tâm Đạt Kiên Trung Nam Việt Hưng Chiến Quyết Ân Lộc Nghĩa Tùng Mạnh Đông Huy Phong Hiếu Khoa Tính Lợi Thân',
    ),
  ),
  female: new Lottery(
    evenly(
      'Lan Hương Hoa Hà Thảo Linh Ngọc Mai Thủy Nga Hằng Loan Oanh Yến Dung Hạnh Hiền Liên Nhung Phượng Thoa Tuyết Vân Xuân Bích Cúc Đào Nhàn Lý Thanh Tâm Hòa Huệ Chi Trang Hường Quyên Thu Ánh Mận Lụa Thơm',
    ),
  ),
} as const;
