import { describe, expect, it } from 'vitest';
import { formatCaseNumber, parseCaseNumber } from '@/lib/domain/mediation-case/numbering';

describe('case numbers', () => {
  it.each([
    ['3/2026', { sequence: 3, year: 2026 }],
    [' 03 / 2026 ', { sequence: 3, year: 2026 }],
    ['120/2025', { sequence: 120, year: 2025 }],
    ['0/2026', null],
    ['3/26', null],
    ['3-2026', null],
    ['1000000/2026', null],
    ['', null],
  ])('%s is read as %o', (text, expected) => expect(parseCaseNumber(text)).toEqual(expected));

  it('reads what it writes', () => {
    expect(parseCaseNumber(formatCaseNumber({ sequence: 41, year: 2026 }))).toEqual({
      sequence: 41,
      year: 2026,
    });
  });
});
