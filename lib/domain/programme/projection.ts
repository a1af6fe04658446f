import { addMonths, daysBetween } from '@/lib/domain/calendar';
import { hasRecords, type Figure } from '@/lib/domain/indicators/figure';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { PathShape } from '@/lib/domain/programme/path';
import { WHOLE, countFor, shareOf, type BasisPoints } from '@/lib/domain/programme/share';

/** The value an indicator had at the end of a month, as it was kept. */
export type MonthPoint = { readonly day: IsoDate; readonly figure: Figure };

/** Under this many months any line through the points is a guess. */
export const MONTHS_TO_PROJECT = 6;

/**
 * Where an indicator would be on the last day if it went on as it did, never more certain than its history.
 * `too_few`: too little history. `begins_again`: the count starts from nothing every January, so this year says nothing
 * about 2030.
 */
export type Projection =
  | { readonly kind: 'too_few'; readonly months: number }
  | { readonly kind: 'begins_again' }
  | {
      readonly kind: 'projected';
      readonly day: IsoDate;
      readonly value: BasisPoints;
      readonly low: BasisPoints;
      readonly high: BasisPoints;
      /** Gained a year at the present N, in people, teams or cases; negative when it falls. */
      readonly perYear: number;
    };

/** What a projection needs to know besides the points. */
export type ProjectionFrame = {
  readonly shape: PathShape;
  readonly planFrom: IsoDate;
  readonly until: IsoDate;
};

type Height = { readonly day: IsoDate; readonly points: number; readonly figure: Figure };

/** One value a month, the last of it, from the plan's first day on; months without anything to count say nothing. */
const monthlyHeights = (points: readonly MonthPoint[], planFrom: IsoDate): readonly Height[] => {
  const byMonth = new Map<string, Height>();
  const usable = points.filter(({ day, figure }) => day >= planFrom && hasRecords(figure));
  for (const { day, figure } of [...usable].sort((one, other) => (one.day < other.day ? -1 : 1))) {
    const points = (WHOLE * figure.numerator) / figure.denominator;
    byMonth.set(day.slice(0, 7), { day, points, figure });
  }
  return [...byMonth.values()];
};

/** Basis points a day between every two months, in order. */
const slopesBetween = (heights: readonly Height[]): readonly number[] =>
  heights
    .flatMap((later, index) =>
      heights
        .slice(0, index)
        .map((earlier) => (later.points - earlier.points) / daysBetween(earlier.day, later.day)),
    )
    .sort((one, other) => one - other);

/** The value a part of the way through an ordered list, between neighbours where it falls between. */
const quantile = (ordered: readonly number[], part: number): number => {
  const place = (ordered.length - 1) * part;
  const lower = ordered[Math.floor(place)] ?? 0;
  const upper = ordered[Math.ceil(place)] ?? lower;
  return lower + (upper - lower) * (place - Math.floor(place));
};

const clip = (points: number): BasisPoints => Math.min(WHOLE, Math.max(0, Math.round(points)));

/**
 * From the last kept value on by the median of the slopes between every two months (Theil–Sen); the range by the middle
 * half of those slopes. A median does not follow one campaign or one late import, as least squares would, and the range
 * opens from today's point as the chart draws it.
 */
export const project = (
  points: readonly MonthPoint[],
  { shape, planFrom, until }: ProjectionFrame,
): Projection => {
  if (shape === 'each_year') return { kind: 'begins_again' };
  const heights = monthlyHeights(points, planFrom);
  const last = heights[heights.length - 1];
  const young = last === undefined || last.day < addMonths(planFrom, MONTHS_TO_PROJECT);
  if (young || heights.length < MONTHS_TO_PROJECT) return { kind: 'too_few', months: heights.length };

  const slopes = slopesBetween(heights);
  const ahead = Math.max(0, daysBetween(last.day, until));
  const reachedBy = (part: number) => clip(last.points + quantile(slopes, part) * ahead);
  return {
    kind: 'projected',
    day: until,
    value: reachedBy(0.5),
    low: reachedBy(0.25),
    high: reachedBy(0.75),
    perYear: Math.round((quantile(slopes, 0.5) * 365 * last.figure.denominator) / WHOLE),
  };
};

/** How a projection stands to the target of the last day: sure within its range, open, or sure to miss. */
export type Outlook = 'reaches' | 'may_reach' | 'misses';

/** What the range says: all of it above the target, some, or none. */
export const outlookOf = (
  { low, high }: { readonly low: BasisPoints; readonly high: BasisPoints },
  target: BasisPoints,
): Outlook => {
  if (low >= target) return 'reaches';
  return high >= target ? 'may_reach' : 'misses';
};

/**
 * How many a year it takes from `today` to have the target by `until` at the present N; 0 when it is reached, and never
 * more than is missing, when less than a year is left.
 */
export const neededPerYear = (
  figure: Figure,
  target: BasisPoints,
  today: IsoDate,
  until: IsoDate,
): number => {
  const short = Math.max(0, countFor(shareOf(target), figure.denominator) - figure.numerator);
  const days = daysBetween(today, until);
  return days <= 365 ? short : Math.ceil((short * 365) / days);
};
