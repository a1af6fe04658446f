import { FOUND_KINDS, type FoundKind } from '@/lib/features/search/found';
import { understandQuery, type SearchQuery } from '@/lib/features/search/query';

export const SEARCH_PATH = '/search';

/** The address of the page of results, understood. */
export type SearchParams = {
  readonly query: SearchQuery | null;
  /** One kind alone, page by page; null for the likeliest of each. */
  readonly kind: FoundKind | null;
  readonly page: number;
};

type Address = Readonly<Record<string, string | readonly string[] | undefined>>;

const LAST_PAGE = 1000;

/** Reads the address. What is not understood asks for nothing; it never fails. */
export function parseSearchParams(address: Address): SearchParams {
  const text = (name: string): string => {
    const value = address[name];
    return typeof value === 'string' ? value : '';
  };
  const page = /^[1-9]\d{0,3}$/.test(text('page')) ? Number(text('page')) : 1;
  return {
    query: understandQuery(text('q')),
    kind: FOUND_KINDS.find((kind) => kind === text('kind')) ?? null,
    page: Math.min(page, LAST_PAGE),
  };
}

/** The address of results. */
export function searchHref(typed: string, kind?: FoundKind, page = 1): string {
  return `${SEARCH_PATH}?${new URLSearchParams({
    q: typed,
    ...(kind === undefined ? {} : { kind }),
    ...(page === 1 ? {} : { page: String(page) }),
  }).toString()}`;
}
