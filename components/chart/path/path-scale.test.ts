import { describe, expect, it } from 'vitest';
import { freeHeight, keepApart, sideOf, withRoom } from './path-labels';
import { rangeOf, scaleOf } from './path-scale';
import { yearEnds } from './year-ends';

const on = '2026-12-31';
const path = (...values: number[]) => ({
  done: values.map((percent) => ({ on, percent })),
  targets: [],
  forecast: null,
});

describe('the range of values', () => {
  it.each([
    ['nothing to draw', path(), 0, 100],
    ['one value in the middle spans ten points', path(67.8), 65, 75],
    ['all done stays within 100', path(100), 90, 100],
    ['nothing done begins at 0', path(0), 0, 10],
    ['on a step', path(65, 75), 65, 75],
    ['just beyond a step', path(64.99, 75.01), 60, 80],
    [
      'a forecast counts with its range',
      { ...path(60), forecast: { on, percent: 80, low: 71, high: 97 } },
      60,
      100,
    ],
    ['more than all is drawn on the edge', path(90, 104), 90, 100],
  ])('%s', (_, data, low, high) => expect(rangeOf(data)).toEqual({ low, high }));
});

describe('places', () => {
  const scale = scaleOf({ from: '2025-12-31', to: '2030-12-31', ...path(60, 100) });

  it.each([
    ['2025-12-31', 0],
    ['2030-12-31', 100],
    ['2026-12-31', 19.99],
    ['2024-01-01', 0],
    ['2031-06-30', 100],
  ])('day %s stands at %d', (day, at) => expect(scale.x(day)).toBe(at));

  it.each([
    [100, 0],
    [60, 100],
    [80, 50],
    [40, 100],
    [120, 0],
  ])('%d %% stands at %d from the top', (percent, at) => expect(scale.y(percent)).toBe(at));

  it('a path of one day divides by nothing', () =>
    expect(scaleOf({ from: on, to: on, ...path(50) }).x(on)).toBe(0));
});

describe('labels', () => {
  it.each([
    ['far enough stay', 10, 40, 20, 10, 40],
    ['exactly far enough stay', 10, 30, 20, 10, 30],
    ['too near move apart about their middle', 48, 52, 20, 40, 60],
    ['the same place', 50, 50, 20, 40, 60],
    ['at the top both stay inside', 0, 0, 20, 0, 20],
    ['at the bottom both stay inside', 100, 98, 20, 80, 100],
  ])('%s', (_, target, forecast, gap, upper, lower) => {
    const placed = keepApart({ key: 'target', at: target }, { key: 'forecast', at: forecast }, gap);
    expect(placed.map(({ at }) => at)).toEqual([upper, lower]);
  });

  it('keep their order', () => {
    const placed = keepApart({ key: 'target', at: 52 }, { key: 'forecast', at: 48 }, 20);
    expect(placed.map(({ key }) => key)).toEqual(['forecast', 'target']);
  });

  it.each([
    ['all have room', [0, 20, 40, 60, 80, 100], 20, [0, 20, 40, 60, 80, 100]],
    ['the last wins', [0, 18, 36, 54, 72, 100], 20, [0, 36, 72, 100]],
    ['two at one place', [99, 100], 5, [100]],
    ['none', [], 5, []],
  ])('of an axis: %s', (_, places, gap, shown) => {
    const labels = places.map((at) => ({ key: String(at), at }));
    expect(withRoom(labels, gap).map(({ at }) => at)).toEqual(shown);
  });

  it.each([
    [0, 'start'],
    [65, 'start'],
    [65.01, 'end'],
    [100, 'end'],
  ])('a rule at %d has its name at the %s', (at, side) => expect(sideOf(at)).toBe(side));

  it.each([
    ['a line high up leaves room below', [0, 10, 20], 92],
    ['a line below leaves room above', [80, 90], 14],
    ['no line', [], 92],
  ])('%s', (_, line, height) => expect(freeHeight(line)).toBe(height));
});

describe('ends of years', () => {
  it.each([
    [
      'from the middle of a year',
      '2025-07-01',
      '2030-12-31',
      ['2025', '2026', '2027', '2028', '2029', '2030'],
    ],
    ['from the last day of a year', '2025-12-31', '2026-12-31', ['2025', '2026']],
    ['within one year', '2026-01-01', '2026-12-30', []],
  ])('%s', (_, from, to, years) => expect(yearEnds(from, to).map(({ year }) => year)).toEqual(years));
});
