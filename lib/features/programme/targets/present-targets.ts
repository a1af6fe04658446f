import { INDICATOR_CODES, type IndicatorCode } from '@/lib/domain/indicators/codes';
import { INDICATORS } from '@/lib/domain/indicators/definitions';
import { isFollowed, targetsFor, type Programme } from '@/lib/domain/programme/programme';
import type { YearTarget } from '@/lib/domain/programme/targets';
import { PROGRAMME_YEARS, type ProgrammeYear } from '@/lib/domain/programme/years';
import { formatPoints } from '@/lib/format/number';

/** The target of one year as it is shown: «97%», and whose word it is. */
export type ShownTarget = { readonly year: ProgrammeYear; readonly value: string; readonly whose: string };

/** One line of the table of targets. */
export type TargetLine = {
  readonly code: IndicatorCode;
  readonly title: string;
  readonly wording: string | null;
  readonly source: string;
  readonly open: string | null;
  readonly followed: boolean;
  /** Every year of the programme; null where none is set. */
  readonly years: readonly (ShownTarget | null)[];
};

/** «đề xuất» until somebody sets the step; the end of 2030 is the plan's own word. */
export function whoseTarget({ origin, proposed }: YearTarget): string {
  if (origin === 'commune') return 'xã, phường đặt';
  if (origin === 'city') return 'thành phố đặt';
  return proposed ? 'đề xuất' : 'theo văn bản';
}

/** «97%»; the density of trainers is said as the decision says it: «1 trên 100 tổ». */
const valueOf = (code: IndicatorCode, { value }: YearTarget): string =>
  code === 'trainer_density' ? `${formatPoints(value / 100)} trên 100 tổ` : `${formatPoints(value / 100)}%`;

/** The target of a year as it is shown. */
export const showTarget = (code: IndicatorCode, target: YearTarget): ShownTarget => ({
  year: target.year,
  value: valueOf(code, target),
  whose: whoseTarget(target),
});

/** The table of targets for a place: the city (null) or a commune. */
export function presentTargets(programme: Programme, communeId: string | null): readonly TargetLine[] {
  return INDICATOR_CODES.map((code) => {
    const { wording, source, open } = programme.targets[code];
    const targets = targetsFor(programme, code, communeId);
    return {
      code,
      title: INDICATORS[code].title,
      wording,
      source,
      open,
      followed: isFollowed(programme, code),
      years: PROGRAMME_YEARS.map((year) => {
        const target = targets.find((each) => each.year === year);
        return target === undefined ? null : showTarget(code, target);
      }),
    };
  });
}
