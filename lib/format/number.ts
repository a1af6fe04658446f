const whole = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 });
const twoDecimals = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** 1349 → «1.349». Small numbers, which tables are full of, need no separator and not the formatter's time. */
export function formatCount(count: number): string {
  return Number.isInteger(count) && count >= 0 && count < 1000 ? String(count) : whole.format(count);
}

/**
 * n of N as «67,80%». Rounding never says more than is true: 100,00% only when nothing is missing,
 * 0,00% only when there is nothing. N must be above 0; where it may be 0 or small, use the `Fraction` component.
 */
export function formatPercent(n: number, N: number): string {
  const percent = (100 * n) / N;
  if (n < N && percent > 99.99) return '99,99%';
  if (n > 0 && percent < 0.01) return '0,01%';
  return `${twoDecimals.format(percent)}%`;
}

const upToTwoDecimals = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

/** A percentage that was set and not counted, or a distance in points: 87.5 → «87,5», 90 → «90». */
export function formatPoints(percent: number): string {
  return upToTwoDecimals.format(percent);
}

/** 15000000 → «15.000.000 đồng». */
export function formatMoney(dong: number): string {
  return `${whole.format(dong)} đồng`;
}
