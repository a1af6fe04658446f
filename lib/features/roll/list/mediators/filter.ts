import type { Qualification } from '@/lib/domain/roll/qualification';
import type { MediatorRole } from '@/lib/domain/roll/role';
import type { Sex } from '@/lib/domain/roll/sex';
import { addressOf } from '@/lib/http/address-of';
import type { RollColumn } from '@/lib/features/roll/list/mediators/columns';

/** Which seats: as a seat stands today, and `all` for everybody who ever had one. Without it: who has one today. */
export const STATUS_FILTERS = ['serving', 'awaiting', 'leaving', 'ended', 'all'] as const;
export type StatusFilter = (typeof STATUS_FILTERS)[number];

export const ETHNICITY_FILTERS = ['kinh', 'minority'] as const;
export type EthnicityFilter = (typeof ETHNICITY_FILTERS)[number];

/** What is wrong with an entry, or missing in it. */
export const DEFECT_FILTERS = [
  'moved_away',
  'no_sex',
  'no_birth',
  'no_ethnicity',
  'no_qualification',
  'no_phone',
] as const;
export type DefectFilter = (typeof DEFECT_FILTERS)[number];

/** Which mediators. Everything that is null, empty or false filters nothing. */
export type MediatorFilter = {
  /** As typed; folded by the query. */
  readonly search: string;
  readonly communeId: string | null;
  readonly neighbourhoodId: string | null;
  readonly teamId: string | null;
  readonly role: MediatorRole | null;
  readonly sex: Sex | null;
  readonly ethnicity: EthnicityFilter | null;
  readonly qualification: Qualification | null;
  readonly trained: 'yes' | 'no' | null;
  readonly status: StatusFilter | null;
  /** First recognised within six months; a re-recognition is not new. */
  readonly isNew: boolean;
  readonly defect: DefectFilter | null;
};

export const NO_MEDIATOR_FILTER: MediatorFilter = {
  search: '',
  communeId: null,
  neighbourhoodId: null,
  teamId: null,
  role: null,
  sex: null,
  ethnicity: null,
  qualification: null,
  trained: null,
  status: null,
  isNew: false,
  defect: null,
};

/** What the list can be put in order by. */
export const MEDIATOR_SORTS = ['name', 'team', 'birth', 'first_recognised'] as const;
export type MediatorSort = (typeof MEDIATOR_SORTS)[number];
export type MediatorOrder = { readonly key: MediatorSort; readonly direction: 'asc' | 'desc' };

export const MEDIATOR_LIST_PATH = '/roll/mediators';

/** The query parameters that say these filters, empty ones left out. */
export function mediatorFilterQuery(filter: MediatorFilter): Record<string, string> {
  const all: Record<string, string | null> = {
    q: filter.search,
    commune: filter.communeId,
    neighbourhood: filter.neighbourhoodId,
    team: filter.teamId,
    role: filter.role,
    sex: filter.sex,
    ethnicity: filter.ethnicity,
    qualification: filter.qualification,
    trained: filter.trained,
    status: filter.status,
    new: filter.isNew ? '1' : null,
    defect: filter.defect,
  };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}

/** The query parameters that say this order, nothing for the usual one. */
export const mediatorSortQuery = ({ key, direction }: MediatorOrder): Record<string, string> =>
  key === 'name' && direction === 'asc' ? {} : { sort: key, direction };

/** The address of the list. */
export function mediatorListHref(
  params: {
    readonly filter: MediatorFilter;
    readonly sort: MediatorOrder;
    /** Chosen columns; null for the usual ones. */
    readonly columns: readonly RollColumn[] | null;
  },
  { after, path = MEDIATOR_LIST_PATH }: { readonly after?: string; readonly path?: string } = {},
): string {
  return addressOf(path, {
    ...mediatorFilterQuery(params.filter),
    ...mediatorSortQuery(params.sort),
    columns: params.columns ?? [],
    after: after ?? null,
  });
}
