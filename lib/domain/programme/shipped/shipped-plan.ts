import type { IndicatorCode } from '@/lib/domain/indicators/codes';
import type { Plan } from '@/lib/domain/programme/plan';
import type { BasisPoints } from '@/lib/domain/programme/share';
import { PROGRAMME_YEARS, type ByYear } from '@/lib/domain/programme/years';

/** `proposed`: a yearly step of the portal, which no text sets; the page says so and the city sets its own. */
export type ShippedValue = { readonly value: BasisPoints; readonly proposed: boolean };

/** A target as the texts have it, before a city changes anything. */
export type ShippedTarget = {
  readonly code: IndicatorCode;
  /** What the text says; null when no text that was read sets this target. */
  readonly wording: string | null;
  readonly source: string;
  readonly values: ByYear<ShippedValue>;
  /** What the sources leave open, and how the portal reads it meanwhile; shown beside the target. */
  readonly open: string | null;
};

/** A plan as its text has it, with its targets. */
export type ShippedPlan = Plan & {
  readonly code: 'national' | 'hanoi';
  readonly targets: readonly ShippedTarget[];
};

type SixSteps = readonly [BasisPoints, BasisPoints, BasisPoints, BasisPoints, BasisPoints, BasisPoints];

/** Values of 2025–2030: the texts set only the end of 2030, the steps before it are the portal's proposal. */
export const stepsTo2030 = (steps: SixSteps): ByYear<ShippedValue> =>
  Object.fromEntries(
    PROGRAMME_YEARS.map((year, index) => [
      year,
      { value: steps[index] ?? steps[5], proposed: year !== 2030 },
    ]),
  );
