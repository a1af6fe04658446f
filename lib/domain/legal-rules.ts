import { rowsInForce, type DatedRow } from '@/lib/domain/dated-rows';
import type { IsoDate } from '@/lib/domain/iso-date';

/** Time limits set by law. The unit is part of the name, so a value can never be read in the wrong one. */
export const LEGAL_RULE_CODES = ['start_within_days', 'court_recognition_months'] as const;
export type LegalRuleCode = (typeof LEGAL_RULE_CODES)[number];

export type LegalRule = DatedRow & { readonly code: LegalRuleCode; readonly value: number };

/** Adding the amended law means closing a row with `effectiveTo` and adding the next; no code changes. */
export const LEGAL_RULES: readonly LegalRule[] = [
  {
    code: 'start_within_days',
    value: 3,
    legalBasis: 'Luật Hòa giải ở cơ sở 35/2013/QH13, Điều 20 khoản 2',
    effectiveFrom: '2014-01-01',
    effectiveTo: null,
  },
  {
    code: 'court_recognition_months',
    value: 6,
    legalBasis: 'Bộ luật Tố tụng dân sự 92/2015/QH13, Điều 418 khoản 1',
    effectiveFrom: '2016-07-01',
    effectiveTo: null,
  },
];

/** The version of a rule in force on `date`; null when no such rule existed then. */
export const ruleOn = (
  code: LegalRuleCode,
  date: IsoDate,
  rules: readonly LegalRule[] = LEGAL_RULES,
): LegalRule | null => rowsInForce(rules, date).find((rule) => rule.code === code) ?? null;
