import { addDays, isAfter, yearOf } from '@/lib/domain/calendar';
import type { IsoDate } from '@/lib/domain/iso-date';
import { ANNOUNCED_YEARS, FIXED_DAYS, type YearCalendar } from '@/lib/domain/working-days/holidays';

/** The years whose days off are known; a parameter so that a test can close an office on any day. */
export type Announced = readonly YearCalendar[];

const MONDAY_1970 = '1970-01-05';

/** 0 is Monday. */
const weekday = (day: IsoDate): number => {
  const days = (Date.parse(`${day}T00:00:00Z`) - Date.parse(`${MONDAY_1970}T00:00:00Z`)) / 86_400_000;
  return ((days % 7) + 7) % 7;
};

const isWeekend = (day: IsoDate): boolean => weekday(day) >= 5;

/**
 * The days off of a year nobody announced: the fixed days, and for each that fell on a weekend the next weekday still
 * free (Bộ luật Lao động Điều 111 khoản 3).
 */
const lawfulDaysOff = (year: number): readonly IsoDate[] => {
  const fixed: readonly IsoDate[] = FIXED_DAYS.map(({ monthDay }) => `${year}-${monthDay}`);
  return fixed.filter(isWeekend).reduce<readonly IsoDate[]>((taken, day) => {
    let instead = addDays(day, 1);
    while (isWeekend(instead) || taken.includes(instead)) instead = addDays(instead, 1);
    return [...taken, instead];
  }, fixed);
};

/** Whether the offices of communes work on that day: weekdays but for holidays, and the Saturdays worked in exchange. */
export const isWorkingDay = (day: IsoDate, announced: Announced = ANNOUNCED_YEARS): boolean => {
  const year = announced.find((calendar) => calendar.year === yearOf(day));
  if (year?.workedSaturdays.includes(day)) return true;
  if (isWeekend(day)) return false;
  const daysOff = year ? year.daysOff.map(({ on }) => on) : lawfulDaysOff(yearOf(day));
  return !daysOff.includes(day);
};

/** The day itself when it is worked, else the next that is (BLDS 2015 Đ148.5: a term does not end on a day off). */
export const workingDayFrom = (day: IsoDate, announced: Announced = ANNOUNCED_YEARS): IsoDate => {
  let at = day;
  while (!isWorkingDay(at, announced)) at = addDays(at, 1);
  return at;
};

/**
 * The last of `count` working days from `day`. The day itself is not counted (BLDS 2015 Đ147.2), worked or not.
 * @param count 1 or more.
 */
export const addWorkingDays = (
  day: IsoDate,
  count: number,
  announced: Announced = ANNOUNCED_YEARS,
): IsoDate => {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`not a count of working days: ${count}`);
  let at = day;
  for (let counted = 0; counted < count; counted += 1) at = workingDayFrom(addDays(at, 1), announced);
  return at;
};

/** Working days after `from` up to and with `to`: 0 on the same day, negative when `to` comes first. */
export const workingDaysBetween = (
  from: IsoDate,
  to: IsoDate,
  announced: Announced = ANNOUNCED_YEARS,
): number => {
  if (isAfter(from, to)) return -workingDaysBetween(to, from, announced);
  let count = 0;
  for (let at = addDays(from, 1); !isAfter(at, to); at = addDays(at, 1)) {
    if (isWorkingDay(at, announced)) count += 1;
  }
  return count;
};

/** The last day of a term of calendar days: moved on when the office is closed on it (BLDS 2015 Đ148.5). */
export const endOfTerm = (from: IsoDate, days: number, announced: Announced = ANNOUNCED_YEARS): IsoDate =>
  workingDayFrom(addDays(from, days), announced);
