import type { IndicatorCode } from '@/lib/domain/indicators/codes';
import { RECORD_KIND_OF } from '@/lib/domain/indicators/codes';
import { rowsInForce, type DatedRow } from '@/lib/domain/dated-rows';
import type { IsoDate } from '@/lib/domain/iso-date';
import { MINIMUM_N } from '@/lib/domain/statistics/success-rate';

/** Of what size of place a figure is judged. */
export type PlaceLevel = 'city' | 'commune' | 'team';

/** Below how many records in N a rate is not judged: n/N only, no percentage, colour or rank. */
export type MinimumCount = DatedRow & {
  readonly records: 'cases' | 'people_and_teams';
  readonly below: 'city' | 'commune';
  readonly count: number;
};

const PORTAL = 'Quy ước của cổng thông tin: dưới mức này thêm một vụ hoặc một người đã đổi tỷ lệ quá nhiều';
const SINCE_THE_PLAN = { legalBasis: PORTAL, effectiveFrom: '2024-04-17', effectiveTo: null } as const;

/** A city changes its mind by a new dated row; earlier days keep being judged by the row of their time. */
export const MINIMUM_COUNTS: readonly MinimumCount[] = [
  { code: 'city_cases', records: 'cases', below: 'city', count: MINIMUM_N, ...SINCE_THE_PLAN },
  { code: 'city_others', records: 'people_and_teams', below: 'city', count: MINIMUM_N, ...SINCE_THE_PLAN },
  // A commune closes some thirty cases a year: with fewer than ten a single one moves the rate by ten points or more.
  { code: 'commune_cases', records: 'cases', below: 'commune', count: 10, ...SINCE_THE_PLAN },
  {
    code: 'commune_others',
    records: 'people_and_teams',
    below: 'commune',
    count: MINIMUM_N,
    ...SINCE_THE_PLAN,
  },
];

/** The smallest N that is judged for a place of this level on a day. */
export const minimumOn = (code: IndicatorCode, level: PlaceLevel, day: IsoDate): number => {
  const records = RECORD_KIND_OF[code] === 'case' ? 'cases' : 'people_and_teams';
  const below = level === 'city' ? 'city' : 'commune';
  const row = rowsInForce(MINIMUM_COUNTS, day).find(
    (each) => each.records === records && each.below === below,
  );
  return row?.count ?? MINIMUM_N;
};
