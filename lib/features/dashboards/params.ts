import type { IsoDate } from '@/lib/domain/iso-date';
import { defaultPeriod, parsePeriod, type Period } from '@/lib/domain/statistics/periods';

/** Columns by which the units can be put in order. */
export const UNIT_SORTS = ['name', 'received', 'successful', 'unsuccessful', 'in_hand', 'rate'] as const;
export type UnitSort = (typeof UNIT_SORTS)[number];

/** The address of a dashboard, understood. */
export type StatisticsParams = {
  readonly period: Period;
  /** On the map of the period's last day instead of today's. */
  readonly mapThen: boolean;
  /** A commune that the city opened. */
  readonly communeId: string | null;
  readonly sort: UnitSort;
  readonly direction: 'asc' | 'desc';
  /** Every unit below, or only the first ones. */
  readonly all: boolean;
};

/** The busiest units first: there is the work. */
const USUAL_ORDER = { sort: 'received', direction: 'desc' } as const;

type Address = Readonly<Record<string, string | string[] | undefined>>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads the address. What it does not understand falls back to the running year and the usual order. */
export function parseStatisticsParams(address: Address, today: IsoDate): StatisticsParams {
  const text = (name: string): string => {
    const value = address[name];
    return typeof value === 'string' ? value : '';
  };
  const sort = UNIT_SORTS.find((known) => known === text('sort'));
  return {
    period: parsePeriod(text('period')) ?? defaultPeriod(today),
    mapThen: text('map') === 'then',
    communeId: UUID.test(text('commune')) ? text('commune') : null,
    ...(sort ? { sort, direction: text('direction') === 'desc' ? 'desc' : 'asc' } : USUAL_ORDER),
    all: text('all') === '1',
  };
}

/** The address of the same dashboard with some of it changed. */
export function statisticsHref(
  params: StatisticsParams,
  change: Partial<StatisticsParams> = {},
  path = '/statistics',
): string {
  const { period, mapThen, communeId, sort, direction, all } = { ...params, ...change };
  const query = new URLSearchParams({ period: period.code });
  if (mapThen) query.set('map', 'then');
  if (communeId) query.set('commune', communeId);
  if (sort !== USUAL_ORDER.sort || direction !== USUAL_ORDER.direction) {
    query.set('sort', sort);
    query.set('direction', direction);
  }
  if (all) query.set('all', '1');
  return `${path}?${query.toString()}`;
}
