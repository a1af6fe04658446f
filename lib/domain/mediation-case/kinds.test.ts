import { describe, expect, it } from 'vitest';
import { overlappingCodes } from '@/lib/domain/dated-rows';
import { CASE_KINDS } from '@/lib/domain/mediation-case/case';
import { SUB_KINDS, subKindsOn } from '@/lib/domain/mediation-case/kinds';

describe('sub-kinds', () => {
  it('has one version of each code on any day', () => {
    expect(overlappingCodes(SUB_KINDS)).toEqual([]);
  });

  it.each(CASE_KINDS)('%s has choices today, none before the decree, each with its own label', (kind) => {
    const labels = subKindsOn(kind, '2026-11-22').map((row) => row.label);
    expect(labels.length).toBeGreaterThan(0);
    expect(new Set(labels).size).toBe(labels.length);
    expect(subKindsOn(kind, '2014-04-24')).toEqual([]);
  });

  it('offers a sub-kind under its own kind only', () => {
    expect(subKindsOn('conflict', '2026-11-22').map((row) => row.code)).toContain('shared_path');
    expect(subKindsOn('civil', '2026-11-22').map((row) => row.code)).not.toContain('shared_path');
  });
});
