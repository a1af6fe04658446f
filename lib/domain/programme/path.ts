import { addDays, daysBetween, yearOf } from '@/lib/domain/calendar';
import type { IndicatorCode } from '@/lib/domain/indicators/codes';
import type { IndicatorSettings } from '@/lib/domain/indicators/settings';
import { WINDOWED_CODES, type WindowedCode } from '@/lib/domain/indicators/settings';
import type { IsoDate } from '@/lib/domain/iso-date';
import { INDICATOR_NATURES } from '@/lib/domain/programme/nature';
import { WHOLE, shareOf, type BasisPoints, type Share } from '@/lib/domain/programme/share';
import type { YearTarget } from '@/lib/domain/programme/targets';
import { markDay } from '@/lib/domain/programme/years';

/**
 * `between_marks`: straight from one 31/12 to the next. `each_year`: the count begins again every January, so the way
 * to a year's target runs from nothing on the first day to the target on 31/12.
 */
export type PathShape = 'between_marks' | 'each_year';

/** The way from the plan's first day to 2030: a value for each 31/12 and how it runs between them. */
export type TargetPath = {
  readonly shape: PathShape;
  /** Where it begins; null when the first year's value holds from the start. */
  readonly start: { readonly day: IsoDate; readonly value: BasisPoints } | null;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly targets: readonly YearTarget[];
};

/** What a path says about one day: the target to be reached by 31/12, and how much of it should be done by now. */
export type PathDay = { readonly target: YearTarget; readonly due: Share };

const isWindowed = (code: IndicatorCode): code is WindowedCode =>
  (WINDOWED_CODES as readonly IndicatorCode[]).includes(code);

/** How an indicator's path runs under the city's settings: a support activity counts in its own year only (K5). */
export const shapeOf = (code: IndicatorCode, settings: Pick<IndicatorSettings, 'windows'>): PathShape => {
  if (code === 'teams_supported') return 'each_year';
  return isWindowed(code) && settings.windows[code] === 'year_of_day' ? 'each_year' : 'between_marks';
};

const countedSince = (
  code: IndicatorCode,
  settings: Pick<IndicatorSettings, 'countedSince'>,
): IsoDate | undefined => (isWindowed(code) ? settings.countedSince?.[code] : undefined);

/** The path of an indicator in a plan that runs `from`–`to`. */
export const pathOf = (
  code: IndicatorCode,
  targets: readonly YearTarget[],
  plan: { readonly from: IsoDate; readonly to: IsoDate },
  settings: Pick<IndicatorSettings, 'windows' | 'countedSince'>,
): TargetPath => ({
  shape: shapeOf(code, settings),
  start:
    INDICATOR_NATURES[code].beforeFirstMark === 'from_zero'
      ? { day: countedSince(code, settings) ?? plan.from, value: 0 }
      : null,
  from: plan.from,
  to: plan.to,
  targets,
});

type Mark = { readonly day: IsoDate; readonly value: BasisPoints };

const markOf = ({ year, value }: YearTarget): Mark => ({ day: markDay(year), value });

/** Where a straight line from one mark to the next stands on a day between them, as an exact share. */
const between = (earlier: Mark, later: Mark, day: IsoDate): Share => {
  const length = daysBetween(earlier.day, later.day);
  const done = daysBetween(earlier.day, day);
  return {
    parts: earlier.value * (length - done) + later.value * done,
    per: WHOLE * length,
  };
};

const dueBetweenMarks = ({ targets, start }: TargetPath, target: YearTarget, day: IsoDate): Share => {
  const before = targets[targets.indexOf(target) - 1];
  const earlier = before === undefined ? start : markOf(before);
  return earlier === null || earlier.day >= day
    ? shareOf(earlier?.value ?? target.value)
    : between(earlier, markOf(target), day);
};

const dueWithinYear = (target: YearTarget, day: IsoDate): Share =>
  between({ day: addDays(`${target.year}-01-01`, -1), value: 0 }, markOf(target), day);

/** The target of the day's year and the point of the path on that day; null outside the plan and where no target is set. */
export const pathOn = (path: TargetPath, day: IsoDate): PathDay | null => {
  if (day < path.from || day > path.to) return null;
  const target = path.targets.find(({ year }) => year === yearOf(day));
  if (target === undefined) return null;
  return {
    target,
    due: path.shape === 'each_year' ? dueWithinYear(target, day) : dueBetweenMarks(path, target, day),
  };
};
