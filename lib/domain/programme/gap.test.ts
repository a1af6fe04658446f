import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapTo } from '@/lib/domain/programme/gap';
import { reaches, shareOf } from '@/lib/domain/programme/share';

describe('what is missing to a target', () => {
  it.each([
    // The figures of the city's picture: «Thiếu 1.349 người», «Thiếu 11 tổ», «Đã vượt 80 tổ».
    ['skills_trained', 21_764, 32_101, 7_200, { short: 1_349, surplus: 0 }],
    ['teams_in_order', 4_947, 5_111, 9_700, { short: 11, surplus: 0 }],
    ['teams_supported', 489, 5_111, 800, { short: 0, surplus: 80 }],
    ['teams_supported', 489, 5_111, 1_000, { short: 23, surplus: 0 }],
    // One trainer for a hundred teams: 52 for 5.111.
    ['trainer_density', 40, 5_111, 100, { short: 12, surplus: 0 }],
    ['skills_trained', 0, 7, 10_000, { short: 7, surplus: 0 }],
    ['skills_trained', 7, 7, 10_000, { short: 0, surplus: 0 }],
    ['skills_trained', 0, 0, 9_000, { short: 0, surplus: 0 }],
  ] as const)('%s, %i/%i against %i', (code, numerator, denominator, target, expected) =>
    expect(gapTo(code, { numerator, denominator }, target)).toEqual({ denominator: 'fixed', ...expected }),
  );

  it.each([
    // Five more of the 3.377 should have succeeded; as they did not, 39 in a row make up for them.
    ['success_rate', 2_950, 3_377, 8_750, { short: 5, surplus: 0, inARow: 39 }],
    ['success_rate', 9, 10, 9_000, { short: 0, surplus: 0, inARow: 0 }],
    ['success_rate', 9, 10, 10_000, { short: 1, surplus: 0, inARow: null }],
    ['new_mediators_trained', 1_126, 1_214, 10_000, { short: 88, surplus: 0, inARow: null }],
    ['success_rate', 0, 0, 9_000, { short: 0, surplus: 0, inARow: 0 }],
  ] as const)('%s, %i/%i against %i: done is done', (code, numerator, denominator, target, expected) =>
    expect(gapTo(code, { numerator, denominator }, target)).toEqual({ denominator: 'growing', ...expected }),
  );

  it('is the smallest number that does it', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40_000 }),
        fc.integer({ min: 0, max: 40_000 }),
        fc.integer({ min: 0, max: 9_999 }),
        (denominator, raw, target) => {
          const figure = { numerator: raw % (denominator + 1), denominator };
          const gap = gapTo('success_rate', figure, target);
          const after = (k: number, grows: boolean) =>
            reaches(
              { numerator: figure.numerator + k, denominator: denominator + (grows ? k : 0) },
              shareOf(target),
            );
          const row = gap.denominator === 'growing' ? (gap.inARow ?? -1) : -1;
          expect([after(gap.short, false), after(row, true)]).toEqual([true, true]);
          if (gap.short > 0)
            expect([after(gap.short - 1, false), after(row - 1, true)]).toEqual([false, false]);
          if (gap.short === 0)
            expect([after(-gap.surplus, false), after(-gap.surplus - 1, false)]).toEqual([true, false]);
        },
      ),
    ));
});
