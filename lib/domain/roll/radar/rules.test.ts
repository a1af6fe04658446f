import { describe, expect, it } from 'vitest';
import { overlappingCodes } from '@/lib/domain/dated-rows';
import { RADAR_RULE_CODES, RADAR_RULES, radarRulesOn } from '@/lib/domain/roll/radar/rules';

describe('the rules of the radar', () => {
  it('have one version a day', () => {
    expect(overlappingCodes(RADAR_RULES)).toEqual([]);
  });

  it('are all in force today', () => {
    expect(radarRulesOn('2026-11-22').map(({ code }) => code)).toEqual(RADAR_RULE_CODES);
  });

  it('judge composition, leader and decisions for K1, and warn of the rest', () => {
    expect(RADAR_RULES.filter((rule) => rule.breaksConsolidation).map(({ code }) => code)).toEqual([
      'mediators_at_least',
      'women_at_least',
      'minority_mediators_at_least',
      'leaders_exactly',
      'everybody_recognised',
    ]);
  });
});
