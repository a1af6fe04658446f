import {
  CASE_KINDS,
  CASE_OUTCOMES,
  CASE_STATUSES,
  type CaseKind,
  type CaseOutcome,
  type CaseStatus,
} from '@/lib/domain/mediation-case/case';
import type { CaseFigures } from '@/lib/domain/statistics/case-figures';
import { COUNTED_NAMES } from '@/lib/domain/statistics/counted-names';
import { parsePeriod, type Period } from '@/lib/domain/statistics/periods';
import {
  CASE_SORTS,
  parseCaseCursor,
  type CaseCursor,
  type CaseSort,
} from '@/lib/features/mediation-cases/list/case-order';
import { DUE_FILTERS, type DueFilter } from '@/lib/features/mediation-cases/list/due-filters';
import { readTypedDate } from '@/lib/format/typed-date';
import { cleanText } from '@/lib/schema/clean-text';
import type { IsoDate } from '@/lib/domain/iso-date';

/** Which cases. Everything that is null or empty filters nothing. */
export type CaseFilter = {
  /** As typed; folded by the query. */
  readonly search: string;
  readonly status: CaseStatus | null;
  readonly kind: CaseKind | null;
  readonly outcome: CaseOutcome | null;
  readonly communeId: string | null;
  readonly teamId: string | null;
  /** Commune and team are those of the map of that day, not of today's. */
  readonly mapOn: IsoDate | null;
  readonly due: DueFilter | null;
  readonly receivedFrom: IsoDate | null;
  readonly receivedTo: IsoDate | null;
  /** Cases of another place in which this one helps (Luật HGƠCS Đ22). */
  readonly cooperating: boolean;
  /** Exactly the cases that a figure of a dashboard counts. */
  readonly counted: { readonly figure: keyof CaseFigures; readonly period: Period } | null;
};

/** The address of a list, understood. */
export type CaseListParams = {
  readonly filter: CaseFilter;
  readonly sort: { readonly key: CaseSort; readonly direction: 'asc' | 'desc' };
  /** Where the page begins; null for the first. */
  readonly after: CaseCursor | null;
};

export const CASE_LIST_PATH = '/mediation-cases';

export const NO_FILTER: CaseFilter = {
  search: '',
  status: null,
  kind: null,
  outcome: null,
  communeId: null,
  teamId: null,
  mapOn: null,
  due: null,
  receivedFrom: null,
  receivedTo: null,
  cooperating: false,
  counted: null,
};

/** Query parameters as Next.js gives them. */
export type Address = Readonly<Record<string, string | readonly string[] | undefined>>;

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const LONGEST_SEARCH = 100;

const uuidOrNull = (text: string): string | null => (UUID.test(text) ? text : null);

function dayOrNull(text: string, today: IsoDate): IsoDate | null {
  const read = readTypedDate(text, today);
  return read.ok ? read.value : null;
}

function countedOrNull(name: string, periodCode: string): CaseFilter['counted'] {
  const figures = Object.keys(COUNTED_NAMES) as (keyof CaseFigures)[];
  const figure = figures.find((known) => COUNTED_NAMES[known] === name);
  const period = parsePeriod(periodCode);
  return figure && period ? { figure, period } : null;
}

/**
 * Reads the address. A value that is not understood filters nothing; an order that is not, falls back to the newest first.
 * @param today gives the year of a day typed without one.
 */
export function parseCaseListParams(address: Address, today: IsoDate): CaseListParams {
  const text = (name: string): string => {
    const value = address[name];
    return typeof value === 'string' ? value : '';
  };
  const oneOf = <const Values extends readonly string[]>(
    name: string,
    values: Values,
  ): Values[number] | null => values.find((value) => value === text(name)) ?? null;

  const key = oneOf('sort', CASE_SORTS) ?? 'received';
  return {
    filter: {
      search: cleanText(text('q').slice(0, LONGEST_SEARCH), 'one').replaceAll('\u0000', ''),
      status: oneOf('status', CASE_STATUSES),
      kind: oneOf('kind', CASE_KINDS),
      outcome: oneOf('outcome', CASE_OUTCOMES),
      communeId: uuidOrNull(text('commune')),
      teamId: uuidOrNull(text('team')),
      mapOn: dayOrNull(text('map'), today),
      due: oneOf('due', DUE_FILTERS),
      receivedFrom: dayOrNull(text('from'), today),
      receivedTo: dayOrNull(text('to'), today),
      cooperating: text('cooperating') === '1',
      counted: countedOrNull(text('counted'), text('period')),
    },
    sort: { key, direction: text('direction') === 'asc' ? 'asc' : 'desc' },
    after: parseCaseCursor(key, text('after')),
  };
}

/** The query parameters that say these filters, empty ones left out. */
export function filterQuery(filter: CaseFilter): Record<string, string> {
  const { counted } = filter;
  const all: Record<string, string | null> = {
    q: filter.search,
    status: filter.status,
    kind: filter.kind,
    outcome: filter.outcome,
    commune: filter.communeId,
    team: filter.teamId,
    map: filter.mapOn,
    due: filter.due,
    from: filter.receivedFrom,
    to: filter.receivedTo,
    cooperating: filter.cooperating ? '1' : null,
    counted: counted && COUNTED_NAMES[counted.figure],
    period: counted && counted.period.code,
  };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}

/** The query parameters that say this order, nothing for the usual one. */
export function sortQuery({ key, direction }: CaseListParams['sort']): Record<string, string> {
  return key === 'received' && direction === 'desc' ? {} : { sort: key, direction };
}

/** The address of a list. */
export function caseListHref(
  params: { readonly filter: CaseFilter; readonly sort: CaseListParams['sort']; readonly after?: string },
  path = CASE_LIST_PATH,
): string {
  const query = new URLSearchParams({
    ...filterQuery(params.filter),
    ...sortQuery(params.sort),
    ...(params.after ? { after: params.after } : {}),
  }).toString();
  return query === '' ? path : `${path}?${query}`;
}
