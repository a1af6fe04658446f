import { describe, expect, it } from 'vitest';
import { countedFigure, countOf, countReasons } from '@/lib/domain/indicators/count';
import { addUp, hasRecords, percentOf } from '@/lib/domain/indicators/figure';

const figure = countedFigure(
  countReasons([
    { reason: 'skilled', count: 2 },
    { reason: 'skills_missing', count: 1 },
    { reason: 'skilled', count: 3 },
    { reason: 'awaiting_recognition', count: 4 },
  ]),
);

describe('a figure', () => {
  it('divides what is counted by what is counted and left out; what is outside is neither', () => {
    expect(figure).toEqual({
      numerator: 5,
      denominator: 6,
      reasons: { skilled: 5, skills_missing: 1, awaiting_recognition: 4 },
    });
    expect(countOf('outside', figure.reasons)).toBe(4);
  });

  it('of several places adds what is above and what is below', () => {
    expect(addUp([figure, { numerator: 0, denominator: 3 }])).toEqual({ numerator: 5, denominator: 9 });
  });

  it('of nothing is «không phát sinh»: neither 0 nor 100', () => {
    const nothing = countedFigure({ awaiting_recognition: 4 });
    expect([hasRecords(nothing), percentOf(nothing)]).toEqual([false, null]);
    expect(percentOf({ numerator: 4053, denominator: 5111 })).toBeCloseTo(79.2995, 4);
  });
});
