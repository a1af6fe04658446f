import type { JudgedIndicator } from './judged';

/** A unit one level below the place shown, with its main targets in the order of the columns. */
export type UnitLine = {
  readonly id: string;
  readonly name: string;
  /** How big it is: «14 tổ, 86 hòa giải viên». */
  readonly size: string;
  readonly indicators: readonly JudgedIndicator[];
};

/** The order of names that people expect: «Tổ số 2» before «Tổ số 10». */
export function byName(first: Pick<UnitLine, 'name'>, second: Pick<UnitLine, 'name'>): number {
  return first.name.localeCompare(second.name, 'vi', { numeric: true });
}
