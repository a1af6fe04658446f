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

/** Units in that order; what cannot be judged has no rank and comes last either way, names decide between equals. */
export function sortUnits(units: readonly UnitLine[], { sort, direction }: UnitOrder): readonly UnitLine[] {
  const sign = direction === 'asc' ? 1 : -1;
  if (sort === 'name') return [...units].sort((first, second) => sign * byName(first, second));
  const rank = (unit: UnitLine): number | null => {
    const line = unit.indicators.find(({ code }) => code === sort);
    return line && isJudged(line) ? percentOf(line.figure) : null;
  };
  return units
    .map((unit) => ({ unit, rank: rank(unit) }))
    .sort((first, second) => {
      if (first.rank === null || second.rank === null)
        return Number(first.rank === null) - Number(second.rank === null) || byName(first.unit, second.unit);
      return sign * (first.rank - second.rank) || byName(first.unit, second.unit);
    })
    .map(({ unit }) => unit);
}
