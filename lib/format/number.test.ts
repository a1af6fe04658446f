import { describe, expect, it } from 'vitest';
import { formatCount, formatMoney, formatPercent, formatPoints } from '@/lib/format/number';

it.each([
  [0, '0'],
  [999, '999'],
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
