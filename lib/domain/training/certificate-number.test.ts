import { describe, expect, it } from 'vitest';
import { certificateNumbers, nextRunningNumber } from '@/lib/domain/training/certificate-number';

describe('numbers of certificates', () => {
  it('run on', () => {
    expect(certificateNumbers(12, 3, 'GCN-UBND')).toEqual(['12/GCN-UBND', '13/GCN-UBND', '14/GCN-UBND']);
    expect(certificateNumbers(12, 0, 'GCN-UBND')).toEqual([]);
  });

  it.each<[string, readonly string[], number]>([
    ['none given yet', [], 1],
    ['the highest, not the last', ['9/GCN', '11/GCN', '2/GCN'], 12],
    ['another sign', ['40/GCN-STP'], 1],
    ['written otherwise', ['GCN 40', '41', '42/', '/GCN'], 1],
    ['a sign with a stroke', ['7/2026/GCN'], 1],
  ])('begin after %s', (_, given, expected) => {
    expect(nextRunningNumber(given, 'GCN')).toBe(expected);
  });
});
