import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/domain/calendar';
import { calendarNotes } from '@/lib/domain/working-days/calendar-notes';
import { ANNOUNCED_YEARS } from '@/lib/domain/working-days/holidays';
import {
  addWorkingDays,
  endOfTerm,
  isWorkingDay,
  workingDayFrom,
  workingDaysBetween,
} from '@/lib/domain/working-days/working-days';

describe('the data', () => {
  it.each(ANNOUNCED_YEARS)('$year: days off are weekdays of that year, worked days its Saturdays', (year) => {
    const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();
    for (const { on } of year.daysOff) {
      expect(on.slice(0, 4)).toBe(String(year.year));
      expect([1, 2, 3, 4, 5], on).toContain(weekdayOf(on));
    }
    for (const day of year.workedSaturdays) expect(weekdayOf(day), day).toBe(6);
  });

  it.each(ANNOUNCED_YEARS)('$year: each swapped day off is worked on one Saturday', (year) => {
    const swapped = year.daysOff.filter(({ why }) => why === 'Hoán đổi ngày làm việc');
    expect(year.workedSaturdays).toHaveLength(swapped.length);
    for (const { on } of year.daysOff) expect(isWorkingDay(on), on).toBe(false);
  });

  it.each([
    [2024, 5],
    [2025, 5],
    [2026, 5],
  ])('Tết %i has %i weekdays off', (wanted, days) => {
    const year = ANNOUNCED_YEARS.find((calendar) => calendar.year === wanted);
    expect(year?.daysOff.filter(({ why }) => why === 'Tết Âm lịch')).toHaveLength(days);
  });
});

describe('a working day', () => {
  it.each<[string, boolean, string]>([
    ['2026-11-20', true, 'Friday'],
    ['2026-11-21', false, 'Saturday'],
    ['2026-11-22', false, 'Sunday'],
    ['2026-01-10', true, 'Saturday worked for 02/01'],
    ['2026-01-02', false, 'swapped'],
    ['2026-02-16', false, 'first day of Tết off'],
    ['2026-02-20', false, 'last day of Tết off'],
    ['2026-02-23', true, 'back from Tết'],
    ['2026-04-27', false, 'for the Hùng Kings, a Sunday'],
    ['2026-08-22', true, 'Saturday worked for 31/08'],
    ['2026-08-31', false, 'swapped'],
    ['2026-11-24', true, 'its law was not found'],
    ['2027-01-01', false, 'fixed day of an unannounced year'],
    ['2027-02-08', true, 'Tết of a year nobody announced yet'],
    ['2027-05-03', false, 'for 01/05, a Saturday'],
    ['2027-05-04', true, 'only one day is owed'],
    ['2022-05-02', false, 'for 30/04, a Saturday, unannounced year'],
    ['2022-05-03', false, 'for 01/05, a Sunday'],
    ['2022-05-04', true, 'both are given back'],
  ])('%s: %s (%s)', (day, worked) => {
    expect(isWorkingDay(day)).toBe(worked);
  });
});

describe('adding working days', () => {
  it.each<[string, number, string, string]>([
    ['2026-11-16', 5, '2026-11-23', 'over one weekend'],
    ['2026-11-20', 1, '2026-11-23', 'from a Friday'],
    ['2026-11-21', 1, '2026-11-23', 'from a Saturday'],
    ['2026-11-22', 5, '2026-11-27', 'from a Sunday'],
    ['2026-02-12', 5, '2026-02-26', 'across Tết'],
    ['2026-02-13', 5, '2026-02-27', 'from the last day before Tết'],
    ['2026-02-18', 5, '2026-02-27', 'received in Tết'],
    ['2025-01-24', 5, '2025-02-07', 'across Tết 2025'],
    ['2024-02-07', 5, '2024-02-21', 'across Tết 2024'],
    ['2025-12-30', 5, '2026-01-08', 'across the year’s end, 02/01 swapped'],
    ['2026-01-07', 5, '2026-01-13', 'a Saturday that is worked counts'],
    ['2026-08-20', 5, '2026-08-26', 'the Saturday before 02/09'],
    ['2026-08-28', 5, '2026-09-09', 'across 02/09'],
    ['2026-04-24', 5, '2026-05-06', 'Hùng Kings, 30/04 and 01/05'],
    ['2026-12-30', 5, '2027-01-07', 'into a year nobody announced'],
    ['2024-04-26', 5, '2024-05-07', '29/04 off, Saturday 04/05 worked'],
  ])('%s + %i = %s (%s)', (from, count, to) => {
    expect(addWorkingDays(from, count)).toBe(to);
    expect(workingDaysBetween(from, to)).toBe(count);
  });

  it.each([0, -1, 1.5, Number.NaN])('refuses to add %s days', (count) => {
    expect(() => addWorkingDays('2026-11-20', count)).toThrow(RangeError);
  });

  it('agrees with counting one day at a time, over three years', () => {
    for (let day = '2024-01-01'; day < '2027-01-01'; day = addDays(day, 1)) {
      const next = addWorkingDays(day, 1);
      expect(isWorkingDay(next)).toBe(true);
      expect(workingDaysBetween(day, next)).toBe(1);
      expect(workingDaysBetween(next, day)).toBe(-1);
      expect(workingDayFrom(day) === day).toBe(isWorkingDay(day));
    }
  });
});

it.each([
  ['2026-11-17', 5, '2026-11-23', 'ends on a Sunday'],
  ['2026-11-16', 5, '2026-11-23', 'ends on a Saturday'],
  ['2026-11-13', 5, '2026-11-18', 'ends on a Wednesday'],
  ['2026-02-08', 10, '2026-02-23', 'ends in Tết'],
])('a term of calendar days from %s, %i days, ends on %s (%s)', (from, days, end) => {
  expect(endOfTerm(from, days)).toBe(end);
});

describe('what a reader is told about a term', () => {
  it('nothing when it is certain', () => {
    expect(calendarNotes('2026-10-01', '2026-10-08')).toEqual([]);
  });

  it('a year that nobody announced', () => {
    expect(calendarNotes('2026-12-30', '2027-01-07')).toEqual([expect.stringContaining('2027')]);
  });

  it('a day whose law was not found, only when the term passes it', () => {
    expect(calendarNotes('2026-11-20', '2026-11-27')).toEqual([expect.stringContaining('24/11')]);
    expect(calendarNotes('2026-11-24', '2026-11-30')).toEqual([]);
    expect(calendarNotes('2025-11-20', '2025-11-27')).toEqual([]);
  });
});
