/** Columns by which the communes of a city can be put in order. */
export const COMMUNE_SORTS = [
  'name',
  'share',
  'open',
  'few_mediators',
  'few_women',
  'few_minority_mediators',
  'leader',
  'not_recognised',
  'uncovered',
] as const;
export type CommuneSort = (typeof COMMUNE_SORTS)[number];

/** The address of the radar, understood. */
export type RadarParams = {
  /** A commune that the city opened. */
  readonly communeId: string | null;
  readonly sort: CommuneSort;
  readonly direction: 'asc' | 'desc';
  /** Every commune, or only the first ones. */
  readonly all: boolean;
};

export const RADAR_PATH = '/roll/radar';

/** Where most teams are not in order comes first: there is the work. */
const USUAL_ORDER = { sort: 'open', direction: 'desc' } as const;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads the address; what it does not understand falls back to the whole place in the usual order. */
export function parseRadarParams(
  address: Readonly<Record<string, string | readonly string[] | undefined>>,
): RadarParams {
  const text = (name: string): string => {
    const value = address[name];
    return typeof value === 'string' ? value : '';
  };
  const sort = COMMUNE_SORTS.find((known) => known === text('sort'));
  return {
    communeId: UUID.test(text('commune')) ? text('commune') : null,
    ...(sort ? { sort, direction: text('direction') === 'desc' ? 'desc' : 'asc' } : USUAL_ORDER),
    all: text('all') === '1',
  };
}

/** The address of the radar with some of it changed. */
export function radarHref(params: RadarParams, change: Partial<RadarParams> = {}): string {
  const { communeId, sort, direction, all } = { ...params, ...change };
  const query = new URLSearchParams({
    ...(communeId ? { commune: communeId } : {}),
    ...(sort === USUAL_ORDER.sort && direction === USUAL_ORDER.direction ? {} : { sort, direction }),
    ...(all ? { all: '1' } : {}),
  }).toString();
  return query === '' ? RADAR_PATH : `${RADAR_PATH}?${query}`;
}
