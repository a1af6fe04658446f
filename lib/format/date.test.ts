import { describe, expect, it } from 'vitest';
import {
  daysFrom,
  formatClockTime,
  formatDate,
  formatDateTime,
  formatDayMonth,
  formatShortDate,
  formatTime,
  formatWeekday,
  todayInVietnam,
} from '@/lib/format/date';

describe('todayInVietnam', () => {
  it.each([
    ['2026-11-20T16:59:59Z', '2026-11-20'],
    ['2026-11-20T17:00:00Z', '2026-11-21'],
    ['2026-12-31T17:00:00Z', '2027-01-01'],
    ['2028-02-28T17:00:00Z', '2028-02-29'],
  ])('%s is %s', (instant, day) => {
    expect(todayInVietnam(new Date(instant))).toBe(day);
  });
});

describe('daysFrom', () => {
  it.each([
    ['2026-11-20', '2026-11-20', 0],
    ['2026-11-20', '2026-11-19', -1],
    ['2026-12-31', '2027-01-01', 1],
    ['2028-02-28', '2028-03-01', 2],
    ['1900-01-01', '2100-12-31', 73_413],
  ])('from %s to %s is %i', (from, to, days) => {
    expect(daysFrom(from, to)).toBe(days);
  });
});

describe('days in words', () => {
  it('writes a day, with or without its year', () => {
    expect(formatDate('2026-11-05')).toBe('05/11/2026');
    expect(formatDayMonth('2026-11-05')).toBe('05/11');
    expect(formatShortDate('2026-11-05', '2026-01-01')).toBe('05/11');
    expect(formatShortDate('2027-01-10', '2026-11-20')).toBe('10/01/2027');
  });

  it.each([
    ['2026-11-20', 'thứ Sáu'],
    ['2026-11-21', 'thứ Bảy'],
    ['2026-11-22', 'Chủ nhật'],
    ['2026-11-23', 'thứ Hai'],
  ])('%s is a %s', (day, weekday) => {
    expect(formatWeekday(day)).toBe(weekday);
  });
});

describe('hours in words', () => {
  it.each([
    ['2026-11-21T12:30:00Z', '19 giờ 30', '19:30', '19 giờ 30, 21/11/2026'],
    ['2026-11-21T01:00:00Z', '8 giờ', '8:00', '8 giờ, 21/11/2026'],
    ['2026-11-21T02:05:00Z', '9 giờ 05', '9:05', '9 giờ 05, 21/11/2026'],
    ['2026-11-21T17:00:00Z', '0 giờ', '0:00', '0 giờ, 22/11/2026'],
  ])('%s', (instant, spoken, clock, full) => {
    const at = new Date(instant);
    expect(formatTime(at)).toBe(spoken);
    expect(formatClockTime(at)).toBe(clock);
    expect(formatDateTime(at)).toBe(full);
  });
});
