import type { IndicatorCode } from '@/lib/domain/indicators/codes';
import type { CountedFigure } from '@/lib/domain/indicators/count';
import type { IsoDate } from '@/lib/domain/iso-date';
import { gapTo, type Gap } from '@/lib/domain/programme/gap';
import type { PlaceLevel } from '@/lib/domain/programme/minimum-counts';
import { pathOn, type TargetPath } from '@/lib/domain/programme/path';
import { shortfallOf, standingOf, type Shortfall, type Standing } from '@/lib/domain/programme/standing';
import type { YearTarget } from '@/lib/domain/programme/targets';

/** A figure of a place on a day beside what is asked of it: what cards, cells and lists of the late are made from. */
export type JudgedIndicator = {
  readonly code: IndicatorCode;
  readonly figure: CountedFigure;
  readonly standing: Standing;
  /** Of the day's year; null where none is set. */
  readonly target: YearTarget | null;
  /** To that target; null where none is set. */
  readonly gap: Gap | null;
  readonly shortfall: Shortfall;
  readonly path: TargetPath;
};

/** Judges a figure by the path that holds for its place. */
export function judged(
  code: IndicatorCode,
  figure: CountedFigure,
  path: TargetPath,
  { level, day }: { readonly level: PlaceLevel; readonly day: IsoDate },
): JudgedIndicator {
  const asked = pathOn(path, day);
  const target = asked?.target ?? null;
  return {
    code,
    figure,
    standing: standingOf({ code, level, day, figure, path: asked }),
    target,
    gap: target === null ? null : gapTo(code, figure, target.value),
    shortfall: target === null ? 'none' : shortfallOf(figure, target.value),
    path,
  };
}

/** Whether it was judged at all: only then it has a percentage, a colour and a rank. */
export const isJudged = ({ standing }: JudgedIndicator): boolean =>
  standing === 'reached' || standing === 'on_path' || standing === 'behind';
