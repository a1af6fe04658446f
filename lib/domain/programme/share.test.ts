import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WHOLE, basisPointsOf, countFor, reaches, shareOf } from '@/lib/domain/programme/share';

const figures = fc
  .record({
    denominator: fc.integer({ min: 1, max: 549_000 }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ denominator, part }) => ({ denominator, numerator: Math.floor(denominator * part) }));
const targets = fc.integer({ min: 0, max: WHOLE });

describe('share', () => {
  it.each([
    // The published figure 4.053/5.111 was cut to 79,29; half up it is 79,30.
    [4_053, 5_111, 7_930],
    [3_186, 3_726, 8_551],
    [1, 800, 13],
    [201, 20_000, 101],
    [199, 40_000, 50],
    [0, 7, 0],
    [7, 7, 10_000],
  ])('%i/%i is %i basis points, half up', (numerator, denominator, expected) =>
    expect(basisPointsOf({ numerator, denominator })).toBe(expected),
  );

  it('compares the fraction, not its rounded percentage', () => {
    const almost = { numerator: 8_999_999, denominator: 10_000_000 };
    expect(basisPointsOf(almost)).toBe(9_000);
    expect(reaches(almost, shareOf(9_000))).toBe(false);
  });

  it('countFor is the first count that reaches', () =>
    fc.assert(
      fc.property(figures, targets, ({ denominator }, target) => {
        const count = countFor(shareOf(target), denominator);
        expect(reaches({ numerator: count, denominator }, shareOf(target))).toBe(true);
        expect(count === 0 || !reaches({ numerator: count - 1, denominator }, shareOf(target))).toBe(true);
      }),
    ));

  it('agrees with arithmetic without limits', () =>
    fc.assert(
      fc.property(figures, targets, fc.integer({ min: 1, max: 366 }), (figure, target, days) => {
        const exact =
          BigInt(figure.numerator) * BigInt(WHOLE * days) >=
          BigInt(target * days) * BigInt(figure.denominator);
        expect(reaches(figure, { parts: target * days, per: WHOLE * days })).toBe(exact);
      }),
    ));
});
