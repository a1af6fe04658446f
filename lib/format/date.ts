import type { IsoDate } from '@/lib/domain/iso-date';

export type { IsoDate };

/** Days and hours are those of Viet Nam wherever the server stands: deadlines of the law count Vietnamese days. */
export const TIME_ZONE = 'Asia/Ho_Chi_Minh';

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const;
const DAY_MS = 86_400_000;

const wallClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

type WallClock = Record<'year' | 'month' | 'day' | 'hour' | 'minute', string>;

function wallClockOf(instant: Date): WallClock {
  const parts: WallClock = { year: '', month: '', day: '', hour: '', minute: '' };
  for (const { type, value } of wallClock.formatToParts(instant)) {
    if (type in parts) parts[type as keyof WallClock] = value;
  }
  return parts;
}

const midnightUtc = (day: IsoDate): number => Date.parse(`${day}T00:00:00Z`);

/** The calendar day in Viet Nam at that instant. */
export function todayInVietnam(now: Date): IsoDate {
  const { year, month, day } = wallClockOf(now);
  return `${year}-${month}-${day}`;
}

/** Whole days from `from` to `to`: negative when `to` is earlier. */
export function daysFrom(from: IsoDate, to: IsoDate): number {
  return Math.round((midnightUtc(to) - midnightUtc(from)) / DAY_MS);
}

/** `2026-11-20` → «20/11/2026». */
export function formatDate(day: IsoDate): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

/** `2026-11-20` → «20/11»: only where the year is plain from the page. */
export function formatDayMonth(day: IsoDate): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}`;
}

/** «20/11» within the year of `today`, «20/11/2025» outside it. */
export function formatShortDate(day: IsoDate, today: IsoDate): string {
  return day.slice(0, 4) === today.slice(0, 4) ? formatDayMonth(day) : formatDate(day);
}

/** «thứ Sáu», «Chủ nhật». */
export function formatWeekday(day: IsoDate): string {
  return WEEKDAYS[new Date(midnightUtc(day)).getUTCDay()] ?? '';
}

/** «19 giờ 30», «8 giờ»: the hour as it is said in a sentence. */
export function formatTime(instant: Date): string {
  const { hour, minute } = wallClockOf(instant);
  return minute === '00' ? `${Number(hour)} giờ` : `${Number(hour)} giờ ${minute}`;
}

/** «9:14»: the hour where space is short, as in «Đã giữ bản nháp lúc 9:14». */
export function formatClockTime(instant: Date): string {
  const { hour, minute } = wallClockOf(instant);
  return `${Number(hour)}:${minute}`;
}

/** «19 giờ 30, 21/11/2026». */
export function formatDateTime(instant: Date): string {
  return `${formatTime(instant)}, ${formatDate(todayInVietnam(instant))}`;
}
