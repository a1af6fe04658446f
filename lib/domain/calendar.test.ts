import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  endOfMonth,
  isIsoDate,
  isWithin,
  startOfMonth,
} from '@/lib/domain/calendar';

const TODAY = '2026-11-22';

describe('days and months', () => {
  it.each([
    ['2026-11-22', 3, '2026-11-25'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
  ])('%s plus %i days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
    expect(daysBetween(date, expected)).toBe(days);
  });

  it.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-03-15', -3, '2025-12-15'],
    ['2026-11-30', 0, '2026-11-30'],
  ])('%s plus %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it('frames a month', () => {
    expect([startOfMonth('2028-02-10'), endOfMonth('2028-02-10')]).toEqual(['2028-02-01', '2028-02-29']);
  });

  it('includes both ends of a range, and knows a range without end', () => {
    expect(isWithin('2026-01-01', '2026-01-01', '2026-01-31')).toBe(true);
    expect(isWithin('2026-01-31', '2026-01-01', '2026-01-31')).toBe(true);
    expect(isWithin('2026-02-01', '2026-01-01', '2026-01-31')).toBe(false);
    expect(isWithin('2126-02-01', '2026-01-01', null)).toBe(true);
  });

  it('adding and counting days agree over two centuries', () => {
    const days = fc.integer({ min: -36_500, max: 36_500 });
    fc.assert(
      fc.property(days, days, (first, second) => {
        const date = addDays(TODAY, first);
        expect(isIsoDate(date)).toBe(true);
        expect(daysBetween(date, addDays(date, second))).toBe(second);
      }),
    );
  });

  it.each([
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['', false],
  ])('isIsoDate(%s) is %s', (text, expected) => expect(isIsoDate(text)).toBe(expected));

  it('arithmetic on what is not a day is a bug, and throws', () => {
    expect(() => addDays('31/02/2026', 1)).toThrow(RangeError);
    expect(() => addMonths('nay', 1)).toThrow(RangeError);
  });
});
