import type { Figure } from '@/lib/domain/indicators/figure';

/** A percentage in hundredths of a percent: 9.700 is 97%. Whole, so that comparing never rounds. */
export type BasisPoints = number;
export const WHOLE: BasisPoints = 10_000;

/**
 * An exact part of the whole, `parts` of `per`. Whole numbers all through: with 549.000 mediators and the days of a
 * year the largest product stays a thousand times below what a number holds exactly.
 */
export type Share = { readonly parts: number; readonly per: number };

/** 9.700 basis points as an exact share. */
export const shareOf = (points: BasisPoints): Share => ({ parts: points, per: WHOLE });

/** Whether n/N ≥ share, by cross-multiplication. N must be above 0: «không phát sinh» reaches nothing and misses nothing. */
export const reaches = ({ numerator, denominator }: Figure, { parts, per }: Share): boolean =>
  numerator * per >= parts * denominator;

/** The smallest count that is at least this share of N. */
export const countFor = ({ parts, per }: Share, denominator: number): number => {
  const product = parts * denominator;
  return (product - (product % per)) / per + (product % per === 0 ? 0 : 1);
};

/** n/N in basis points, half up, from the exact fraction. N must be above 0. */
export const basisPointsOf = ({ numerator, denominator }: Figure): BasisPoints => {
  const doubled = 2 * numerator * WHOLE + denominator;
  return (doubled - (doubled % (2 * denominator))) / (2 * denominator);
};
