import { percentOf, successRateOnClosed } from '@/lib/domain/statistics/success-rate';
import type { StatisticsParams, UnitSort } from './params';
import type { Statistics } from './statistics';

type Line = Statistics['byUnit'][number];

/** What a line is put in order by; null when it cannot be judged: too few cases have no rank. */
const VALUE: Record<Exclude<UnitSort, 'name'>, (line: Line) => number | null> = {
  received: ({ figures }) => figures.received,
  successful: ({ figures }) => figures.successful,
  unsuccessful: ({ figures }) => figures.unsuccessful,
  in_hand: ({ figures }) => figures.inHand,
  rate: ({ figures }) => percentOf(successRateOnClosed(figures)),
};

/** Units in the order asked for; what cannot be judged comes last either way, and names decide between equals. */
export function sortUnits(
  lines: readonly Line[],
  { sort, direction }: Pick<StatisticsParams, 'sort' | 'direction'>,
): readonly Line[] {
  const sign = direction === 'asc' ? 1 : -1;
  const byName = (first: Line, second: Line) =>
    first.unit.name.localeCompare(second.unit.name, 'vi', { numeric: true });
  if (sort === 'name') return [...lines].sort((first, second) => sign * byName(first, second));
  const value = VALUE[sort];
  return [...lines].sort((first, second) => {
    const [a, b] = [value(first), value(second)];
    if (a === null || b === null) return Number(a === null) - Number(b === null) || byName(first, second);
    return sign * (a - b) || byName(first, second);
  });
}
