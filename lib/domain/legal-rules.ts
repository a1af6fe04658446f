import { rowsInForce, type DatedRow } from '@/lib/domain/dated-rows';
import type { IsoDate } from '@/lib/domain/iso-date';

/** Time limits set by law. The unit is part of the name, so a value can never be read in the wrong one. */
export const LEGAL_RULE_CODES = [
  'start_within_days',
  'court_recognition_months',
  'recognise_mediators_within_working_days',
  'propose_leader_within_days',
  'recognise_leader_within_working_days',
  'verify_leaving_within_days',
  'end_mediators_within_working_days',
] as const;
export type LegalRuleCode = (typeof LEGAL_RULE_CODES)[number];

export type LegalRule = DatedRow & {
  readonly code: LegalRuleCode;
  readonly value: number;
  /** Taken over from practice, its sentence not seen: pages say so, and the value is changed here alone. */
  readonly unconfirmed?: true;
};

const JOINT_RESOLUTION = 'Nghị quyết liên tịch 01/2014/NQLT/CP-UBTƯMTTQVN';
const SINCE_JOINT_RESOLUTION = { effectiveFrom: '2015-01-10', effectiveTo: null } as const;

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
  {
    code: 'recognise_mediators_within_working_days',
    value: 5,
    legalBasis: `${JOINT_RESOLUTION}, Điều 12`,
    ...SINCE_JOINT_RESOLUTION,
  },
  {
    code: 'propose_leader_within_days',
    value: 5,
    legalBasis: `${JOINT_RESOLUTION}, Điều 13`,
    ...SINCE_JOINT_RESOLUTION,
  },
  {
    code: 'recognise_leader_within_working_days',
    value: 5,
    legalBasis: `${JOINT_RESOLUTION}, Điều 13`,
    unconfirmed: true,
    ...SINCE_JOINT_RESOLUTION,
  },
  {
    code: 'verify_leaving_within_days',
    value: 10,
    legalBasis: `${JOINT_RESOLUTION}, Điều 14`,
    ...SINCE_JOINT_RESOLUTION,
  },
  {
    code: 'end_mediators_within_working_days',
    value: 5,
    legalBasis: `${JOINT_RESOLUTION}, Điều 14`,
    unconfirmed: true,
    ...SINCE_JOINT_RESOLUTION,
  },
];

/** The version of a rule in force on `date`; null when no such rule existed then. */
export const ruleOn = (
  code: LegalRuleCode,
  date: IsoDate,
  rules: readonly LegalRule[] = LEGAL_RULES,
): LegalRule | null => rowsInForce(rules, date).find((rule) => rule.code === code) ?? null;
