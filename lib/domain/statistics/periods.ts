import { addMonths, endOfMonth, isBefore, yearOf } from '@/lib/domain/calendar';
import { rowsInForce, type DatedRow } from '@/lib/domain/dated-rows';
import type { IsoDate } from '@/lib/domain/iso-date';

/** Calendar periods, then the statistical ones whose real figures stop before the year does. */
export const PERIOD_KINDS = [
  'month',
  'quarter',
  'half_year',
  'year',
  'so_bo_6_thang',
  'so_bo_nam',
  'tron_nam',
] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/**
 * Whole months, both ends included. `code` stands in the address; `legalBasis` is null for plain calendar
 * periods.
 */
export type Period = {
  readonly kind: PeriodKind;
  readonly code: string;
  readonly label: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly legalBasis: string | null;
};

type CutOff = DatedRow & { readonly kind: PeriodKind; readonly label: string; readonly months: number };

const CIRCULAR_17 = 'Thông tư 17/2025/TT-BTP (trước đó Thông tư 03/2019/TT-BTP, Điều 6)';

/**
 * Statistical cut-offs: real figures of local bodies, from 01/01 to the end of the month named. A new
 * circular is new rows.
 */
export const CUT_OFFS: readonly CutOff[] = [
  {
    kind: 'so_bo_6_thang',
    code: 'so-bo-6-thang',
    label: 'Sơ bộ 6 tháng',
    months: 5,
    legalBasis: CIRCULAR_17,
    effectiveFrom: '2019-05-15',
    effectiveTo: null,
  },
  {
    kind: 'so_bo_nam',
    code: 'so-bo-nam',
    label: 'Sơ bộ năm',
    months: 10,
    legalBasis: CIRCULAR_17,
    effectiveFrom: '2019-05-15',
    effectiveTo: null,
  },
  {
    kind: 'tron_nam',
    code: 'tron-nam',
    label: 'Tròn năm',
    months: 12,
    legalBasis: CIRCULAR_17,
    effectiveFrom: '2019-05-15',
    effectiveTo: null,
  },
];

/** `months` whole months from the first of `firstMonth`. */
const span = (year: number, firstMonth: number, months: number): { from: IsoDate; to: IsoDate } => {
  const from: IsoDate = `${String(year).padStart(4, '0')}-${String(firstMonth).padStart(2, '0')}-01`;
  return { from, to: endOfMonth(addMonths(from, months - 1)) };
};

const monthOf = (year: number, month: number): Period => ({
  kind: 'month',
  code: `${year}-${String(month).padStart(2, '0')}`,
  label: `Tháng ${month}/${year}`,
  ...span(year, month, 1),
  legalBasis: null,
});

const quarterOf = (year: number, quarter: number): Period => ({
  kind: 'quarter',
  code: `${year}-quy-${quarter}`,
  label: `Quý ${quarter}/${year}`,
  ...span(year, quarter * 3 - 2, 3),
  legalBasis: null,
});

const halfYearOf = (year: number, half: 1 | 2): Period => ({
  kind: 'half_year',
  code: `${year}-nua-nam-${half}`,
  label: `6 tháng ${half === 1 ? 'đầu' : 'cuối'} năm ${year}`,
  ...span(year, half * 6 - 5, 6),
  legalBasis: null,
});

const yearPeriodOf = (year: number): Period => ({
  kind: 'year',
  code: String(year),
  label: `Năm ${year}`,
  ...span(year, 1, 12),
  legalBasis: null,
});

const cutOffsOf = (year: number): readonly Period[] =>
  rowsInForce(CUT_OFFS, `${year}-12-31`).map((cutOff) => ({
    kind: cutOff.kind,
    code: `${year}-${cutOff.code}`,
    label: `${cutOff.label} ${year}`,
    ...span(year, 1, cutOff.months),
    legalBasis: cutOff.legalBasis,
  }));

/** Every period of a year, in the order of `PERIOD_KINDS`. */
export const periodsOfYear = (year: number): readonly Period[] => [
  ...Array.from({ length: 12 }, (_, index) => monthOf(year, index + 1)),
  ...Array.from({ length: 4 }, (_, index) => quarterOf(year, index + 1)),
  halfYearOf(year, 1),
  halfYearOf(year, 2),
  yearPeriodOf(year),
  ...cutOffsOf(year),
];

/**
 * The period of an address («2026-quy-4», «2026-so-bo-nam»); null when the text names none between 1900 and
 * 2100.
 */
export const parsePeriod = (code: string): Period | null => {
  const year = Number(/^(?:19|20)\d{2}/.exec(code)?.[0]);
  if (Number.isNaN(year)) return null;
  return periodsOfYear(year).find((period) => period.code === code) ?? null;
};

/** What a dashboard shows unasked: the running year. */
export const defaultPeriod = (today: IsoDate): Period => yearPeriodOf(yearOf(today));

/** Whether a period has not ended by `today`, so that its figures may still move. */
export const isRunning = (period: Period, today: IsoDate): boolean => !isBefore(period.to, today);

/** The months of a period as their first days, oldest first. */
export const monthsOf = (period: Pick<Period, 'from' | 'to'>): readonly IsoDate[] => {
  const months: IsoDate[] = [];
  for (let month = period.from; month <= period.to; month = addMonths(month, 1)) months.push(month);
  return months;
};
