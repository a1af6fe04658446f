/** The value within which a share of the samples lies; 0 of none. */
function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/** The middle sample: one slow round of a busy machine does not move it. */
export const median = (samples: readonly number[]): number => percentile(samples, 0.5);

/** What 95 of 100 stay within. */
export const p95 = (samples: readonly number[]): number => percentile(samples, 0.95);
