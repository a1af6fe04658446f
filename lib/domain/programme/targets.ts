import type { BasisPoints } from '@/lib/domain/programme/share';
import type { ShippedValue } from '@/lib/domain/programme/shipped/shipped-plan';
import { PROGRAMME_YEARS, type ByYear, type ProgrammeYear } from '@/lib/domain/programme/years';

/** Values that a place set itself. */
export type OwnValues = ByYear<BasisPoints>;

/** Who set the value that holds. */
export type TargetOrigin = 'shipped' | 'city' | 'commune';

/** The target of a year that holds for a place. `proposed`: a step of the portal that nobody has set yet. */
export type YearTarget = {
  readonly year: ProgrammeYear;
  readonly value: BasisPoints;
  readonly origin: TargetOrigin;
  readonly proposed: boolean;
};

/** Everything that was said about one indicator's target: shipped with the plan, set by the city, set by the commune. */
export type TargetLayers = {
  readonly shipped: ByYear<ShippedValue>;
  readonly city: OwnValues;
  /** Empty for the city itself, and for a commune that set nothing. */
  readonly commune: OwnValues;
};

const citysTarget = (year: ProgrammeYear, { shipped, city }: TargetLayers): YearTarget | null => {
  const stored = city[year];
  if (stored !== undefined) return { year, value: stored, origin: 'city', proposed: false };
  const known = shipped[year];
  return known === undefined ? null : { year, origin: 'shipped', ...known };
};

/**
 * The target of a year: the commune's own where it asks for at least as much as the city's, else the city's, else the
 * one shipped with the plan; null when nobody set one. A city that raises its target later overtakes a commune's own.
 */
export const targetOf = (year: ProgrammeYear, layers: TargetLayers): YearTarget | null => {
  const above = citysTarget(year, layers);
  const own = layers.commune[year];
  if (own === undefined || (above !== null && own < above.value)) return above;
  return { year, value: own, origin: 'commune', proposed: false };
};

/** The targets of all years that have one, oldest first. */
export const targetsOf = (layers: TargetLayers): readonly YearTarget[] =>
  PROGRAMME_YEARS.flatMap((year) => targetOf(year, layers) ?? []);
