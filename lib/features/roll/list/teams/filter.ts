import type { TeamFindingFilter } from '@/lib/domain/roll/radar/finding-filter';
import { addressOf } from '@/lib/http/address-of';

/** Teams that are no more, or all there ever were. Without it: those of today. */
export const TEAM_STATUS_FILTERS = ['ended', 'all'] as const;
export type TeamStatusFilter = (typeof TEAM_STATUS_FILTERS)[number];

/** Which teams. Everything that is null or empty filters nothing. */
export type TeamFilter = {
  /** As typed; folded by the query. */
  readonly search: string;
  readonly communeId: string | null;
  readonly neighbourhoodId: string | null;
  readonly finding: TeamFindingFilter | null;
  readonly status: TeamStatusFilter | null;
};

export const NO_TEAM_FILTER: TeamFilter = {
  search: '',
  communeId: null,
  neighbourhoodId: null,
  finding: null,
  status: null,
};

/** By commune and within it by name, the only order in which numbered names are found again. */
export type TeamOrder = { readonly key: 'name'; readonly direction: 'asc' | 'desc' };

export const TEAM_LIST_PATH = '/roll/teams';

/** The query parameters that say these filters, empty ones left out. */
export function teamFilterQuery(filter: TeamFilter): Record<string, string> {
  const all: Record<string, string | null> = {
    q: filter.search,
    commune: filter.communeId,
    neighbourhood: filter.neighbourhoodId,
    finding: filter.finding,
    status: filter.status,
  };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}

/** The query parameters that say this order, nothing for the usual one. */
export const teamSortQuery = ({ key, direction }: TeamOrder): Record<string, string> =>
  direction === 'asc' ? {} : { sort: key, direction };

/** The address of the list. */
export function teamListHref(
  params: { readonly filter: TeamFilter; readonly sort: TeamOrder },
  { after, path = TEAM_LIST_PATH }: { readonly after?: string; readonly path?: string } = {},
): string {
  return addressOf(path, {
    ...teamFilterQuery(params.filter),
    ...teamSortQuery(params.sort),
    after: after ?? null,
  });
}
