import { yearOf } from '@/lib/domain/calendar';
import type { IsoDate } from '@/lib/domain/iso-date';
import { ANNOUNCED_YEARS, PENDING_DAYS } from '@/lib/domain/working-days/holidays';

const unannounced = (year: number): string =>
  `Lịch nghỉ năm ${year} chưa có trong sổ: mới trừ cuối tuần và các ngày lễ cố định, hạn thật có thể muộn hơn`;

/**
 * What a reader must know about a term counted from `from` to `to`: years whose days off are not known, and days whose
 * standing is open. Empty when the term is certain.
 */
export const calendarNotes = (from: IsoDate, to: IsoDate): readonly string[] => {
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, index) => yearOf(from) + index);
  const pending = PENDING_DAYS.filter(({ monthDay, fromYear }) =>
    years.some((year) => {
      const day: IsoDate = `${year}-${monthDay}`;
      return year >= fromYear && day > from && day <= to;
    }),
  );
  return [
    ...years.filter((year) => !ANNOUNCED_YEARS.some((known) => known.year === year)).map(unannounced),
    ...pending.map(({ note }) => note),
  ];
};
