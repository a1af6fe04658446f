/**
 * A figure is two whole numbers, never a percentage: upwards numerators and denominators are added, percentages are not
 * averaged, and a target is compared with the exact fraction.
 */
export type Figure = { readonly numerator: number; readonly denominator: number };

/** Figures of several places together. */
export const addUp = (figures: readonly Figure[]): Figure =>
  figures.reduce(
    (sum, { numerator, denominator }) => ({
      numerator: sum.numerator + numerator,
      denominator: sum.denominator + denominator,
    }),
    { numerator: 0, denominator: 0 },
  );

/** Whether there was anything to count. «Không phát sinh» has no percentage, colour or rank: it is neither 0 nor 100. */
export const hasRecords = ({ denominator }: Figure): boolean => denominator > 0;

/** 0–100 and unrounded, for showing only; null for «không phát sinh». */
export const percentOf = (figure: Figure): number | null =>
  hasRecords(figure) ? (figure.numerator * 100) / figure.denominator : null;
