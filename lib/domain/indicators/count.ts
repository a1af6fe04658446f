import type { Figure } from '@/lib/domain/indicators/figure';
import { REASON_CODES, REASONS, type ReasonCode } from '@/lib/domain/indicators/reasons';
import type { Verdict } from '@/lib/domain/indicators/verdict';

/** How many records were judged for each reason; a reason nobody had is absent. */
export type ReasonCounts = Readonly<Partial<Record<ReasonCode, number>>>;

/** Judged records of one place, added up by reason. */
export function countReasons(
  judged: Iterable<{ readonly reason: ReasonCode; readonly count: number }>,
): ReasonCounts {
  const counts: Partial<Record<ReasonCode, number>> = {};
  for (const { reason, count } of judged) counts[reason] = (counts[reason] ?? 0) + count;
  return counts;
}

const isOf = (verdict: Verdict, reason: ReasonCode): boolean => REASONS[reason].verdict === verdict;

/** How many records have this verdict. */
export const countOf = (verdict: Verdict, counts: ReasonCounts): number =>
  REASON_CODES.reduce((sum, reason) => sum + (isOf(verdict, reason) ? (counts[reason] ?? 0) : 0), 0);

/** The figure that the reasons add up to: counted of counted and left out. */
const figureOf = (counts: ReasonCounts): Figure => {
  const numerator = countOf('counted', counts);
  return { numerator, denominator: numerator + countOf('left_out', counts) };
};

/** A figure with all that was judged for it, so that every number beside it comes from the same records. */
export type CountedFigure = Figure & { readonly reasons: ReasonCounts };

/** The figure of judged records. */
export const countedFigure = (reasons: ReasonCounts): CountedFigure => ({ ...figureOf(reasons), reasons });
