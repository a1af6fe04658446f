import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlappingCodes } from '@/lib/domain/dated-rows';
import type { IndicatorCode } from '@/lib/domain/indicators/codes';
import { USUAL_SETTINGS } from '@/lib/domain/indicators/settings';
import { gapTo } from '@/lib/domain/programme/gap';
import { MINIMUM_COUNTS, type PlaceLevel } from '@/lib/domain/programme/minimum-counts';
import { pathOf, pathOn } from '@/lib/domain/programme/path';
import { shareOf } from '@/lib/domain/programme/share';
import { stepsTo2030 } from '@/lib/domain/programme/shipped/shipped-plan';
import { shortfallOf, standingOf } from '@/lib/domain/programme/standing';
import { targetsOf } from '@/lib/domain/programme/targets';

const DAY = '2026-07-02'; // 183 of 365 days: the path of 50 → 72 % stands at 61,03 %
const standing = (code: IndicatorCode, level: PlaceLevel, numerator: number, denominator: number) => {
  const targets = targetsOf({
    shipped: stepsTo2030([5_000, 7_200, 7_800, 8_200, 8_600, 9_000]),
    city: {},
    commune: {},
  });
  const path = pathOf(code, targets, { from: '2025-07-01', to: '2030-12-31' }, USUAL_SETTINGS);
  return standingOf({ code, level, day: DAY, figure: { numerator, denominator }, path: pathOn(path, DAY) });
};

describe('how a figure stands', () => {
  it.each([
    ['skills_trained', 'commune', 0, 0, 'not_applicable'],
    ['skills_trained', 'commune', 4, 4, 'too_few'],
    ['skills_trained', 'commune', 0, 5, 'behind'],
    ['skills_trained', 'team', 3, 4, 'too_few'],
    ['skills_trained', 'city', 72, 100, 'reached'],
    ['skills_trained', 'city', 71, 100, 'on_path'],
    ['skills_trained', 'city', 62, 100, 'on_path'],
    ['skills_trained', 'city', 61, 100, 'behind'],
    ['skills_trained', 'city', 719_999, 1_000_000, 'on_path'],
    ['skills_trained', 'city', 4, 4, 'too_few'],
    ['success_rate', 'commune', 9, 9, 'too_few'],
    ['success_rate', 'commune', 10, 10, 'reached'],
    ['success_rate', 'team', 9, 9, 'too_few'],
    ['success_rate', 'city', 5, 5, 'reached'],
  ] as const)('%s of a %s, %i/%i: %s', (code, level, numerator, denominator, expected) =>
    expect(standing(code, level, numerator, denominator)).toBe(expected),
  );

  it('without a target nothing is judged', () =>
    expect(
      standingOf({
        code: 'tasks_done',
        level: 'city',
        day: DAY,
        figure: { numerator: 3, denominator: 8 },
        path: null,
      }),
    ).toBe('no_target'));

  it('no day has two minimum counts', () => expect(overlappingCodes(MINIMUM_COUNTS)).toEqual([]));
});

describe('the four steps under a target of 72 %', () => {
  it.each([
    [720, 'none'],
    [719, 'under_5'],
    [671, 'under_5'],
    [670, 'from_5_to_15'],
    [570, 'from_5_to_15'],
    [569, 'over_15'],
    [0, 'over_15'],
  ])('%i of 1.000: %s', (numerator, expected) =>
    expect(shortfallOf({ numerator, denominator: 1_000 }, 7_200)).toBe(expected),
  );
});

describe('one definition', () => {
  const figures = fc
    .tuple(fc.integer({ min: 5, max: 40_000 }), fc.integer({ min: 0, max: 40_000 }))
    .map(([denominator, raw]) => ({ denominator, numerator: raw % (denominator + 1) }));

  it('reached, nothing missing and no step under the target are the same thing', () =>
    fc.assert(
      fc.property(figures, fc.integer({ min: 0, max: 10_000 }), (figure, value) => {
        const target = { year: 2026, value, origin: 'city', proposed: false } as const;
        const standing = standingOf({
          code: 'skills_trained',
          level: 'city',
          day: DAY,
          figure,
          path: { target, due: shareOf(value) },
        });
        const reached = standing === 'reached';
        expect(gapTo('skills_trained', figure, value).short === 0).toBe(reached);
        expect(shortfallOf(figure, value) === 'none').toBe(reached);
      }),
    ));
});
