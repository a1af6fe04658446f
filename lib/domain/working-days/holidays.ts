import type { IsoDate } from '@/lib/domain/iso-date';

/** Days on which a commune's office is closed although they are weekdays, and Saturdays on which it works. */
export type YearCalendar = {
  readonly year: number;
  /** Who announced the year's days, for whoever checks a deadline. */
  readonly source: string;
  readonly daysOff: readonly { readonly on: IsoDate; readonly why: string }[];
  /** Saturdays worked in exchange for a day off (hoán đổi ngày làm việc). */
  readonly workedSaturdays: readonly IsoDate[];
};

const TET = 'Tết Âm lịch';
const NEW_YEAR = 'Tết Dương lịch';
const HUNG_KINGS = 'Giỗ Tổ Hùng Vương';
const VICTORY = 'Ngày Chiến thắng';
const LABOUR = 'Ngày Quốc tế lao động';
const NATIONAL = 'Quốc khánh';
const SWAPPED = 'Hoán đổi ngày làm việc';
const INSTEAD_OF_WEEKEND = 'Nghỉ bù vì ngày lễ vào cuối tuần';

const off = (why: string, ...days: readonly IsoDate[]) => days.map((on) => ({ on, why }));

/**
 * Years whose days off were announced for officials (Bộ luật Lao động 45/2019/QH14, Điều 112: the days; the days of Tết
 * and the second day of 2/9 are fixed year by year). A new year is one more entry here; until then only the days that
 * never move are known, and every deadline counted with them says so.
 */
export const ANNOUNCED_YEARS: readonly YearCalendar[] = [
  {
    year: 2024,
    source: 'Thông báo của Bộ Lao động - Thương binh và Xã hội về nghỉ Tết Âm lịch và nghỉ lễ năm 2024',
    daysOff: [
      ...off(NEW_YEAR, '2024-01-01'),
      ...off(TET, '2024-02-08', '2024-02-09', '2024-02-12', '2024-02-13', '2024-02-14'),
      ...off(HUNG_KINGS, '2024-04-18'),
      ...off(SWAPPED, '2024-04-29'),
      ...off(VICTORY, '2024-04-30'),
      ...off(LABOUR, '2024-05-01'),
      ...off(NATIONAL, '2024-09-02', '2024-09-03'),
    ],
    workedSaturdays: ['2024-05-04'],
  },
  {
    year: 2025,
    source: 'Thông báo của Bộ Lao động - Thương binh và Xã hội về nghỉ Tết Âm lịch và nghỉ lễ năm 2025',
    daysOff: [
      ...off(NEW_YEAR, '2025-01-01'),
      ...off(TET, '2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'),
      ...off(HUNG_KINGS, '2025-04-07'),
      ...off(VICTORY, '2025-04-30'),
      ...off(LABOUR, '2025-05-01'),
      ...off(SWAPPED, '2025-05-02'),
      ...off(NATIONAL, '2025-09-01', '2025-09-02'),
    ],
    workedSaturdays: ['2025-04-26'],
  },
  {
    year: 2026,
    source:
      'Thông báo của Bộ Nội vụ về nghỉ Tết Âm lịch và nghỉ lễ năm 2026; văn bản của Văn phòng Chính phủ ngày 25/12/2025 về Tết Dương lịch',
    daysOff: [
      ...off(NEW_YEAR, '2026-01-01'),
      ...off(SWAPPED, '2026-01-02'),
      ...off(TET, '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'),
      ...off(INSTEAD_OF_WEEKEND, '2026-04-27'),
      ...off(VICTORY, '2026-04-30'),
      ...off(LABOUR, '2026-05-01'),
      ...off(SWAPPED, '2026-08-31'),
      ...off(NATIONAL, '2026-09-01', '2026-09-02'),
    ],
    workedSaturdays: ['2026-01-10', '2026-08-22'],
  },
];

/** Days off that stand in the law itself, by month and day (Bộ luật Lao động 45/2019/QH14, Điều 112 khoản 1). */
export const FIXED_DAYS: readonly { readonly monthDay: string; readonly why: string }[] = [
  { monthDay: '01-01', why: NEW_YEAR },
  { monthDay: '04-30', why: VICTORY },
  { monthDay: '05-01', why: LABOUR },
  { monthDay: '09-02', why: NATIONAL },
];

/** A day off that was decided in principle and whose law was not found: it is counted as a working day, and told. */
export const PENDING_DAYS: readonly {
  readonly monthDay: string;
  readonly fromYear: number;
  readonly note: string;
}[] = [
  {
    monthDay: '11-24',
    fromYear: 2026,
    note: 'Ngày 24/11 (Ngày Văn hóa Việt Nam) còn tính là ngày làm việc: Nghị quyết 80-NQ/TW chọn là ngày nghỉ, chưa đối chiếu được văn bản sửa Bộ luật Lao động, Điều 112',
  },
];
