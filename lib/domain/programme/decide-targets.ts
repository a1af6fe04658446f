import { err, ok, type Result } from '@/lib/domain/result';
import { WHOLE, type BasisPoints } from '@/lib/domain/programme/share';
import { targetsOf, type OwnValues, type TargetLayers } from '@/lib/domain/programme/targets';
import { isProgrammeYear, type ProgrammeYear } from '@/lib/domain/programme/years';

/** Why a target is refused, and for which year: the form leads to that field. */
export type TargetRefusal = {
  readonly code: 'outside_plan' | 'below_zero' | 'above_hundred' | 'laxer_than_city' | 'goes_down';
  readonly year: number;
};

/** What a place wants to set: a year without a value goes back to what holds above it. */
export type WantedValues = ReadonlyMap<number, BasisPoints>;

const outOfBounds = (year: number, value: BasisPoints): TargetRefusal | null => {
  if (!isProgrammeYear(year)) return { code: 'outside_plan', year };
  if (value < 0) return { code: 'below_zero', year };
  return value > WHOLE ? { code: 'above_hundred', year } : null;
};

/** The first year whose target lies under the one before it: what was reached may not be given back. */
const firstStepDown = (layers: TargetLayers): TargetRefusal | null => {
  const targets = targetsOf(layers);
  const lower = targets.find(({ value }, index) => value < (targets[index - 1]?.value ?? 0));
  return lower === undefined ? null : { code: 'goes_down', year: lower.year };
};

const toOwnValues = (wanted: WantedValues): OwnValues => Object.fromEntries(wanted);

const firstOutOfBounds = (wanted: WantedValues): TargetRefusal | null =>
  [...wanted].flatMap(([year, value]) => outOfBounds(year, value) ?? [])[0] ?? null;

const settle = (wanted: WantedValues, layers: TargetLayers): Result<OwnValues, TargetRefusal> => {
  const down = firstStepDown(layers);
  return down === null ? ok(toOwnValues(wanted)) : err(down);
};

/** The city's own values for one indicator; between them the shipped ones keep holding, and the whole may not go down. */
export const decideCityTargets = (
  wanted: WantedValues,
  shipped: TargetLayers['shipped'],
): Result<OwnValues, TargetRefusal> => {
  const wrong = firstOutOfBounds(wanted);
  if (wrong !== null) return err(wrong);
  return settle(wanted, { shipped, city: toOwnValues(wanted), commune: {} });
};

/** A commune's own values: stricter than the city's or the same, never laxer (90% may become 100%, not 85%). */
export const decideCommuneTargets = (
  wanted: WantedValues,
  above: Pick<TargetLayers, 'shipped' | 'city'>,
): Result<OwnValues, TargetRefusal> => {
  const wrong = firstOutOfBounds(wanted);
  if (wrong !== null) return err(wrong);
  const citys = new Map(targetsOf({ ...above, commune: {} }).map(({ year, value }) => [year, value]));
  const laxer = [...wanted].find(([year, value]) => value < (citys.get(year as ProgrammeYear) ?? 0));
  if (laxer !== undefined) return err({ code: 'laxer_than_city', year: laxer[0] });
  return settle(wanted, { ...above, commune: toOwnValues(wanted) });
};
