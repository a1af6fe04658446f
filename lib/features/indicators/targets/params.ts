import { INDICATOR_CODES, type IndicatorCode } from '@/lib/domain/indicators/codes';
import type { IsoDate } from '@/lib/domain/iso-date';
import { readTypedDate } from '@/lib/format/typed-date';

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
};

export const TARGETS_PATH = '/targets';

type Address = Readonly<Record<string, string | readonly string[] | undefined>>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const LONGEST_NAME = 60;

/** A day that is past, however it was typed; what is none, or lies ahead, is not asked. */
const pastDay = (typed: string, today: IsoDate): IsoDate | null => {
  const read = readTypedDate(typed, today);
  return read.ok && read.value < today ? read.value : null;
};

/** Reads the address. What it does not understand falls back to today, the whole place and the usual order. */
export function parseTargetsParams(address: Address, today: IsoDate): TargetsParams {
  const text = (name: string): string => {
    const value = address[name];
    return typeof value === 'string' ? value : '';
  };
  const on = pastDay(text('on'), today);
  const against = pastDay(text('against'), on ?? today);
  const sort = (['name', ...INDICATOR_CODES] as const).find((known) => known === text('sort')) ?? null;
  return {
    on,
    against,
    mapThen: on !== null && text('map') === 'then',
    communeId: UUID.test(text('commune')) ? text('commune') : null,
    q: text('q').normalize('NFC').trim().slice(0, LONGEST_NAME),
    sort,
    direction: sort !== null && text('direction') === 'desc' ? 'desc' : 'asc',
    all: text('all') === '1',
  };
}

/** The address of a page of targets with some of it changed. */
export function targetsHref(
  params: TargetsParams,
  change: Partial<TargetsParams> = {},
  path: string = TARGETS_PATH,
): string {
  const { on, against, mapThen, communeId, q, sort, direction, all } = { ...params, ...change };
  const query = new URLSearchParams({
    ...(on ? { on } : {}),
    ...(against ? { against } : {}),
    ...(on && mapThen ? { map: 'then' } : {}),
    ...(communeId ? { commune: communeId } : {}),
    ...(q ? { q } : {}),
    ...(sort ? { sort } : {}),
    ...(sort && direction === 'desc' ? { direction } : {}),
    ...(all ? { all: '1' } : {}),
  }).toString();
  return query === '' ? path : `${path}?${query}`;
}

/** The page of one indicator, on the same day, map and place. */
export function indicatorHref(
  code: IndicatorCode,
  params: TargetsParams,
  change: Partial<TargetsParams> = {},
): string {
  const plain = { q: '', sort: null, direction: 'asc', against: null, all: false } as const;
  return targetsHref(params, { ...plain, ...change }, `${TARGETS_PATH}/${code}`);
}
