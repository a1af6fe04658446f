import type { IsoDate } from '@/lib/domain/iso-date';

/** The years of the programme for which a plan sets a target; the state speaks of the end of 2030 (QĐ 315/QĐ-TTg). */
export const PROGRAMME_YEARS = [2025, 2026, 2027, 2028, 2029, 2030] as const;
export type ProgrammeYear = (typeof PROGRAMME_YEARS)[number];

/** Whether a target can stand for this year at all. */
export const isProgrammeYear = (year: number): year is ProgrammeYear =>
  (PROGRAMME_YEARS as readonly number[]).includes(year);

/** The day on which a year's target has to be reached: «Mốc năm là ngày 31/12». */
export const markDay = (year: number): IsoDate => `${year}-12-31`;

/** A value for each year that has one; a year without one has no target. */
export type ByYear<Value> = Readonly<Partial<Record<ProgrammeYear, Value>>>;
