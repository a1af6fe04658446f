import type { IndicatorCode } from '@/lib/domain/indicators/codes';
import { hasRecords, type Figure } from '@/lib/domain/indicators/figure';
import type { IsoDate } from '@/lib/domain/iso-date';
import { minimumOn, type PlaceLevel } from '@/lib/domain/programme/minimum-counts';
import type { PathDay } from '@/lib/domain/programme/path';
import { WHOLE, reaches, shareOf, type BasisPoints } from '@/lib/domain/programme/share';

/** How a figure stands against its target. The first three are judgements, the last three say why there is none. */
export const STANDINGS = ['reached', 'on_path', 'behind', 'not_applicable', 'too_few', 'no_target'] as const;
export type Standing = (typeof STANDINGS)[number];

export const STANDING_LABELS: Record<Standing, string> = {
  reached: 'Đạt chỉ tiêu năm',
  on_path: 'Theo lộ trình',
  behind: 'Chậm so với lộ trình',
  not_applicable: 'Không phát sinh',
  too_few: 'Ít quá, chưa xét',
  no_target: 'Chưa đặt chỉ tiêu',
};

/** A figure of a place on a day, to be judged. */
export type JudgedFigure = {
  readonly code: IndicatorCode;
  readonly level: PlaceLevel;
  readonly day: IsoDate;
  readonly figure: Figure;
  /** What the path says of that day; null when no target is set for it. */
  readonly path: PathDay | null;
};

/** Reached: the year's target already today. On path: as far as the path is today. All on exact fractions. */
export const standingOf = ({ code, level, day, figure, path }: JudgedFigure): Standing => {
  if (!hasRecords(figure)) return 'not_applicable';
  if (figure.denominator < minimumOn(code, level, day)) return 'too_few';
  if (path === null) return 'no_target';
  if (reaches(figure, shareOf(path.target.value))) return 'reached';
  return reaches(figure, path.due) ? 'on_path' : 'behind';
};

/** How far under the year's target, in the four steps of the heat table (percentage points). */
export type Shortfall = 'none' | 'under_5' | 'from_5_to_15' | 'over_15';

/** The step of a figure under a target; exactly 5 and exactly 15 points belong to the middle one. */
export const shortfallOf = ({ numerator, denominator }: Figure, target: BasisPoints): Shortfall => {
  const missing = target * denominator - WHOLE * numerator;
  if (missing <= 0) return 'none';
  if (missing < 500 * denominator) return 'under_5';
  return missing <= 1_500 * denominator ? 'from_5_to_15' : 'over_15';
};
