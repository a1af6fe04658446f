import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, endOfMonth } from '@/lib/domain/calendar';
import { neededPerYear, outlookOf, project, type MonthPoint } from '@/lib/domain/programme/projection';

const FRAME = { shape: 'between_marks', planFrom: '2025-07-01', until: '2030-12-31' } as const;
const months = (values: readonly number[], denominator = 10_000, first = '2025-07-01'): MonthPoint[] =>
  values.map((numerator, index) => ({
    day: endOfMonth(addMonths(first, index)),
    figure: { numerator, denominator },
  }));

describe('too little history', () => {
  it.each([
    ['nothing', [], 0],
    ['five months', months([1, 2, 3, 4, 5]), 5],
    ['six months, but half before the plan', months([1, 2, 3, 4, 5, 6], 10_000, '2025-04-01'), 3],
    [
      'seven months of which two had nothing to count',
      [...months([0, 0], 0), ...months([1, 2, 3, 4, 5], 100, '2025-09-01')],
      5,
    ],
    ['six values in one month', months([1]).flatMap((point) => Array<MonthPoint>(6).fill(point)), 1],
  ] as const)('%s', (_, points, count) =>
    expect(project(points, FRAME)).toEqual({ kind: 'too_few', months: count }),
  );

  it('a count that begins again each January is not drawn to 2030', () =>
    expect(project(months([1, 2, 3, 4, 5, 6, 7]), { ...FRAME, shape: 'each_year' })).toEqual({
      kind: 'begins_again',
    }));
});

describe('a projection', () => {
  it('of a value that stands still stands still, without a range', () =>
    expect(project(months([6_000, 6_000, 6_000, 6_000, 6_000, 6_000, 6_000]), FRAME)).toEqual({
      kind: 'projected',
      day: '2030-12-31',
      value: 6_000,
      low: 6_000,
      high: 6_000,
      perYear: 0,
    }));

  it('does not follow one campaign: a median, not a mean', () => {
    const calm = months([1_000, 1_000, 1_000, 1_000, 1_000, 1_000, 1_000, 1_000, 1_000, 6_000]);
    expect(project(calm, FRAME)).toMatchObject({ value: 6_000 });
  });

  it('stops at 100 %, and at 0 %', () => {
    expect(project(months([1, 2, 3, 4, 5, 6, 7].map((step) => step * 1_000)), FRAME)).toMatchObject({
      low: 10_000,
      value: 10_000,
      high: 10_000,
    });
    expect(project(months([7, 6, 5, 4, 3, 2, 1].map((step) => step * 1_000)), FRAME)).toMatchObject({
      value: 0,
    });
  });

  it('says the gain of a year in people at the present number', () => {
    const byHundreds = [0, 31, 62, 92, 123, 153, 184, 215]; // one person a day of 10.000
    expect(project(months(byHundreds.map((days) => 1_000 + days)), FRAME)).toMatchObject({ perYear: 365 });
  });

  it('stays within 0–100 %, with its value inside its range, in whatever order the points come', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 7, maxLength: 40 }),
        fc.integer({ min: 500, max: 900 }),
        (values, denominator) => {
          const points = months(values, denominator);
          const projection = project(points, FRAME);
          if (projection.kind !== 'projected') throw new Error('seven months are enough');
          expect(projection.low).toBeGreaterThanOrEqual(0);
          expect(projection.low).toBeLessThanOrEqual(projection.value);
          expect(projection.value).toBeLessThanOrEqual(projection.high);
          expect(projection.high).toBeLessThanOrEqual(10_000);
          expect(project([...points].reverse(), FRAME)).toEqual(projection);
        },
      ),
    ));
});

describe('what follows from it', () => {
  it.each([
    [9_000, 9_500, 'reaches'],
    [8_999, 9_000, 'may_reach'],
    [8_000, 8_999, 'misses'],
  ] as const)('%i–%i against 90 percent: %s', (low, high, expected) =>
    expect(outlookOf({ low, high }, 9_000)).toBe(expected),
  );

  it.each([
    // 28.891 of 32.101 are 90 %: 7.127 more in 1.502 days.
    ['2026-11-20', 21_764, 32_101, 1_732],
    ['2029-12-31', 21_764, 32_101, 7_127],
    ['2030-06-30', 21_764, 32_101, 7_127],
    ['2026-11-20', 30_000, 32_101, 0],
  ])('from %s with %i/%i: %i a year', (today, numerator, denominator, expected) =>
    expect(neededPerYear({ numerator, denominator }, 9_000, today, '2030-12-31')).toBe(expected),
  );
});
