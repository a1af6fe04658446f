import { describe, expect, it } from 'vitest';
import { overlappingCodes } from '@/lib/domain/dated-rows';
import { LEGAL_RULE_CODES, LEGAL_RULES, ruleOn, type LegalRule } from '@/lib/domain/legal-rules';

const version = (value: number, effectiveFrom: string, effectiveTo: string | null): LegalRule => ({
  code: 'start_within_days',
  value,
  legalBasis: 'thử',
  effectiveFrom,
  effectiveTo,
});

describe('legal rules', () => {
  it('has one version of each rule on any day', () => {
    expect(overlappingCodes(LEGAL_RULES)).toEqual([]);
  });

  it.each(LEGAL_RULE_CODES)('%s holds today and names its source', (code) => {
    expect(ruleOn(code, '2026-11-22')?.legalBasis).toMatch(/Điều \d+/);
  });

  it.each([
    ['start_within_days', '2013-12-31', null],
    ['start_within_days', '2014-01-01', 3],
    ['court_recognition_months', '2016-06-30', null],
    ['court_recognition_months', '2016-07-01', 6],
    ['recognise_mediators_within_working_days', '2015-01-09', null],
    ['recognise_mediators_within_working_days', '2015-01-10', 5],
    ['verify_leaving_within_days', '2026-11-22', 10],
  ] as const)('%s on %s is %s', (code, date, value) => {
    expect(ruleOn(code, date)?.value ?? null).toBe(value);
  });

  it('judges each day by its own version when the law changes', () => {
    const amended = [version(3, '2014-01-01', '2027-06-30'), version(5, '2027-07-01', null)];
    expect(ruleOn('start_within_days', '2027-06-30', amended)?.value).toBe(3);
    expect(ruleOn('start_within_days', '2027-07-01', amended)?.value).toBe(5);
  });

  it.each([
    ['open end', version(3, '2014-01-01', null), version(5, '2027-07-01', null)],
    ['one shared day', version(3, '2014-01-01', '2027-07-01'), version(5, '2027-07-01', null)],
    ['one inside the other', version(3, '2014-01-01', null), version(5, '2020-01-01', '2020-12-31')],
  ])('finds overlapping versions: %s', (_name, first, second) => {
    expect(overlappingCodes([first, second])).toEqual(['start_within_days']);
    expect(overlappingCodes([second, first])).toEqual(['start_within_days']);
  });
});
