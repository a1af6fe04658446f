import type { IndicatorCode } from '@/lib/domain/indicators/codes';
import { percentOf } from '@/lib/domain/indicators/figure';
import { isJudged, type JudgedIndicator } from './judged';
import type { TargetsParams } from './params';
import { byName, type UnitLine } from './unit-line';

export type UnitOrder = {
  readonly sort: IndicatorCode | 'name';
  readonly direction: TargetsParams['direction'];
};

const pointsUnder = ({ figure, target }: JudgedIndicator): number =>
  target === null ? 0 : target.value / 100 - (percentOf(figure) ?? 100);

/** The order asked for; unasked the lowest of the weakest indicator first, for there is the work. */
export function orderOf(
  params: Pick<TargetsParams, 'sort' | 'direction'>,
  total: readonly JudgedIndicator[],
): UnitOrder {
  if (params.sort !== null) return { sort: params.sort, direction: params.direction };
  const weakest = total
    .filter(isJudged)
    .reduce<JudgedIndicator | null>(
      (worst, line) => (worst !== null && pointsUnder(worst) >= pointsUnder(line) ? worst : line),
      null,
    );
  return { sort: weakest?.code ?? 'name', direction: 'asc' };
}

/** Before those with nothing to count at all. */
const judgedOf = ({ indicators }: UnitLine): number => indicators.filter(isJudged).length;

/** Units in that order; what cannot be judged has no rank and comes last either way, names decide between equals. */
export function sortUnits(units: readonly UnitLine[], { sort, direction }: UnitOrder): readonly UnitLine[] {
  const sign = direction === 'asc' ? 1 : -1;
  if (sort === 'name') return [...units].sort((first, second) => sign * byName(first, second));
  const rank = (unit: UnitLine): number | null => {
    const line = unit.indicators.find(({ code }) => code === sort);
    return line && isJudged(line) ? percentOf(line.figure) : null;
  };
  const ranked = units.map((unit) => ({ unit, rank: rank(unit) }));
  return ranked
    .sort(({ unit: first, rank: a }, { unit: second, rank: b }) => {
      if (a !== null && b !== null) return sign * (a - b) || byName(first, second);
      if (a !== null || b !== null) return a === null ? 1 : -1;
      return judgedOf(second) - judgedOf(first) || byName(first, second);
    })
    .map(({ unit }) => unit);
}
