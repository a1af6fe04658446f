import { describe, expect, it } from 'vitest';
import { compareTotals, totalsAgree, type TotalFigures } from './figures';
import { compareUnits } from './compare-units';

const total: TotalFigures = {
  neighbourhoods: 2,
  teams: 2,
  households: 400,
  people: 9,
  cases: 12,
  inHand: 2,
  civil: 3,
  family: 4,
  conflict: 5,
  other: 0,
  successful: 8,
  unsuccessful: 1,
  endedOtherwise: 1,
};

describe('the sums before and after', () => {
  it('may differ in the number of units alone', () => {
    expect(totalsAgree(compareTotals(total, { ...total, neighbourhoods: 1, teams: 1 }))).toBe(true);
    const rest = Object.keys(total).filter(
      (key) => key !== 'neighbourhoods' && key !== 'teams',
    ) as (keyof TotalFigures)[];
    for (const key of rest)
      expect(totalsAgree(compareTotals(total, { ...total, [key]: total[key] + 1 })), key).toBe(false);
  });
});

describe('units before and after', () => {
  const unit = (id: string, inForce = true) => ({ id, inForce });

  it.each([
    ['stays', [unit('a')], [unit('a')], { before: unit('a'), after: unit('a') }],
    ['ends', [unit('a')], [unit('a', false)], { before: unit('a'), after: null }],
    ['begins', [], [unit('a')], { before: null, after: unit('a') }],
  ])('are paired by id when one %s', (_, before, after, pair) => {
    expect(compareUnits(before, after)).toEqual([{ id: 'a', ...pair }]);
  });
});
