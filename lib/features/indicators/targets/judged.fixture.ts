import type { IndicatorCode } from '@/lib/domain/indicators/codes';
import { countedFigure, type ReasonCounts } from '@/lib/domain/indicators/count';
import { USUAL_SETTINGS } from '@/lib/domain/indicators/settings';
import { pathOf } from '@/lib/domain/programme/path';
import type { PlaceLevel } from '@/lib/domain/programme/minimum-counts';
import { HANOI_PLAN } from '@/lib/domain/programme/shipped/hanoi';
import { shippedTargetOf } from '@/lib/domain/programme/shipped/shipped-plan-of';
import { targetsOf } from '@/lib/domain/programme/targets';
import { judged, type JudgedIndicator } from './judged';
import type { UnitLine } from './unit-line';

/** An indicator under the plan of Hà Nội, as a test wants it: of a commune on 20/11/2026 unless said. */
export function buildJudged(
  code: IndicatorCode,
  reasons: ReasonCounts,
  { level = 'commune', day = '2026-11-20' }: { level?: PlaceLevel; day?: string } = {},
): JudgedIndicator {
  const shipped = shippedTargetOf(HANOI_PLAN, code)?.values ?? {};
  const path = pathOf(code, targetsOf({ shipped, city: {}, commune: {} }), HANOI_PLAN, USUAL_SETTINGS);
  return judged(code, countedFigure(reasons), path, { level, day });
}

/** A unit with these indicators. */
export function buildUnitLine(name: string, indicators: readonly JudgedIndicator[]): UnitLine {
  return { id: name, name, size: '', indicators };
}
