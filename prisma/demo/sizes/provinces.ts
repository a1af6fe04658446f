/**
 * What the generator assumes of the provinces without an official list here: how many communes they have since
 * 01/07/2025 (3,321 in all with Hà Nội and Hải Phòng), which share of their neighbourhoods is a minority area, and whose.
 */
export interface ProvinceShape {
  readonly code: string;
  readonly communes: number;
  readonly minorityShare: number;
  readonly peoples: readonly string[];
}

const shape = (code: string, communes: number, minorityShare = 0, ...peoples: string[]): ProvinceShape => ({
  code,
  communes,
  minorityShare,
  peoples,
});

export const PROVINCE_SHAPES: readonly ProvinceShape[] = [
  shape('04', 56, 0.94, 'Tày', 'Nùng', 'Dao'),
  shape('08', 124, 0.6, 'Tày', 'Dao', 'Mông'),
  shape('11', 45, 0.82, 'Thái', 'Mông'),
  shape('12', 38, 0.84, 'Thái', 'Mông', 'Dao'),
  shape('14', 75, 0.83, 'Thái', 'Mường', 'Mông'),
  shape('15', 99, 0.5, 'Tày', 'Dao', 'Mông'),
  shape('19', 92, 0.3, 'Tày', 'Nùng', 'Dao'),
  shape('20', 65, 0.84, 'Tày', 'Nùng'),
  shape('22', 54, 0.12, 'Dao', 'Tày', 'Sán Dìu'),
  shape('24', 99, 0.08, 'Nùng', 'Tày', 'Sán Dìu'),
  shape('25', 148, 0.25, 'Mường', 'Dao'),
  shape('33', 104),
  shape('37', 129, 0.02, 'Mường'),
  shape('38', 166, 0.16, 'Mường', 'Thái'),
  shape('40', 130, 0.14, 'Thái', 'Mông'),
  shape('42', 69),
  shape('44', 78, 0.05, 'Mường'),
  shape('46', 40),
  shape('48', 94, 0.04, 'Mường'),
  shape('51', 96, 0.12, 'Thái'),
  shape('52', 135, 0.15, 'Nùng', 'Tày'),
  shape('56', 65),
  shape('66', 102, 0.15, 'Nùng', 'Tày', 'Dao'),
  shape('68', 124, 0.1, 'Nùng', 'Tày'),
  shape('75', 95, 0.04, 'Nùng'),
  shape('79', 168),
  shape('80', 96),
  shape('82', 102),
  shape('86', 124, 0.12, 'Khơ-me'),
  shape('91', 102, 0.12, 'Khơ-me'),
  shape('92', 103, 0.12, 'Khơ-me'),
  shape('96', 64, 0.06, 'Khơ-me'),
];
