import type { CaseFigures } from '@/lib/domain/statistics/case-figures';

/**
 * Under five cases one more success moves a rate by twenty points or more: the portal shows n/N and neither
 * colours nor ranks. Five is also the smallest cell the portal publishes, so one limit serves both.
 */
export const MINIMUM_N = 5;

/** n of N, never a bare percentage. `tooFew`: no percentage, colour or rank may be drawn from it. */
export type Rate = { readonly n: number; readonly N: number; readonly tooFew: boolean };

const rate = (n: number, N: number): Rate => ({ n, N, tooFew: N < MINIMUM_N });

/**
 * Tỷ lệ hòa giải thành trên số vụ đã kết thúc: successful ÷ (successful + unsuccessful), the official use (Sở
 * Tư pháp Hà Nội, first half of 2021: 1.577 of 1.953). Cases in hand, refused, referred or entered twice are
 * left out.
 */
export const successRateOnClosed = (figures: CaseFigures): Rate =>
  rate(figures.successful, figures.successful + figures.unsuccessful);

/**
 * Tỷ lệ hòa giải thành trên số vụ tiếp nhận: successful ÷ (received − ended otherwise), so cases in hand
 * lower it. A matter out of scope or entered twice was never received for mediation.
 */
export const successRateOnReceived = (figures: CaseFigures): Rate =>
  rate(figures.successful, figures.received - figures.endedOtherwise);

/** The percentage of a rate, 0–100, unrounded; null when there are too few cases to say one. */
export const percentOf = ({ n, N, tooFew }: Rate): number | null => (tooFew ? null : (n * 100) / N);
