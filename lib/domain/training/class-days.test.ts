import { describe, expect, it } from 'vitest';
import { halfDaysOf } from '@/lib/domain/training/class-days';

describe('half-days of a class', () => {
  it.each([
    ['2026-09-15', '2026-09-15', ['2026-09-15 morning', '2026-09-15 afternoon']],
    [
      '2026-12-31',
      '2027-01-01',
      ['2026-12-31 morning', '2026-12-31 afternoon', '2027-01-01 morning', '2027-01-01 afternoon'],
    ],
    ['2026-09-16', '2026-09-15', []],
  ])('%s to %s', (from, to, expected) => {
    expect(halfDaysOf(from, to).map(({ heldOn, part }) => `${heldOn} ${part}`)).toEqual(expected);
  });
});
