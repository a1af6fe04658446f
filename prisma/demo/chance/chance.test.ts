import { describe, expect, it } from 'vitest';
import { dayOf, instantOf, isoOf, isWeekend, millisecondsOf, minuteAt, timestampOf } from './days';
import { idAt } from './ids';
import { allocate, Lottery } from './lottery';
import { Random } from './random';

const many = <T>(times: number, draw: () => T): T[] => Array.from({ length: times }, draw);
const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

describe('chance', () => {
  it('repeats itself for a seed and differs between seeds', () => {
    const draws = (seed: string) => {
      const random = new Random(seed);
      return many(20, () => random.next());
    };
    expect(draws('a')).toEqual(draws('a'));
    expect(draws('a')).not.toEqual(draws('b'));
  });

  it('keeps to its bounds and reaches both', () => {
    const random = new Random('bounds');
    expect(new Set(many(500, () => random.between(3, 6)))).toEqual(new Set([3, 4, 5, 6]));
  });

  it('samples different members, never more than there are', () => {
    const random = new Random('sample');
    const sampled = random.sample([1, 2, 3], 5);
    expect([...sampled].sort()).toEqual([1, 2, 3]);
    expect(random.sample([1, 2, 3], 2)).toHaveLength(2);
  });

  it('refuses to pick from nothing', () => {
    expect(() => new Random('none').pick([])).toThrow(RangeError);
    expect(() => new Lottery([]).draw(new Random('none'))).toThrow(RangeError);
  });

  it('spreads as its distributions say', () => {
    const random = new Random('spread');
    expect(mean(many(20_000, () => random.gamma(0.8)))).toBeCloseTo(1, 1);
    const sorted = many(20_001, () => random.logNormal(38, 0.42)).sort((a, b) => a - b);
    expect(sorted[10_000]).toBeGreaterThan(37);
    expect(sorted[10_000]).toBeLessThan(39);
  });

  it('draws by weight, and never what weighs nothing', () => {
    const random = new Random('weights');
    const lottery = new Lottery([
      ['never', 0],
      ['seldom', 1],
      ['often', 9],
    ]);
    const drawn = many(5000, () => lottery.draw(random));
    expect(drawn).not.toContain('never');
    expect(drawn.filter((one) => one === 'often').length / drawn.length).toBeCloseTo(0.9, 1);
  });
});

describe('allocate', () => {
  it.each([
    [10, [1, 1, 1], [3, 4, 3]],
    [0, [1, 2], [0, 0]],
    [7, [0, 5], [0, 7]],
    [5, [], []],
  ])('splits %i by %j', (total, weights, shares) => {
    expect(allocate(total, weights)).toEqual(shares);
  });
});

describe('idAt', () => {
  it('makes UUIDv7 that sort by their time', () => {
    const random = new Random('ids');
    const ids = many(50, () => 0).map((_, index) => idAt(random, 1_600_000_000_000 + index * 1000));
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect([...ids].sort()).toEqual(ids);
    expect(Number.parseInt((ids[0] ?? '').replace('-', '').slice(0, 12), 16)).toBe(1_600_000_000_000);
  });
});

describe('days', () => {
  it.each([
    ['2026-11-21', true],
    ['2026-11-22', true],
    ['2026-11-23', false],
  ])('knows whether %s is a weekend', (date, weekend) => {
    expect(isWeekend(dayOf(date))).toBe(weekend);
    expect(isoOf(dayOf(date))).toBe(date);
  });

  it('tells the clock of Việt Nam', () => {
    const minute = minuteAt(dayOf('2026-11-20'), 6, 5);
    expect(timestampOf(minute)).toBe('2026-11-20 06:05+07');
    expect(instantOf(minute)).toBe('2026-11-19T23:05:00.000Z');
    expect(new Date(millisecondsOf(minute)).toISOString()).toBe(instantOf(minute));
  });
});
