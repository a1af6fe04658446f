import { rowsInForce, type DatedRow } from '@/lib/domain/dated-rows';
import type { IsoDate } from '@/lib/domain/iso-date';

/** What the radar asks of a team. The unit of `value` is part of the name, so it can never be read in the wrong one. */
export const RADAR_RULE_CODES = [
  'mediators_at_least',
  'women_at_least',
  'minority_mediators_at_least',
  'leaders_exactly',
  'everybody_recognised',
  'everybody_resident',
  'quota_filled',
  'reviewed_within_months',
] as const;
export type RadarRuleCode = (typeof RADAR_RULE_CODES)[number];

export type RadarRule = DatedRow & {
  readonly code: RadarRuleCode;
  /** The threshold; 0 for a rule that has none. */
  readonly value: number;
  /** Whether a team that breaks it is not «kiện toàn» (K1 of the programme: composition, leader, decisions). */
  readonly breaksConsolidation: boolean;
};

const since2014 = { effectiveFrom: '2014-01-01', effectiveTo: null } as const;
/** 35/2013/QH13; said without its number, for the sentence stands in every row of a list. */
const LAW = 'Luật Hòa giải ở cơ sở';

/** Adding the amended law means closing a row with `effectiveTo` and adding the next; no code changes. */
export const RADAR_RULES: readonly RadarRule[] = [
  {
    code: 'mediators_at_least',
    value: 3,
    breaksConsolidation: true,
    legalBasis: `${LAW}, Điều 12 khoản 1`,
    ...since2014,
  },
  {
    code: 'women_at_least',
    value: 1,
    breaksConsolidation: true,
    legalBasis: `${LAW}, Điều 12 khoản 1`,
    ...since2014,
  },
  {
    code: 'minority_mediators_at_least',
    value: 1,
    breaksConsolidation: true,
    legalBasis: `${LAW}, Điều 12 khoản 1`,
    ...since2014,
  },
  {
    code: 'leaders_exactly',
    value: 1,
    breaksConsolidation: true,
    legalBasis: `${LAW}, Điều 12 khoản 1 và Điều 14`,
    ...since2014,
  },
  {
    code: 'everybody_recognised',
    value: 0,
    breaksConsolidation: true,
    legalBasis: `${LAW}, Điều 8 khoản 4`,
    ...since2014,
  },
  {
    code: 'everybody_resident',
    value: 0,
    breaksConsolidation: false,
    legalBasis: `${LAW}, Điều 7 và Điều 11 khoản 1`,
    ...since2014,
  },
  {
    code: 'quota_filled',
    value: 0,
    breaksConsolidation: false,
    legalBasis: `${LAW}, Điều 12 khoản 2`,
    ...since2014,
  },
  {
    code: 'reviewed_within_months',
    value: 12,
    breaksConsolidation: false,
    legalBasis: `${LAW}, Điều 12 khoản 3`,
    ...since2014,
  },
];

/** The version of each rule in force on `day`; a code that did not exist then is not asked about. */
export const radarRulesOn = (day: IsoDate, rules: readonly RadarRule[] = RADAR_RULES): readonly RadarRule[] =>
  rowsInForce(rules, day);
