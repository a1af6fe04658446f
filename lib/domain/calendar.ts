import type { IsoDate } from '@/lib/domain/iso-date';

/**
 * Arithmetic on calendar days. The law counts days, not hours, so every day is handled as midnight UTC:
 * the time zone of the machine can never move a deadline.
 */

const MS_PER_DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

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

export const startOfYear = (date: IsoDate): IsoDate => `${date.slice(0, 4)}-01-01`;

/** The year a day lies in. */
export const yearOf = (date: IsoDate): number => parts(date).year;
