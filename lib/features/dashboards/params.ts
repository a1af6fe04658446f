import type { IsoDate } from '@/lib/domain/iso-date';
import { defaultPeriod, parsePeriod, type Period } from '@/lib/domain/statistics/periods';

/** Columns by which the units can be put in order. */
export const UNIT_SORTS = ['name', 'received', 'successful', 'unsuccessful', 'in_hand', 'rate'] as const;
export type UnitSort = (typeof UNIT_SORTS)[number];

/** The address of a dashboard, understood. */
export type StatisticsParams = {
  readonly period: Period;
  /** A commune that the city opened. */
  readonly communeId: string | null;
  readonly sort: UnitSort;
  readonly direction: 'asc' | 'desc';
};

type Address = Readonly<Record<string, string | string[] | undefined>>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads the address. What it does not understand falls back to the running year and the order of names. */
export function parseStatisticsParams(address: Address, today: IsoDate): StatisticsParams {
  const text = (name: string): string => {
    const value = address[name];
    return typeof value === 'string' ? value : '';
  };
  const sort = UNIT_SORTS.find((known) => known === text('sort')) ?? 'name';
  return {
    period: parsePeriod(text('period')) ?? defaultPeriod(today),
    communeId: UUID.test(text('commune')) ? text('commune') : null,
    sort,
    direction: text('direction') === 'desc' ? 'desc' : 'asc',
  };
}

/** The address of the same dashboard with some of it changed. */
export function statisticsHref(
  params: StatisticsParams,
  change: Partial<StatisticsParams> = {},
  path = '/statistics',
): string {
  const { period, communeId, sort, direction } = { ...params, ...change };
  const query = new URLSearchParams({ period: period.code });
  if (communeId) query.set('commune', communeId);
  if (sort !== 'name' || direction !== 'asc') {
    query.set('sort', sort);
    query.set('direction', direction);
  }
  return `${path}?${query.toString()}`;
}
