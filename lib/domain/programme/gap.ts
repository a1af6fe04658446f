import type { IndicatorCode } from '@/lib/domain/indicators/codes';
import type { Figure } from '@/lib/domain/indicators/figure';
import { INDICATOR_NATURES } from '@/lib/domain/programme/nature';
import { WHOLE, countFor, reaches, shareOf, type BasisPoints } from '@/lib/domain/programme/share';

/**
 * What is missing to a target, in people, teams, cases or tasks.
 *
 * - `short`: with N as it is today, how many more should have been reached: «Thiếu 5 vụ thành». This is what the card and
 *   the heat table say, the same for every indicator, so that a column adds up and can be compared.
 * - `surplus`: how many could fall away without falling under the target: «Đã vượt 80 tổ».
 * - `inARow`: only where what is done is done (cases, newcomers): how many further ones in a row must go well to get
 *   there, since N grows with each; null when no number does it (100% after one failure).
 */
export type Gap =
  | { readonly denominator: 'fixed'; readonly short: number; readonly surplus: number }
  | {
      readonly denominator: 'growing';
      readonly short: number;
      readonly surplus: number;
      readonly inARow: number | null;
    };

/** (n + k) / (N + k) ≥ t, solved for the smallest whole k. */
const successesInARow = (figure: Figure, target: BasisPoints): number | null => {
  if (reaches(figure, shareOf(target))) return 0;
  if (target >= WHOLE) return null;
  const missing = target * figure.denominator - WHOLE * figure.numerator;
  return Math.ceil(missing / (WHOLE - target));
};

/** What is missing to `target`, or how far above it. Says 0 and 0 for «không phát sinh»: nothing is missing there. */
export const gapTo = (code: IndicatorCode, figure: Figure, target: BasisPoints): Gap => {
  const wanted = countFor(shareOf(target), figure.denominator);
  const sides = {
    short: Math.max(0, wanted - figure.numerator),
    surplus: Math.max(0, figure.numerator - wanted),
  };
  const { denominator } = INDICATOR_NATURES[code];
  return denominator === 'fixed'
    ? { denominator, ...sides }
    : { denominator, ...sides, inARow: successesInARow(figure, target) };
};
