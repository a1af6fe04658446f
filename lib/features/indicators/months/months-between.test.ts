import { describe, expect, it } from 'vitest';
import { monthEnds } from '@/lib/features/indicators/months/months-between';

describe('the months that have ended', () => {
  it.each([
    ['2025-07-01', '2025-07-30', []],
    ['2025-07-01', '2025-07-31', ['2025-07-31']],
    ['2025-12-15', '2026-03-01', ['2025-12-31', '2026-01-31', '2026-02-28']],
    ['2028-01-31', '2028-02-29', ['2028-01-31', '2028-02-29']],
    ['2026-08-01', '2026-07-31', []],
  ])('from %s up to %s', (from, upTo, expected) => {
    expect(monthEnds(from, upTo)).toEqual(expected);
  });
});
