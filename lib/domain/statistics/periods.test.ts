import { describe, expect, it } from 'vitest';
import { addDays, endOfMonth, startOfMonth } from '@/lib/domain/calendar';
import { overlappingCodes } from '@/lib/domain/dated-rows';
import {
  CUT_OFFS,
  defaultPeriod,
  isRunning,
  monthsOf,
  parsePeriod,
  PERIOD_KINDS,
  periodsOfYear,
} from '@/lib/domain/statistics/periods';

describe('periods', () => {
  it.each([
    ['2026-02', 'Tháng 2/2026', '2026-02-01', '2026-02-28'],
    ['2028-02', 'Tháng 2/2028', '2028-02-01', '2028-02-29'],
    ['2026-quy-4', 'Quý 4/2026', '2026-10-01', '2026-12-31'],
    ['2026-nua-nam-1', '6 tháng đầu năm 2026', '2026-01-01', '2026-06-30'],
    ['2026-nua-nam-2', '6 tháng cuối năm 2026', '2026-07-01', '2026-12-31'],
    ['2026', 'Năm 2026', '2026-01-01', '2026-12-31'],
    ['2026-so-bo-6-thang', 'Sơ bộ 6 tháng 2026', '2026-01-01', '2026-05-31'],
    ['2026-so-bo-nam', 'Sơ bộ năm 2026', '2026-01-01', '2026-10-31'],
    ['2026-tron-nam', 'Tròn năm 2026', '2026-01-01', '2026-12-31'],
  ])('%s is %s, %s to %s', (code, label, from, to) => {
    expect(parsePeriod(code)).toMatchObject({ code, label, from, to });
  });

  it.each(['', '26', '2026-13', '2026-0', '2026-quy-5', '2026-Q4', '20266', '1800', '2026-so-bo', "2026'--"])(
    'an address that names no period is refused: «%s»',
    (code) => expect(parsePeriod(code)).toBeNull(),
  );

  it('a year has every kind, each code reads back, and all are whole months', () => {
    const periods = periodsOfYear(2026);
    expect(new Set(periods.map((period) => period.kind))).toEqual(new Set(PERIOD_KINDS));
    for (const period of periods) {
      expect(parsePeriod(period.code)).toEqual(period);
      expect(period.from).toBe(startOfMonth(period.from));
      expect(period.to).toBe(endOfMonth(period.to));
    }
  });

  it('months, quarters and halves cover the year without gap or overlap', () => {
    for (const kind of ['month', 'quarter', 'half_year'] as const) {
      const parts = periodsOfYear(2028).filter((period) => period.kind === kind);
      expect(parts.at(0)?.from).toBe('2028-01-01');
      expect(parts.at(-1)?.to).toBe('2028-12-31');
      parts.slice(1).forEach((part, index) => expect(part.from).toBe(addDays(parts[index]?.to ?? '', 1)));
    }
  });

  it('statistical periods name their circular, exist only under it, and have one version a day', () => {
    expect(parsePeriod('2026-so-bo-nam')?.legalBasis).toContain('17/2025/TT-BTP');
    expect(parsePeriod('2018-so-bo-nam')).toBeNull();
    expect(parsePeriod('2018')?.legalBasis).toBeNull();
    expect(overlappingCodes(CUT_OFFS)).toEqual([]);
  });

  it('shows the running year unasked; a period runs through its last day', () => {
    const period = defaultPeriod('2026-11-22');
    expect(period.code).toBe('2026');
    expect(isRunning(period, '2026-12-31')).toBe(true);
    expect(isRunning(period, '2027-01-01')).toBe(false);
  });

  it('lists the months of a period', () => {
    expect(monthsOf({ from: '2026-11-01', to: '2027-01-31' })).toEqual([
      '2026-11-01',
      '2026-12-01',
      '2027-01-01',
    ]);
  });
});
