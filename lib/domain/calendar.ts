import { err, ok, type Result } from '@/lib/domain/result';
import type { IsoDate } from '@/lib/domain/iso-date';

/**
 * Arithmetic on calendar days. The law counts days, not hours, so every day is handled as midnight UTC:
 * the time zone of the machine can never move a deadline.
 */

const MS_PER_DAY = 86_400_000;
const VIETNAM_OFFSET_MS = 7 * 3_600_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Why typed text is not a day. `impossible_day` carries what was read, so that the sentence can name it. */
export type TypedDateError =
  | { readonly code: 'not_a_date' }
  | { readonly code: 'impossible_month'; readonly month: number }
  | { readonly code: 'impossible_day'; readonly day: number; readonly month: number; readonly year: number };

const fromUtc = (instant: Date): IsoDate => instant.toISOString().slice(0, 10);

const dayNumber = (date: IsoDate): number => {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time)) throw new RangeError(`not a calendar day: ${date}`);
  return time / MS_PER_DAY;
};

const daysInMonth = (year: number, month: number): number => {
  const lastDay = new Date(0);
  // setUTCFullYear, unlike Date.UTC, does not take the years 0–99 for 1900–1999.
  lastDay.setUTCFullYear(year, month, 0);
  return lastDay.getUTCDate();
};

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

const toIso = (year: number, month: number, day: number): IsoDate =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

const parts = (date: IsoDate): { year: number; month: number; day: number } => {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) {
    throw new RangeError(`not a calendar day: ${date}`);
  }
  return { year, month, day };
};

/** Whether `text` is an existing day written `yyyy-MM-dd`. */
export const isIsoDate = (text: string): text is IsoDate => {
  const found = ISO_DAY.exec(text);
  if (!found) return false;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
};

/** The calendar day in Vietnam (UTC+7, no summer time) at an instant. */
export const dayInVietnam = (instant: Date): IsoDate =>
  fromUtc(new Date(instant.getTime() + VIETNAM_OFFSET_MS));

/** `days` after `date`; before it when negative. */
export const addDays = (date: IsoDate, days: number): IsoDate =>
  fromUtc(new Date((dayNumber(date) + days) * MS_PER_DAY));

/** The same day `months` later, or the last day of that month when it has no such day (BLDS 2015 Đ148.3). */
export const addMonths = (date: IsoDate, months: number): IsoDate => {
  const { year, month, day } = parts(date);
  const index = year * 12 + (month - 1) + months;
  const [nextYear, nextMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return toIso(nextYear, nextMonth, Math.min(day, daysInMonth(nextYear, nextMonth)));
};

/** Days from `from` to `to`: 0 on the same day, negative when `to` comes first. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from);

/** ISO days sort as text. */
export const isBefore = (date: IsoDate, other: IsoDate): boolean => date < other;

export const isAfter = (date: IsoDate, other: IsoDate): boolean => date > other;

/** Whether `date` lies in `from`–`to`, both included; `to` null means without end. */
export const isWithin = (date: IsoDate, from: IsoDate, to: IsoDate | null): boolean =>
  date >= from && (to === null || date <= to);

export const startOfMonth = (date: IsoDate): IsoDate => `${date.slice(0, 7)}-01`;

export const endOfMonth = (date: IsoDate): IsoDate => {
  const { year, month } = parts(date);
  return toIso(year, month, daysInMonth(year, month));
};

/** The year a day lies in. */
export const yearOf = (date: IsoDate): number => parts(date).year;

type TypedParts = { readonly day: number; readonly month: number; readonly year: number };

const readTyped = (text: string, today: IsoDate): TypedParts | null => {
  const iso = ISO_DAY.exec(text);
  if (iso) return { day: Number(iso[3]), month: Number(iso[2]), year: Number(iso[1]) };
  const typed =
    /^(\d{1,2})\s*[/.\- ]\s*(\d{1,2})(?:\s*[/.\- ]\s*(\d{4}|\d{2}))?$/.exec(text) ??
    /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text);
  if (!typed) return null;
  const year = typed[3];
  return {
    day: Number(typed[1]),
    month: Number(typed[2]),
    year: year === undefined ? yearOf(today) : Number(year) + (year.length === 2 ? 2000 : 0),
  };
};

/**
 * A day typed the Vietnamese way: 20/11/2026, 20-11-2026, 20112026, 201126, or 20/11 of the year of `today`;
 * also `yyyy-MM-dd`, which date pickers send. On failure says which day or month does not exist.
 */
export const parseTypedDate = (text: string, today: IsoDate): Result<IsoDate, TypedDateError> => {
  const typed = readTyped(text.trim(), today);
  if (!typed) return err({ code: 'not_a_date' });
  const { day, month, year } = typed;
  if (month < 1 || month > 12) return err({ code: 'impossible_month', month });
  if (day < 1 || day > daysInMonth(year, month)) return err({ code: 'impossible_day', day, month, year });
  return ok(toIso(year, month, day));
};

/** The sentence that tells how to mend a day that was typed wrong. */
export const typedDateMessage = (error: TypedDateError): string => {
  switch (error.code) {
    case 'not_a_date':
      return 'Ghi ngày như 20/11/2026, hoặc 20/11 nếu là năm nay.';
    case 'impossible_month':
      return `Không có tháng ${error.month}. Ghi ngày trước, tháng sau, như 20/11/2026.`;
    case 'impossible_day':
      return error.month === 2 && error.day === 29
        ? `Tháng 2 năm ${error.year} không có ngày 29. Sửa ngày.`
        : `Tháng ${error.month} không có ngày ${error.day}. Sửa ngày.`;
  }
};
