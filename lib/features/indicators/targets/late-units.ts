import type { JudgedIndicator } from './judged';
import { byName, type UnitLine } from './unit-line';

/** A unit behind its path, with what it is behind in, the farthest first. */
export type LateUnit = { readonly unit: UnitLine; readonly behind: readonly JudgedIndicator[] };

const DISTANCE = { none: 0, under_5: 1, from_5_to_15: 2, over_15: 3 } as const;
const distance = ({ shortfall }: JudgedIndicator): number => DISTANCE[shortfall];

/** Who is late: the most and the farthest behind first. A unit that cannot be judged is not late. */
export function lateUnits(units: readonly UnitLine[]): readonly LateUnit[] {
  return units
    .map((unit) => ({
      unit,
      behind: unit.indicators
        .filter(({ standing }) => standing === 'behind')
        .sort((first, second) => distance(second) - distance(first)),
    }))
    .filter(({ behind }) => behind.length > 0)
    .sort((first, second) => weight(second) - weight(first) || byName(first.unit, second.unit));
}

const weight = ({ behind }: LateUnit): number => behind.reduce((sum, line) => sum + 1 + distance(line), 0);
