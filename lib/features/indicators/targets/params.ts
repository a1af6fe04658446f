import { INDICATOR_CODES, type IndicatorCode } from '@/lib/domain/indicators/codes';
import type { IsoDate } from '@/lib/domain/iso-date';
import { readTypedDate } from '@/lib/format/typed-date';
import { addressOf } from '@/lib/http/address-of';
import { uuid } from '@/lib/schema/reference';
import { searchedText, single } from '@/lib/schema/search-param';
import { z } from '@/lib/schema/zod';

/** The address of the targets, understood. Everything a page shows stands in it, so that it can be sent to somebody. */
export type TargetsParams = {
  /** The day asked; null for today. */
  readonly on: IsoDate | null;
  /** An earlier day beside it; null where nothing is compared. */
  readonly against: IsoDate | null;
  /** On the map of the day asked instead of today's. */
  readonly mapThen: boolean;
  /** A commune that the city opened. */
  readonly communeId: string | null;
  /** Units whose name holds this. */
  readonly q: string;
  /** By the weakest indicator unless said. */
  readonly sort: IndicatorCode | 'name' | null;
  readonly direction: 'asc' | 'desc';
  /** Every unit below, or only the first ones. */
  readonly all: boolean;
  /** Everybody who is late, or only the first ones. */
  readonly allLate: boolean;
};

export const TARGETS_PATH = '/targets';

const Params = z.object({
  on: single(z.string()).catch(''),
  against: single(z.string()).catch(''),
  map: single(z.enum(['then']))
    .nullable()
    .catch(null),
  commune: single(uuid()).nullable().catch(null),
  q: searchedText(),
  sort: single(z.enum(['name', ...INDICATOR_CODES]))
    .nullable()
    .catch(null),
  direction: single(z.enum(['asc', 'desc'])).catch('asc'),
  all: single(z.enum(['1']))
    .nullable()
    .catch(null),
  late: single(z.enum(['1']))
    .nullable()
    .catch(null),
});

/** A day that is past, however it was typed; what is none, or lies ahead, is not asked. */
const pastDay = (typed: string, today: IsoDate): IsoDate | null => {
  const read = readTypedDate(typed, today);
  return read.ok && read.value < today ? read.value : null;
};

/** Reads the address. What it does not understand falls back to today, the whole place and the usual order. */
export function parseTargetsParams(search: Readonly<Record<string, unknown>>, today: IsoDate): TargetsParams {
  const { on: typed, against, map, commune, q, sort, direction, all, late } = Params.parse(search);
  const on = pastDay(typed, today);
  return {
    on,
    against: pastDay(against, on ?? today),
    mapThen: on !== null && map === 'then',
    communeId: commune,
    q,
    sort,
    direction: sort === null ? 'asc' : direction,
    all: all !== null,
    allLate: late !== null,
  };
}

/** The address of a page of targets with some of it changed. */
export function targetsHref(
  params: TargetsParams,
  change: Partial<TargetsParams> = {},
  path: string = TARGETS_PATH,
): string {
  return addressOf(path, targetsQuery({ ...params, ...change }));
}

/** What of the address pages of targets have in common, ready to be written. */
export function targetsQuery(params: TargetsParams): Readonly<Record<string, string | null>> {
  const { on, against, mapThen, communeId, q, sort, direction, all, allLate } = params;
  return {
    on,
    against,
    map: on !== null && mapThen ? 'then' : null,
    commune: communeId,
    q,
    sort,
    direction: sort !== null && direction === 'desc' ? direction : null,
    all: all ? '1' : null,
    late: allLate ? '1' : null,
  };
}

/** The page of one indicator, on the same day, map and place. */
export function indicatorHref(
  code: IndicatorCode,
  params: TargetsParams,
  change: Partial<TargetsParams> = {},
): string {
  const plain = { q: '', sort: null, direction: 'asc', against: null, all: false, allLate: false } as const;
  return targetsHref(params, { ...plain, ...change }, `${TARGETS_PATH}/${code}`);
}
