import { isIsoDate } from '@/lib/domain/calendar';
import type { IsoDate } from '@/lib/domain/iso-date';
import { encodeCursor, keysetCursor } from '@/lib/schema/reference';

/** What a list can be put in order by. Only `received` has an index over a whole city. */
export const CASE_SORTS = ['received', 'number', 'due'] as const;
export type CaseSort = (typeof CASE_SORTS)[number];

/** The sort values of a page's last row: the next page begins after it. The id last, so that no two rows tie. */
export type CaseCursor =
  | { readonly key: 'received' | 'due'; readonly day: IsoDate; readonly id: string }
  | { readonly key: 'number'; readonly year: number; readonly sequence: number; readonly id: string };

/** What a row gives to make a cursor from. */
export type Sortable = {
  readonly id: string;
  readonly received_on: IsoDate;
  readonly due_key: IsoDate;
  readonly book_year: number;
  readonly book_number: number;
};

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const NUMBER = /^\d{1,9}$/;
/** The calendar has no year 0, and the database says so by failing. */
const FIRST_DAY = '0001-01-01';

/** The opaque text of the address for the page after `row`. */
export function cursorAfter(key: CaseSort, row: Sortable): string {
  switch (key) {
    case 'received':
      return encodeCursor([row.received_on, row.id]);
    case 'due':
      return encodeCursor([row.due_key, row.id]);
    case 'number':
      return encodeCursor([String(row.book_year), String(row.book_number), row.id]);
  }
}

/** Reads such a text; null (the first page) for anything that `cursorAfter` would not have written under this order. */
export function parseCaseCursor(key: CaseSort, text: string): CaseCursor | null {
  const read = keysetCursor(key === 'number' ? 3 : 2).safeParse(text);
  if (!read.success) return null;
  const id = read.data.at(-1) ?? '';
  if (!UUID.test(id)) return null;
  const [first = '', second = ''] = read.data;
  if (key !== 'number') return isIsoDate(first) && first >= FIRST_DAY ? { key, day: first, id } : null;
  return NUMBER.test(first) && NUMBER.test(second)
    ? { key, year: Number(first), sequence: Number(second), id }
    : null;
}
