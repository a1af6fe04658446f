import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basisPointsOf } from '@/lib/domain/programme/share';
import { formatCount, formatMoney, formatPercent, formatPoints } from '@/lib/format/number';

it.each([
  [0, '0'],
  [999, '999'],
  [1000, '1.000'],
  [-5, '-5'],
  [1349, '1.349'],
  [549_446, '549.446'],
])('counts %i as %s', (count, text) => {
  expect(formatCount(count)).toBe(text);
});

describe('formatPercent', () => {
  it.each([
    [21_764, 32_101, '67,80%'],
    [36, 38, '94,74%'],
    [0, 14, '0,00%'],
    [5, 5, '100,00%'],
    [1, 3, '33,33%'],
    [2, 3, '66,67%'],
  ])('%i of %i is %s', (n, N, text) => {
    expect(formatPercent(n, N)).toBe(text);
  });

  it('never rounds up to all or down to nothing', () => {
    expect(formatPercent(99_999, 100_000)).toBe('99,99%');
    expect(formatPercent(1, 100_000)).toBe('0,01%');
  });

  it('is the exact fraction rounded half up, also where it lies in the middle between two', () => {
    const anything = fc
      .tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 0, max: 1_000_000 }))
      .map(([N, raw]) => [raw % (N + 1), N] as const);
    const middles = fc
      .tuple(fc.integer({ min: 0, max: 9_999 }), fc.integer({ min: 1, max: 50 }))
      .map(([point, times]) => [(2 * point + 1) * times, 20_000 * times] as const);
    fc.assert(
      fc.property(fc.oneof(anything, middles), ([n, N]) => {
        const rounded = basisPointsOf({ numerator: n, denominator: N });
        const hundredths = n === 0 || n === N ? rounded : Math.min(9_999, Math.max(1, rounded));
        const [whole, decimals] = [Math.floor(hundredths / 100), String(hundredths % 100).padStart(2, '0')];
        expect(formatPercent(n, N)).toBe(`${whole},${decimals}%`);
      }),
      { numRuns: 2_000 },
    );
  });
});

it('writes money with its unit', () => {
  expect(formatMoney(15_000_000)).toBe('15.000.000 đồng');
  expect(formatMoney(0)).toBe('0 đồng');
});

it.each([
  [90, '90'],
  [87.5, '87,5'],
  [66.254, '66,25'],
  [0, '0'],
])('a target of %d is written %s', (percent, text) => {
  expect(formatPoints(percent)).toBe(text);
});
