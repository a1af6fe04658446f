import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, startOfMonth } from '@/lib/domain/calendar';
import {
  addFigures,
  figuresBy,
  figuresHold,
  figuresOfCases,
  figuresOfMonths,
  NO_CASES,
  type CaseFigures,
  type CountableCase,
  type Ending,
  type MonthlyMovement,
} from '@/lib/domain/statistics/case-figures';
import { periodsOfYear } from '@/lib/domain/statistics/periods';
import {
  MINIMUM_N,
  percentOf,
  successRateOnClosed,
  successRateOnReceived,
} from '@/lib/domain/statistics/success-rate';

type KindedCase = CountableCase & { readonly kind: 'civil' | 'family' };

const ENDINGS: readonly Ending[] = ['successful', 'unsuccessful', 'ended_otherwise'];
const KINDS = ['civil', 'family'] as const;

/** Cases received from 2024 to 2027, ended up to two years later or not at all. */
const anyCase: fc.Arbitrary<KindedCase> = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    receivedAfter: fc.nat(1460),
    ended: fc.option(fc.record({ after: fc.nat(730), as: fc.constantFrom(...ENDINGS) }), { nil: null }),
  })
  .map(({ kind, receivedAfter, ended }) => {
    const receivedOn = addDays('2024-01-01', receivedAfter);
    return {
      kind,
      receivedOn,
      ended: ended && { on: addDays(receivedOn, ended.after), as: ended.as },
    };
  });
const anyCases = fc.array(anyCase, { maxLength: 60 });
const anyPeriod = fc.constantFrom(...periodsOfYear(2025), ...periodsOfYear(2026));

const movementsOf = (cases: readonly CountableCase[]): readonly MonthlyMovement[] => {
  const months = new Set(
    cases.flatMap(({ receivedOn, ended }) => [receivedOn, ...(ended ? [ended.on] : [])].map(startOfMonth)),
  );
  return [...months].map((month) => {
    const endedAs = (ending: Ending): number =>
      cases.filter(({ ended }) => ended?.as === ending && startOfMonth(ended.on) === month).length;
    return {
      month,
      new: cases.filter(({ receivedOn }) => startOfMonth(receivedOn) === month).length,
      successful: endedAs('successful'),
      unsuccessful: endedAs('unsuccessful'),
      endedOtherwise: endedAs('ended_otherwise'),
    };
  });
};

describe('figures of a period', () => {
  it('always add up', () => {
    fc.assert(
      fc.property(anyCases, anyPeriod, (cases, period) => {
        expect(figuresHold(figuresOfCases(cases, period))).toBe(true);
      }),
    );
  });

  it('are the same from cases and from monthly movements', () => {
    fc.assert(
      fc.property(anyCases, anyPeriod, (cases, period) => {
        expect(figuresOfMonths(movementsOf(cases), period)).toEqual(figuresOfCases(cases, period));
      }),
    );
  });

  it('split by kind add up to the whole', () => {
    fc.assert(
      fc.property(anyCases, anyPeriod, (cases, period) => {
        const lines = figuresBy(cases, period, KINDS, (item) => item.kind);
        expect(lines.map((line) => line.key)).toEqual(KINDS);
        expect(addFigures(lines.map((line) => line.figures))).toEqual(figuresOfCases(cases, period));
      }),
    );
  });

  it('hand over: what is in hand at the end of a year is carried over into the next', () => {
    const [first, second] = [2025, 2026].map((year) => ({ from: `${year}-01-01`, to: `${year}-12-31` }));
    if (!first || !second) throw new Error('two years are needed');
    fc.assert(
      fc.property(anyCases, (cases) => {
        const inHand = figuresOfCases(cases, first).inHand;
        expect(figuresOfCases(cases, second).carriedOver).toBe(inHand);
      }),
    );
  });

  it.each<[string, CountableCase, Partial<CaseFigures>]>([
    [
      'received on the first day',
      { receivedOn: '2026-01-01', ended: null },
      { new: 1, carriedOver: 0, inHand: 1 },
    ],
    ['received the day before', { receivedOn: '2025-12-31', ended: null }, { new: 0, carriedOver: 1 }],
    ['received the day after', { receivedOn: '2027-01-01', ended: null }, NO_CASES],
    [
      'ended the day before',
      { receivedOn: '2025-06-01', ended: { on: '2025-12-31', as: 'successful' } },
      NO_CASES,
    ],
    [
      'ended on the first day',
      { receivedOn: '2025-06-01', ended: { on: '2026-01-01', as: 'successful' } },
      { carriedOver: 1, successful: 1, inHand: 0 },
    ],
    [
      'ended on the last day',
      { receivedOn: '2026-06-01', ended: { on: '2026-12-31', as: 'unsuccessful' } },
      { new: 1, unsuccessful: 1, inHand: 0 },
    ],
    [
      'ended the day after',
      { receivedOn: '2026-06-01', ended: { on: '2027-01-01', as: 'unsuccessful' } },
      { new: 1, unsuccessful: 0, inHand: 1 },
    ],
    [
      'out of scope',
      { receivedOn: '2026-06-01', ended: { on: '2026-06-02', as: 'ended_otherwise' } },
      { new: 1, received: 1, endedOtherwise: 1, inHand: 0 },
    ],
  ])('of 2026, a case %s', (_name, item, expected) => {
    expect(figuresOfCases([item], { from: '2026-01-01', to: '2026-12-31' })).toMatchObject(expected);
  });

  it('tells broken figures', () => {
    expect(figuresHold(NO_CASES)).toBe(true);
    expect(figuresHold({ ...NO_CASES, inHand: 1 })).toBe(false);
    expect(figuresHold({ ...NO_CASES, new: 1 })).toBe(false);
    expect(figuresHold({ ...NO_CASES, inHand: -1, successful: 1 })).toBe(false);
  });
});

describe('success rates', () => {
  // The equation of the home page: 29 = 22 + 3 + 3 + 1.
  const year: CaseFigures = {
    carriedOver: 2,
    new: 27,
    received: 29,
    successful: 22,
    unsuccessful: 3,
    endedOtherwise: 1,
    inHand: 3,
  };

  it('on closed cases leave out what is in hand; on received cases do not', () => {
    expect(successRateOnClosed(year)).toEqual({ n: 22, N: 25, tooFew: false });
    expect(successRateOnReceived(year)).toEqual({ n: 22, N: 28, tooFew: false });
    expect(percentOf(successRateOnClosed(year))).toBe(88);
  });

  it('equals the official figure of Hà Nội, first half of 2021', () => {
    const hanoi = {
      ...year,
      received: 2098,
      successful: 1577,
      unsuccessful: 376,
      endedOtherwise: 0,
      inHand: 145,
    };
    expect(percentOf(successRateOnClosed(hanoi))?.toFixed(2)).toBe('80.75');
  });

  it.each([
    [0, 0, null],
    [1, 0, null],
    [3, 1, null],
    [3, 2, 60],
    [5, 0, 100],
    [0, 5, 0],
  ])('%i successful and %i not: %s', (successful, unsuccessful, percent) => {
    const rate = successRateOnClosed({ ...NO_CASES, successful, unsuccessful });
    expect(rate.tooFew).toBe(successful + unsuccessful < MINIMUM_N);
    expect(percentOf(rate)).toBe(percent);
  });

  it('never exceed 100 %, and the rate on received never exceeds the one on closed', () => {
    fc.assert(
      fc.property(anyCases, anyPeriod, (cases, period) => {
        const figures = figuresOfCases(cases, period);
        const [closed, received] = [successRateOnClosed(figures), successRateOnReceived(figures)];
        expect(closed.n).toBeLessThanOrEqual(closed.N);
        expect(received.N).toBeGreaterThanOrEqual(closed.N);
      }),
    );
  });
});
