import { describe, expect, it } from 'vitest';
import { shortDecisionNumber } from '@/lib/domain/roll/decision-number';

describe('shortDecisionNumber', () => {
  it.each([
    ['142/QĐ-UBND', 'QĐ 142'],
    ['142', 'QĐ 142'],
    ['142a/QĐ-UBND', 'QĐ 142a'],
    [' 07/2025/QĐ-UBND ', 'QĐ 07'],
    ['QĐ-UBND số 142', 'QĐ-UBND số 142'],
    ['không số', 'không số'],
  ])('%s → %s', (number, expected) => expect(shortDecisionNumber(number)).toBe(expected));
});
